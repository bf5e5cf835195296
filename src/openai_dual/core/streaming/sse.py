"""Bytes to server-sent events, incrementally. Pure; imports nothing of this package.

Follows the event stream format of the HTML standard (section 9.2.6), but for two things: an event that only the
end of the body ends is delivered, and one whose data is empty is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

MAX_EVENT_BYTES = 64 * 1024 * 1024
"""The largest event accepted by default: an image as base64 fits well."""

_BOM = b"\xef\xbb\xbf"


class Event(NamedTuple):
    """One event: `data` as UTF-8, its lines joined by LF; `name` from the `event` field; the last `id` seen."""

    data: bytes
    name: str = "message"
    id: str = ""


class EventTooLargeError(ValueError):
    """An event, or a single line, exceeds the bound."""


class EventDecoder:
    """Turn the chunks of a body, cut anywhere, into events; time is linear in the bytes.

    Lines end with LF, CRLF or CR, and a CR ends its line at once, without waiting to see whether an LF follows.
    """

    def __init__(self, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        self._limit = max_event_bytes
        self._begun = False
        self._after_cr = False
        self._partial = bytearray()  # the line whose end has not come
        self._data: list[bytes] = []
        self._size = 0
        self._name = "message"
        self._id = ""

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """Yield the events that *chunk* completes; raise `EventTooLargeError` beyond the bound."""
        for line in self._lines(chunk):
            if line:
                self._field(line)
            elif event := self._dispatch():
                yield event
        self._admit(len(self._partial))

    def flush(self) -> Iterator[Event]:
        """Yield the event, if any, that only the end of the body ends."""
        return self.feed(b"\n\n")

    def _lines(self, chunk: bytes) -> list[bytes]:
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        lines = chunk.splitlines()
        if not lines:
            return lines
        tail = b"" if chunk.endswith((b"\n", b"\r")) else lines.pop()
        self._after_cr = chunk.endswith(b"\r")
        if lines and self._partial:
            lines[0] = bytes(self._partial + lines[0])
            self._partial.clear()
        if lines and not self._begun:
            lines[0] = lines[0].removeprefix(_BOM)
            self._begun = True
        self._partial += tail
        return lines

    def _field(self, line: bytes) -> None:
        self._admit(len(line))
        if line.startswith(b"data: "):
            self._size += len(line)
            self._data.append(line[6:])
        elif not line.startswith(b":"):
            self._size += len(line)
            self._other_field(line)

    def _other_field(self, line: bytes) -> None:
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            self._data.append(value)
        elif field == b"event":
            self._name = value.decode(errors="replace") or "message"
        elif field == b"id" and b"\0" not in value:
            self._id = value.decode(errors="replace")

    def _dispatch(self) -> Event | None:
        data = self._data[0] if len(self._data) == 1 else b"\n".join(self._data)
        event = Event(data, self._name, self._id) if data else None
        self._data.clear()
        self._size = 0
        self._name = "message"
        return event

    def _admit(self, more: int) -> None:
        if self._size + more > self._limit:
            raise EventTooLargeError(f"an event of the stream exceeds {self._limit} bytes")
