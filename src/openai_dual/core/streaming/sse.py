"""Incremental decoder of server-sent events. Pure.

Follows the event stream format of the HTML standard (section 9.2.6) with three exceptions: an event that is ended
only by the end of the body is delivered, an event without data is not, and JSON objects on consecutive `data` lines
are separate events, because some servers separate events by single newlines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

MAX_EVENT_BYTES = 64 * 1024 * 1024
"""The largest event accepted by default: an image as base64 fits well."""

_BOM = b"\xef\xbb\xbf"

DONE: Final = b"[DONE]"
"""The data that marks the end of most streams."""
FIELDS: Final = frozenset({b"data", b"event", b"id", b"retry", b""})


class Event(NamedTuple):
    """One event: `data` as UTF-8, its lines joined by LF; `name` from the `event` field; the last `id` seen."""

    data: bytes
    name: str = "message"
    id: str = ""


_event: Final = tuple.__new__
"""Makes an `Event` from a tuple: a third of the time of calling the class."""


class EventTooLargeError(ValueError):
    """An event, or a single line, exceeds the size limit."""

    before: Sequence[Event] = ()
    """The events of the same chunk that came before it."""


class EventDecoder:
    """Turns the chunks of a body, cut anywhere, into events, in time linear in the bytes.

    Lines end with LF, CRLF or CR; a CR ends its line at once, whether or not an LF follows.
    """

    def __init__(self, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        self._limit = max_event_bytes
        self._started = False
        self._after_cr = False
        self._partial = bytearray()  # the incomplete line
        self._data: list[bytes] = []
        self._size = 0
        self._name = "message"
        self._next_name: str | None = None  # of an event that may start after the data so far
        self._id = ""
        self.unknown: bytes | None = None
        """The start of the first line that is not a field of an event stream."""

    def feed(self, chunk: bytes) -> list[Event]:
        """Return the events that *chunk* completes. Raises `EventTooLargeError` beyond the size limit."""
        blocks = [chunk] if b"\r" in chunk else chunk.split(b"\n\n")
        tail = blocks.pop()
        between = self._started and not (self._size or self._partial or self._after_cr)
        events: list[Event] = []
        try:
            for block in blocks:
                if between and block.startswith(b"data: ") and b"\n" not in block and 6 < len(block) <= self._limit:
                    events.append(_event(Event, (block[6:], "message", self._id)))  # nearly every event
                    continue
                event = self._named(block) if between and len(block) <= self._limit else None
                if event is not None:
                    events.append(event)
                else:
                    events.extend(self._read(block + b"\n\n"))
                    between = True
            if tail:
                events.extend(self._read(tail))
                self._admit(len(self._partial))
        except EventTooLargeError as error:
            error.before = events
            raise
        return events

    def _named(self, block: bytes) -> Event | None:
        """Return the event of a *block* that is a name and one line of data."""
        if not block.startswith(b"event: "):
            return None
        line, _, block = block.partition(b"\n")
        if len(block) == 6 or not block.startswith(b"data: ") or b"\n" in block:
            return None
        return Event(block[6:], line[7:].decode(errors="replace") or "message", self._id)

    def _read(self, chunk: bytes) -> Iterator[Event]:
        for line in self._lines(chunk):
            event = self._field(line) if line else self._dispatch()
            if event is not None:
                yield event

    def flush(self) -> list[Event]:
        """Return the event that the end of the body ends, if there is one."""
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
        if lines and not self._started:
            lines[0] = lines[0].removeprefix(_BOM)
            self._started = True
        self._partial += tail
        return lines

    def _field(self, line: bytes) -> Event | None:
        """Read one line; return the event before it if the line starts another one."""
        self._admit(len(line))
        if line.startswith(b"data: "):
            if self._data:
                return self._add_data(line[6:], len(line))
            self._size += len(line)
            self._data.append(line[6:])
            return None
        return None if line.startswith(b":") else self._other_field(line)

    def _other_field(self, line: bytes) -> Event | None:
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            return self._add_data(value, len(line))
        self._size += len(line)
        if field == b"event":
            self._set_name(value.decode(errors="replace") or "message")
        elif field == b"id" and b"\0" not in value:
            self._id = value.decode(errors="replace")
        elif field not in FIELDS and self.unknown is None:
            self.unknown = line[:200]
        return None

    def _add_data(self, value: bytes, size: int) -> Event | None:
        ended = None
        if self._data and self._data[-1].endswith(b"}") and value.startswith((b"{", DONE)):
            name, self._next_name = self._next_name, None
            ended = self._dispatch()
            self._name = name or self._name
        self._size += size
        self._data.append(value)
        return ended

    def _set_name(self, name: str) -> None:
        """Name the event; a name after data may be that of the next event."""
        if self._data:
            self._next_name = name
        else:
            self._name = name

    def _dispatch(self) -> Event | None:
        data = self._data[0] if len(self._data) == 1 else b"\n".join(self._data)
        event = Event(data, self._next_name or self._name, self._id) if data else None
        self._data.clear()
        self._size = 0
        self._name, self._next_name = "message", None
        return event

    def _admit(self, more: int) -> None:
        if self._size + more > self._limit:
            raise EventTooLargeError(f"an event of the stream exceeds {self._limit} bytes")
