"""Which function answers which operation; what has none of its own gets a generic answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import audio, chat, completions, embeddings, files, generic, images, models, moderations, responses, runs
from .messages import Reply
from .visit import Visit

Service = Callable[[Visit], Reply]

SERVICES: Mapping[str, Service] = {
    "createChatCompletion": chat.create,
    "createCompletion": completions.create,
    "createResponse": responses.create,
    "getResponse": responses.retrieve,
    "deleteResponse": responses.delete,
    "beta_createResponse": responses.create,
    "beta_getResponse": responses.retrieve,
    "beta_deleteResponse": responses.delete,
    "createEmbedding": embeddings.create,
    "createModeration": moderations.create,
    "listModels": models.list_models,
    "retrieveModel": models.retrieve,
    "deleteModel": models.delete,
    "createFile": files.create,
    "listFiles": files.list_files,
    "retrieveFile": files.retrieve,
    "deleteFile": files.delete,
    "downloadFile": files.content,
    "createSpeech": audio.speech,
    "createTranscription": audio.transcription,
    "createTranslation": audio.translation,
    "createImage": images.create,
    "createImageEdit": images.create,
    "createImageVariation": images.create,
    "createRun": runs.create,
    "createThreadAndRun": runs.create,
    "submitToolOuputsToRun": runs.create,
}


def answer(visit: Visit) -> Reply:
    """Answer a request whose operation is known and whose parameters and body are checked."""
    models.check_named(visit)
    return SERVICES.get(visit.operation.id, generic.answer)(visit)
