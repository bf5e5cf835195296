"""Models: a short list and fine-tuned models. Any other name is accepted, unless it says that it does not exist."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..collection import Collection
from ..messages import Refusal, Reply, json_reply
from ..request_context import RequestContext, Service
from ..schema.sampler import NOW
from ..state import State

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
"""Names of models, and ids of other resources, that do not exist."""


REASONING = re.compile(r"(gpt-5|o\d)(?!.*chat)")
"""Names of reasoning models."""


def check_named(context: RequestContext) -> None:
    """Refuse names that do not exist: 404, but 400 for the model of a response."""
    for name, value in context.path.items():
        if _is_absent(context.state, value):
            raise (
                _no_model(value, 404, None) if name == "model" else Refusal(404, f"No such object: {value}", param=name)
            )
    model = context.body.get("model") if isinstance(context.body, dict) else None
    if model == "":
        raise Refusal(400, "You have to name a model.", param="model")
    if isinstance(model, str) and _is_absent(context.state, model):
        raise _no_model(model, 400, "model") if "esponse" in context.operation.id else _no_model(model, 404, None)


def reasons(name: str) -> bool:
    """Return whether the model reasons before it answers."""
    return REASONING.match(name) is not None


def tuned(state: State) -> Collection:
    """Return the fine-tuned models and their checkpoints."""
    return state.collection("fine-tuned model")


def list_models(context: RequestContext) -> Reply:
    """List the models, fine-tuned models included."""
    own = [_model(model["id"], model["created"], "user-emulator") for model in tuned(context.state).all(_is_whole)]
    return json_reply({"object": "list", "data": [*(_model(name) for name in LISTED), *own]})


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a model."""
    name = context.path["model"]
    made = tuned(context.state).all(lambda model: bool(model["id"] == name))
    return json_reply(_model(name, made[0]["created"], "user-emulator") if made else _model(name))


def delete(context: RequestContext) -> Reply:
    """Delete a fine-tuned model; the service's own models are refused with 403."""
    name = context.path["model"]
    if name in LISTED:
        raise Refusal(403, f"The model '{name}' is not yours to delete.", code="insufficient_permissions")
    for model in tuned(context.state).all(lambda model: bool(model["id"] == name)):
        tuned(context.state).remove(model["id"])
        deleted(context.state).add(model)
    return json_reply({"id": name, "object": "model", "deleted": True})


def deleted(state: State) -> Collection:
    """Return the deleted fine-tuned models."""
    return state.collection("deleted model")


def _is_absent(state: State, name: str) -> bool:
    return bool(ABSENT.search(name)) or bool(deleted(state).all(lambda model: bool(model["id"] == name)))


def _is_whole(model: Mapping[str, Any]) -> bool:
    return ":ckpt-step-" not in model["id"]


def _model(name: str, created: int = NOW, owner: str = "emulator") -> dict[str, Any]:
    return {"id": name, "object": "model", "created": created, "owned_by": owner}


def _no_model(name: str, status: int, param: str | None) -> Refusal:
    return Refusal(status, f"The model `{name}` does not exist.", param=param, code="model_not_found")


SERVICES: Mapping[str, Service] = {
    "listModels": list_models,
    "retrieveModel": retrieve,
    "deleteModel": delete,
}
