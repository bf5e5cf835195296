"""Assistants: stored until they are deleted; runs use their settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Reply, json_reply
from ...request_context import RequestContext, Service
from ..resource import Resource

ASSISTANTS = Resource("assistant", "assistant_id", deleted="assistant.deleted")

USUAL: Mapping[str, Json] = {
    "name": None,
    "description": None,
    "instructions": None,
    "tools": [],
    "top_p": 1.0,
    "temperature": 1.0,
    "reasoning_effort": None,
    "tool_resources": {},
    "metadata": {},
    "response_format": "auto",
}
"""The default settings of an assistant."""


def create(context: RequestContext) -> Reply:
    """Create an assistant."""
    head = {"id": context.state.new_id("asst_"), "object": "assistant", "created_at": context.state.now()}
    return json_reply(ASSISTANTS.collection(context).add({**head, **USUAL, **_settings(context.body)}))


def update(context: RequestContext) -> Reply:
    """Update an assistant; a setting that is null is reset to its default."""
    return json_reply(ASSISTANTS.collection(context).add(ASSISTANTS.get(context) | _settings(context.body)))


def _settings(body: Json) -> dict[str, Any]:
    given = {name: USUAL.get(name) if value is None else value for name, value in body.items() if name != "model"}
    given |= {"model": body["model"]} if body.get("model") else {}
    return given | ({"tool_resources": tool_resources(given["tool_resources"])} if "tool_resources" in given else {})


def tool_resources(given: Json) -> dict[str, Any]:
    """Return the *given* tool resources with ids only."""
    files, search = given.get("code_interpreter"), given.get("file_search")
    return {
        **({"code_interpreter": {"file_ids": files.get("file_ids") or []}} if files else {}),
        **({"file_search": {"vector_store_ids": search.get("vector_store_ids") or []}} if search else {}),
    }


SERVICES: Mapping[str, Service] = {
    "createAssistant": create,
    "listAssistants": ASSISTANTS.list_all,
    "getAssistant": ASSISTANTS.retrieve,
    "modifyAssistant": update,
    "deleteAssistant": ASSISTANTS.delete,
}
