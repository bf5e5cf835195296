"""Passes over the content types of bodies and answers: what the parser knows stays, `x-content` keeps the original."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..description.schemas import Pointer, actions, pointer_text

BINARY = "application/octet-stream"
EVENTS = "text/event-stream"
READABLE = ("text/", "application/json", "application/x-www-form-urlencoded", "multipart/")

Content = dict[str, Any]


def binary_answers(document: dict[str, Any]) -> list[str]:
    """Make an answer with a binary content type binary alone: a JSON string beside it stands for the same bytes."""
    return _rewrite(_answers(document), _only_binary)


def opaque_bodies(document: dict[str, Any]) -> list[str]:
    """Make a body of a content type that the parser does not know an octet-stream."""
    return _rewrite(_bodies(document), _known)


def events_aside(document: dict[str, Any]) -> list[str]:
    """Take event streams out of `content`, which can hold one answer only."""
    return _rewrite(_answers(document), _without_events)


def _only_binary(content: Content) -> Content:
    if not any(map(_is_binary, content)):
        return content
    return {BINARY: {"schema": {"type": "string", "format": "binary"}}, **_events(content)}


def _known(content: Content) -> Content:
    return {BINARY if _is_binary(content_type) else content_type: media for content_type, media in content.items()}


def _without_events(content: Content) -> Content:
    return {content_type: media for content_type, media in content.items() if content_type != EVENTS}


def _events(content: Content) -> Content:
    return {content_type: media for content_type, media in content.items() if content_type == EVENTS}


def _is_binary(content_type: str) -> bool:
    essence = content_type.partition(";")[0].strip().lower()
    return not essence.startswith(READABLE) and not essence.endswith("+json")


def _rewrite(messages: Iterator[tuple[Pointer, dict[str, Any]]], rule: Callable[[Content], Content]) -> list[str]:
    changed = []
    for pointer, message in messages:
        content = message.get("content", {})
        if (result := rule(content)) != content:
            message.setdefault("x-content", content)
            message["content"] = result
            changed.append(pointer_text(pointer))
    return changed


def _bodies(document: dict[str, Any]) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    for action in actions(document):
        if "requestBody" in action.operation:
            yield (*action.pointer, "requestBody"), action.operation["requestBody"]


def _answers(document: dict[str, Any]) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    for action in actions(document):
        for status, answer in action.operation.get("responses", {}).items():
            yield (*action.pointer, "responses", status), answer
