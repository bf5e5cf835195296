"""The decoder of server-sent events that frameworks import from the official package's private modules."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from ..core.jsons import loads
from ..core.streaming.sse import Event, EventDecoder


class ServerSentEvent:
    """One event, its data as text."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self, *, event: str | None = None, data: str | None = None, id: str | None = None, retry: int | None = None
    ) -> None:
        """Keep the fields; an event without a name has None."""
        self.event, self.data, self.id, self.retry = event or None, data or "", id, retry

    def json(self) -> Any:
        """Parse the data as JSON. Raises `MalformedJSONError`."""
        return loads(self.data.encode())

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event}, data={self.data}, id={self.id}, retry={self.retry})"


class SSEDecoder:
    """Turns the bytes of a body, or its lines, into events."""

    def __init__(self) -> None:
        """Start before the first event."""
        self._decoder = EventDecoder()

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Yield the events of the chunks of a body."""
        for chunk in iterator:
            yield from map(_shown, self._decoder.feed(chunk))
        yield from map(_shown, self._decoder.flush())

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Yield the events of the chunks of a body."""
        async for chunk in iterator:
            for event in self._decoder.feed(chunk):
                yield _shown(event)
        for event in self._decoder.flush():
            yield _shown(event)

    def decode(self, line: str) -> ServerSentEvent | None:
        """Take a line without its end; return the event that it completes, if it is empty."""
        return next(map(_shown, self._decoder.feed(f"{line}\n".encode())), None)


def _shown(event: Event) -> ServerSentEvent:
    name = None if event.name == "message" else event.name
    return ServerSentEvent(event=name, data=event.data.decode(errors="replace"), id=event.id or None)
