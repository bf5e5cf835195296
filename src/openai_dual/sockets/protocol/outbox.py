"""`Outbox`: every client event is queued, written or confirmed, and after a loss it is known which. Pure.

What was queued goes to the next connection. What was written and not confirmed may have been carried out: it is
reported and never sent again. Audio that waited too long is dropped and reported.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ...errors import WebSocketQueueFullError
from .channel import Channel
from .outgoing import Outgoing

MOST_UNCONFIRMED: Final = 1000
"""Written events that are remembered; older ones count as confirmed, as their connection has lived long since."""


NAMES: Final = ("client_event_id", "source_event_id")
"""Fields of server events of live sessions that name the client event which caused them."""


def _named(event: Mapping[str, Any]) -> str | None:
    """Return the id of the client event that *event* names as its cause; None if it names none."""
    error = event.get("error")
    inner = (error.get("event_id"), error.get("client_event_id")) if isinstance(error, Mapping) else ()
    return next((each for each in (*map(event.get, NAMES), *inner) if isinstance(each, str)), None)


class Loss(NamedTuple):
    """The events that a lost connection leaves behind."""

    dropped: tuple[Outgoing, ...] = ()
    """Audio that was never written and is too old now."""
    uncertain: tuple[Outgoing, ...] = ()
    """Written and not confirmed: perhaps carried out, never sent again."""


class Outbox:
    """The client events of one connection, and of those that replace it."""

    def __init__(self, channel: Channel[Any], limit: int, max_gap: float) -> None:
        self._channel, self._limit, self._max_gap = channel, limit, max_gap
        self._queued: deque[Outgoing] = deque()
        self._written: deque[Outgoing] = deque()
        self._announced: dict[str, str] = {}
        """Type of client event -> the first of its confirmations that the server used: one event may bring several."""
        self.size = 0
        """Bytes that are queued."""

    def add(self, out: Outgoing) -> None:
        """Queue *out*. Raises `WebSocketQueueFullError`, and queues nothing, beyond the limit."""
        if self.size + out.size > self._limit and (self._queued or out.size > self._limit):
            raise WebSocketQueueFullError(
                f"The queue of events has {self.size} of {self._limit} bytes: the event of {out.size} bytes does not"
                " fit. Nothing was queued. max_queue_size= sets the limit."
            )
        self._queued.append(out)
        self.size += out.size

    def take(self) -> Outgoing | None:
        """Return the next event to write; it counts as written from now on, whether or not writing succeeds."""
        if not self._queued:
            return None
        out = self._queued.popleft()
        self.size -= out.size
        self._note_written(out)
        return out

    def _note_written(self, out: Outgoing) -> None:
        if out.is_audio:
            out.event = {name: value for name, value in out.event.items() if name != "audio"}
            last = self._written[-1] if self._written else None
            if last is not None and last.is_audio:
                last.count += out.count
                last.size += out.size
                return
        self._written.append(out)
        if len(self._written) > MOST_UNCONFIRMED:
            self._written.popleft()

    def confirm(self, event: Mapping[str, Any]) -> None:
        """Note what the server event *event* confirms: the event that it names, else by its type and order."""
        if not self._written:
            return
        kind, name = event.get("type"), _named(event)
        if name is not None or kind == "error":
            self._confirm_named(name)
            return
        client = self._channel.confirmations.get(kind) if isinstance(kind, str) else None
        if client is None or self._announced.setdefault(client, str(kind)) != kind:
            return
        lane = event.get("stream_id")
        for number, out in enumerate(self._written):
            if out.type == client and out.event.get("stream_id") == lane:
                self._remove(number)
                return

    def _confirm_named(self, name: str | None) -> None:
        for number, out in enumerate(self._written):
            if name is not None and out.event_id == name:
                del self._written[number]
                return

    def _remove(self, number: int) -> None:
        """Forget a confirmed event, and the audio before it: the buffer that it ended has been read."""
        before = [out for out in list(self._written)[:number] if not out.is_audio]
        after = list(self._written)[number + 1 :]
        self._written = deque([*before, *after])

    def lose(self, now: float) -> Loss:
        """Note that the connection is lost, and return what that leaves behind."""
        uncertain, self._written = tuple(self._written), deque()
        self._announced.clear()
        dropped = tuple(out for out in self._queued if out.is_audio and now - out.at > self._max_gap)
        if dropped:
            self._queued = deque(out for out in self._queued if out not in dropped)
            self.size = sum(out.size for out in self._queued)
        return Loss(dropped, uncertain)

    @property
    def queued(self) -> tuple[Outgoing, ...]:
        """The events that wait to be written."""
        return tuple(self._queued)

    @property
    def unconfirmed(self) -> tuple[Outgoing, ...]:
        """The events that were written and not confirmed."""
        return tuple(self._written)
