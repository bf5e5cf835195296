"""Client events on their way: what each is, and its text on the wire."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from ...core.jsons import dumps
from ...core.plain import to_plain
from ...errors import InvalidParameterError

Data = dict[str, Any]


class Outgoing:
    """A client event that was given to `send`. Audio is not kept once it is written: `event` is then without it."""

    __slots__ = ("at", "count", "event", "is_audio", "size", "text")

    def __init__(self, event: Data, text: str, at: float, *, is_audio: bool = False) -> None:
        self.event, self.text, self.at, self.is_audio = event, text, at, is_audio
        self.size = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
        """Bytes on the wire."""
        self.count = 1
        """The number of events that this one stands for: written audio is counted together."""

    @property
    def type(self) -> str:
        """The event's type."""
        return str(self.event.get("type", ""))

    @property
    def event_id(self) -> str | None:
        """The id by which errors name the event."""
        found = self.event.get("event_id")
        return found if isinstance(found, str) else None

    def __repr__(self) -> str:
        number = "" if self.count == 1 else f" x {self.count}"
        return f"<{self.type}{number} [{self.size} bytes]>"


def as_data(event: object) -> Data:
    """Return *event*, a mapping or a model, as a dict with audio as base64 text.

    Raises `InvalidParameterError` for anything else, and for an event without a type.
    """
    try:
        plain = to_plain(event)
        if not isinstance(plain, Mapping):
            raise InvalidParameterError(f"event: expected a mapping or a model, got {type(event).__name__}")
        if not isinstance(plain.get("type"), str) or not plain["type"]:
            raise InvalidParameterError("event: expected a text at 'type'")
        return {str(key): _text_of(value) for key, value in plain.items()}
    except RecursionError:
        raise InvalidParameterError("event: it is nested too deeply, or contains itself") from None


def _text_of(value: Any) -> Any:
    """Return *value* with bytes as base64 text, at any depth: that is how events carry audio."""
    kind = value.__class__
    if kind is dict:
        return {key: _text_of(item) for key, item in value.items()}
    if kind is list:
        return [_text_of(item) for item in value]
    if isinstance(value, bytes | bytearray | memoryview):
        return b64encode(value).decode()
    return value


def wire_text(event: Data) -> str:
    """Return *event* as one line of JSON."""
    return dumps(event).decode()
