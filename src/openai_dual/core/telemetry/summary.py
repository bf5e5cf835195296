"""`ResponseSummary`: model, token usage, finish reasons and kind of a response, read from its JSON.

Reading is lenient, of complete responses and of events of streams: a field of an unexpected type counts as absent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..._values import define

TERMINAL: Final = frozenset({"completed", "failed", "cancelled", "canceled", "expired", "incomplete", "succeeded"})
"""Statuses of finished objects."""


@define
class ResponseSummary:
    """The known facts of a response. Each event of a stream adds to them."""

    model: str | None = None
    id: str | None = None
    kind: str | None = None
    """The kind of object, such as "chat.completion"."""
    status: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    finish_reasons: tuple[str, ...] = ()
    cached_tokens: int | None = None
    service_tier: str | None = None

    @property
    def is_terminal(self) -> bool:
        """Whether the response is a finished object."""
        return self.status in TERMINAL

    def add(self, value: Any) -> None:
        """Add the facts in a response, or in an event of a stream."""
        if not isinstance(value, dict):
            return
        inner = value.get("response")
        if isinstance(inner, dict):
            self.add(inner)
            return
        self.model = _text(value, "model") or self.model
        self.id = _text(value, "id") or self.id
        self.kind = _text(value, "object") or self.kind
        self.status = _text(value, "status") or self.status
        self.service_tier = _text(value, "service_tier") or self.service_tier
        self._add_usage(value.get("usage"))
        self._add_reasons(value)

    def show(self, mask: Callable[[list[str | None]], list[str | None]]) -> None:
        """Pass all texts through *mask*: a server may echo a credential anywhere."""
        texts = [self.model, self.id, self.kind, self.status, self.service_tier, *self.finish_reasons]
        self.model, self.id, self.kind, self.status, self.service_tier, *reasons = mask(texts)
        self.finish_reasons = tuple(reason for reason in reasons if reason)

    def _add_usage(self, usage: Any) -> None:
        if isinstance(usage, dict):
            taken = _count(usage, "prompt_tokens", "input_tokens")
            given = _count(usage, "completion_tokens", "output_tokens")
            details = usage.get("prompt_tokens_details") or usage.get("input_tokens_details")
            cached = _count(details, "cached_tokens") if isinstance(details, dict) else None
            self.cached_tokens = self.cached_tokens if cached is None else cached
            self.input_tokens = self.input_tokens if taken is None else taken
            self.output_tokens = self.output_tokens if given is None else given

    def _add_reasons(self, value: dict[str, Any]) -> None:
        choices = value.get("choices")
        if isinstance(choices, list):
            found = (_text(choice, "finish_reason") for choice in choices if isinstance(choice, dict))
            self.finish_reasons += tuple(reason for reason in found if reason)
        elif self.kind == "response" and self.is_terminal:
            details = value.get("incomplete_details")
            reason = _text(details, "reason") if isinstance(details, dict) else None
            self.finish_reasons = (reason or self.status or "",)


def inputs(name: str, body: Any) -> int | None:
    """Return how many texts a call of the operation *name* with *body* embeds; None for other operations."""
    given = body.get("input") if name == "embeddings.create" and isinstance(body, dict) else None
    if isinstance(given, list | tuple):
        return 1 if given and isinstance(given[0], int) else len(given)
    return None if given is None else 1


def _text(value: dict[str, Any], name: str) -> str | None:
    found = value.get(name)
    return found if isinstance(found, str) else None


def _count(usage: dict[str, Any], *names: str) -> int | None:
    counts = (usage.get(name) for name in names)
    return next((each for each in counts if isinstance(each, int) and not isinstance(each, bool)), None)
