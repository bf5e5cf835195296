"""`SocketSession`: the life of a connection as flows, which decide, and yield effects for a driver to perform.

A session outlives its connections. One reader runs `receive`, any number of writers run `send`; both may run in
different threads or tasks. Only the reader opens a new connection; meanwhile writers queue.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from ...errors import OpenAIError
from .closing import NORMAL
from .effects import Dial, HangUp
from .reader import Reader
from .state import NOTHING, Ended, Flow, Item, Received, Report, SessionState
from .writer import Writer

if TYPE_CHECKING:
    from .channel import Channel
    from .outgoing import Outgoing
    from .settings import Memory, SocketSettings

E = TypeVar("E")


class SocketSession(Generic[E]):
    """The flows of one session: those of its reader, its writers, and its end."""

    def __init__(
        self,
        channel: Channel[E],
        settings: SocketSettings,
        clock: Callable[[], float],
        wall: Callable[[], float],
        *,
        prefix: str,
        memory: Memory | None = None,
        report: Report | None = None,
    ) -> None:
        self.channel, self.memory = channel, memory
        self._state: SessionState[E] = SessionState(channel, settings, clock, memory, report)
        self.outbox = self._state.outbox
        self._writer = Writer(self._state, prefix)
        self._reader = Reader(self._state, wall, self._writer.write)
        self.queue: Callable[[object], Outgoing] = self._writer.queue
        """Queue a client event. Raises `WebSocketQueueFullError`, `InvalidParameterError`, and the error of the end."""
        self.disown: Callable[[], None] = self._state.disown
        """End the session in the child of a fork."""
        self.write: Callable[[], Flow] = self._writer.write
        """Write what is queued, unless another writer is doing so."""
        self.receive: Callable[..., Flow] = self._reader.receive
        """Return the next item for the reader, or `NOTHING` after the given seconds. Raises the error of the end."""
        self.settle: Callable[[], Flow] = self._reader.settle
        """For a writer that found a loss, alone with the reading side: find the reason, and raise its error."""

    @property
    def error(self) -> OpenAIError | None:
        """The error that ended the session; None while it lives, and after a good end."""
        final = self._state.final
        return final if isinstance(final, OpenAIError) else None

    @property
    def is_open(self) -> bool:
        """Whether there is a connection to write to."""
        return self._state.is_open

    @property
    def status(self) -> str:
        """How the session stands, in one word."""
        state = self._state
        ended = state.final is not None or state.is_closing
        return "open" if state.is_open else "closed" if ended else "reconnecting"

    @property
    def uncertain(self) -> tuple[Outgoing, ...]:
        """The events that were written, and neither confirmed nor reported yet."""
        return self._state.uncertain

    @property
    def unsent(self) -> tuple[Outgoing, ...]:
        """The events that were never written: those that wait, and audio that was dropped and not reported yet."""
        return self._state.unsent

    def open(self) -> Flow:
        """Open the first connection, and write what was queued before."""
        state = self._state
        state.connection = yield Dial()
        state.is_open, state.last_event = True, state.clock()
        yield from self._writer.write()

    def send(self, *events: object) -> Flow:
        """Queue client events, and write them if there is a connection; without one they wait for the next.

        Returns whether any will never be written: then `settle` raises the reason.
        """
        state, queued = self._state, [self.queue(event) for event in events]
        yield from self._writer.write()
        is_lost = state.lost is not None and state.settings.resume is None
        return any(out.text for out in queued) and (is_lost or state.final is not None or state.is_closing)

    def close(self, code: int = NORMAL, reason: str = "") -> Flow:
        """Close the connection; what is queued is dropped. A second call has no effect."""
        state = self._state
        if state.is_closing:
            return
        state.is_closing, state.is_open = True, False
        state.closed.give()
        yield HangUp(code, reason)


__all__ = ["NOTHING", "Ended", "Flow", "Item", "Received", "SocketSession"]
