"""Moderations: a text is flagged if it mentions violence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext, Service

CATEGORIES = (
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/intent",
    "self-harm/instructions",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
)
WORDS = ("kill", "murder", "violence")


def create(context: RequestContext) -> Reply:
    """Classify each input; the parts of a multi-modal input are classified together."""
    given = context.body["input"]
    many = isinstance(given, list) and bool(given) and isinstance(given[0], str)
    results = [_result(text) for text in (given if many else [given])]
    model = context.body.get("model", "omni-moderation-latest")
    return json_reply({"id": context.state.new_id("modr-"), "model": model, "results": results})


def is_violent(given: Json) -> bool:
    """Return whether *given*, a text or parts, mentions violence."""
    return any(word in str(given).lower() for word in WORDS)


def _result(given: Json) -> dict[str, Any]:
    violent = is_violent(given)
    return {
        "flagged": violent,
        "categories": {name: violent and name == "violence" for name in CATEGORIES},
        "category_scores": {name: 0.98 if violent and name == "violence" else 0.0001 for name in CATEGORIES},
        "category_applied_input_types": {name: ["text"] for name in CATEGORIES},
    }


SERVICES: Mapping[str, Service] = {
    "createModeration": create,
}
