"""The text in the events of a stream, and how a stream ended. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from .failures import IncompleteError

DELTAS: Final = frozenset(
    {"response.output_text.delta", "response.refusal.delta", "transcript.text.delta", "response.audio.transcript.delta"}
)
"""Events whose `delta` is text."""


def text_of(event: dict[str, Any]) -> str:
    """Return the text that *event* adds; empty if it adds none."""
    if event.get("type") in DELTAS:
        return str(event.get("delta") or "")
    if event.get("event") == "thread.message.delta":
        parts = event.get("data", {}).get("delta", {}).get("content", ())
        return "".join(part.get("text", {}).get("value", "") for part in parts)
    return "".join(map(_text_of_choice, event.get("choices") or ()))


def _text_of_choice(choice: dict[str, Any]) -> str:
    delta = choice.get("delta") or {}
    return str(delta.get("content") or delta.get("refusal") or choice.get("text") or "")


def checked(events: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield *events*, then raise `IncompleteError` if the model stopped before the end of its response."""
    reason = ""
    for event in events:
        yield event
        reason = reason or stopped(event)
    if reason:
        raise IncompleteError(f"the response is incomplete: {reason}")


def stopped(event: dict[str, Any]) -> str:
    """Return why the model stopped early, if *event*, a response or a chunk of a chat says so; else nothing."""
    response = event.get("response") if isinstance(event.get("response"), dict) else event
    if isinstance(response, dict) and response.get("status") == "incomplete":
        return str((response.get("incomplete_details") or {}).get("reason") or "incomplete")
    reasons = [choice.get("finish_reason") for choice in event.get("choices") or () if isinstance(choice, dict)]
    return next((str(reason) for reason in reasons if reason in {"length", "content_filter"}), "")


def text_of_response(body: dict[str, Any]) -> str:
    """Return the text of *body*, a response or a chat completion."""
    if "choices" in body:
        messages = [choice.get("message") or {} for choice in body["choices"]]
        return "\n".join(str(message.get("content") or message.get("refusal") or "") for message in messages)
    parts = [part for item in body.get("output") or () for part in item.get("content") or ()]
    return "".join(str(part.get("text") or part.get("refusal") or "") for part in parts)
