"""Models: a short list, but every name is taken for a model unless it says itself that there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .messages import Refusal, Reply, json_reply
from .sample import NOW
from .visit import Service, Visit

LISTED = (
    "gpt-5",
    "gpt-4o",
    "gpt-4o-mini",
    "gpt-3.5-turbo-instruct",
    "gpt-4o-transcribe",
    "gpt-4o-mini-tts",
    "gpt-image-1",
    "whisper-1",
    "omni-moderation-latest",
    "text-embedding-3-small",
    "text-embedding-3-large",
)
ABSENT = re.compile(r"does-not-exist|non-?existent|^unknown|^no-such")
"""Names of models, and ids of other things, that do not exist."""


def check_named(visit: Visit) -> None:
    """Refuse what the request names and what does not exist: 404, but 400 for the model of a response."""
    for name, value in visit.path.items():
        if ABSENT.search(value):
            raise (
                _no_model(value, 404, None) if name == "model" else Refusal(404, f"No such object: {value}", param=name)
            )
    model = visit.body.get("model") if isinstance(visit.body, dict) else None
    if isinstance(model, str) and ABSENT.search(model):
        raise _no_model(model, 400, "model") if "esponse" in visit.operation.id else _no_model(model, 404, None)


def list_models(_: Visit) -> Reply:
    """Answer with the listed models."""
    return json_reply({"object": "list", "data": [_model(name) for name in LISTED]})


def retrieve(visit: Visit) -> Reply:
    """Describe the model of that name."""
    return json_reply(_model(visit.path["model"]))


def delete(visit: Visit) -> Reply:
    """Delete a fine-tuned model; the service's own ones are refused with 403."""
    name = visit.path["model"]
    if name in LISTED:
        raise Refusal(403, f"The model '{name}' is not yours to delete.", code="insufficient_permissions")
    return json_reply({"id": name, "object": "model", "deleted": True})


def _model(name: str) -> dict[str, Any]:
    return {"id": name, "object": "model", "created": NOW, "owned_by": "emulator"}


def _no_model(name: str, status: int, param: str | None) -> Refusal:
    return Refusal(status, f"The model `{name}` does not exist.", param=param, code="model_not_found")


SERVICES: Mapping[str, Service] = {
    "listModels": list_models,
    "retrieveModel": retrieve,
    "deleteModel": delete,
}
