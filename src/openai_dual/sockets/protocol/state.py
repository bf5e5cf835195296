"""`SessionState`: what the reader, the writers and the reconnection of one session share. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Mapping
from threading import Lock
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from ...core.signals import Signal
from ...errors import OpenAIError, WebSocketConnectionClosedError
from .channel import Channel
from .closing import ABNORMAL, NORMAL, Lost, error_of
from .effects import SocketEffect
from .gap import Gap
from .outbox import Outbox
from .outgoing import Outgoing
from .settings import Memory, Reconnected, SocketSettings

E = TypeVar("E")
Flow: TypeAlias = Generator[SocketEffect, Any, Any]

Report: TypeAlias = Callable[[Any, Mapping[str, Any], int], object]
"""Called with the direction, the event and its size."""


class Received(NamedTuple):
    """One server event: the message as it came, and its parsed JSON."""

    message: str | bytes
    data: Any


class Ended(NamedTuple):
    """The session has ended in good order."""

    code: int = NORMAL
    reason: str = ""


Item: TypeAlias = Received | Reconnected | Ended

NOTHING: Final = object()
"""The result of a reader whose time is up."""


class SessionState(Generic[E]):
    """The facts of one session, which outlives its connections."""

    def __init__(
        self,
        channel: Channel[E],
        settings: SocketSettings,
        clock: Callable[[], float],
        memory: Memory | None,
        report: Report | None,
    ) -> None:
        self.channel, self.settings, self.clock = channel, settings, clock
        self.memory, self.report = memory, report
        self.lock = Lock()  # held while one counts, never while anything is sent or waited for
        self.outbox = Outbox(channel, settings.max_queue_size, settings.max_gap)
        self.pending: deque[Item] = deque()
        """Items for the reader that come before the next message."""
        self.connection: Any = None
        """The connection that is written to, as `Dial` returned it."""
        self.is_open = False
        """Whether there is a connection to write to."""
        self.is_closing = False
        """Whether our side has asked for the end."""
        self.closed = Signal()
        """Given when our side asks for the end: it interrupts the waits of a reconnection."""
        self.lost: Lost | None = None
        """The loss that a writer found, until the reader has dealt with it."""
        self.gap: Gap | None = None
        """What the losses since the last open connection left behind."""
        self.expired = False
        """Whether the server has said that the session has reached its age."""
        self.last_event = clock()
        self.final: OpenAIError | Ended | None = None
        """How the session has ended."""

    @property
    def replays(self) -> bool:
        """Whether a new connection is brought to the state of a lost one."""
        return self.settings.resume == "replay"

    @property
    def uncertain(self) -> tuple[Outgoing, ...]:
        """The events that were written, and neither confirmed nor reported yet."""
        return (*(() if self.gap is None else self.gap.uncertain), *self.outbox.unconfirmed)

    @property
    def unsent(self) -> tuple[Outgoing, ...]:
        """The events that were never written: those that wait, and audio that was dropped and not reported yet."""
        return (*(() if self.gap is None else self.gap.dropped), *self.outbox.queued)

    def refuse_if_ended(self) -> None:
        """Raise the error of the end, if the session has ended."""
        if isinstance(self.final, OpenAIError):
            raise self.final
        if self.final is not None or self.is_closing:
            raise self._closed_error()

    def _closed_error(self) -> WebSocketConnectionClosedError:
        ended = self.final if isinstance(self.final, Ended) else Ended()
        return WebSocketConnectionClosedError(
            "The WebSocket is closed.",
            code=ended.code,
            reason=ended.reason,
            unsent=self.unsent,
            uncertain=self.uncertain,
        )

    def disown(self) -> None:
        """End the session in the child of a fork: the connection is that of the parent, which uses it."""
        self.lock, self.is_open = Lock(), False
        said = "The WebSocket belongs to the process that opened it: call connect() in this one, too."
        self.final = WebSocketConnectionClosedError(said, code=ABNORMAL)

    def is_orderly(self, lost: Lost) -> bool:
        """Tell whether *lost* is a good end: a normal close that cuts nothing."""
        cut = self.expired or (self.memory is not None and bool(self.memory.under_way))
        return lost.code == NORMAL and not cut

    def end_of(self, lost: Lost) -> OpenAIError:
        """Return the error that ends the session, from now on for every reader and writer."""
        if isinstance(self.final, OpenAIError):
            return self.final
        with self.lock:
            loss = self.outbox.lose(self.clock())
        self.gap = self.gap or Gap(self.clock())
        self.gap.add(loss)
        error: OpenAIError = error_of(lost, expired=self.expired, unsent=self.unsent, uncertain=self.uncertain)
        self.final = error
        return error

    def note_cut(self, connection: Any, lost: Lost) -> None:
        """Note that a writer found *connection* lost, unless the reader has opened another one meanwhile."""
        with self.lock:
            if connection is self.connection:
                self.is_open, self.lost = False, self.lost or lost
