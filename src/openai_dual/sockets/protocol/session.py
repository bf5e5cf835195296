"""`SocketSession`: the life of a connection as flows, which decide, and yield effects for a driver to perform.

A session outlives its connections. One reader runs `receive`, any number of writers run `send`; both may run in
different threads or tasks. Only the reader opens a new connection; meanwhile writers queue.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping
from threading import Lock
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from ...core.effects import Sleep
from ...core.jsons import loads
from ...errors import APITimeoutError, MalformedJSONError, OpenAIError, WebSocketConnectionClosedError
from .channel import Channel
from .closing import ABNORMAL, EXPIRED, NORMAL, RECOVERABLE, Lost, error_of
from .effects import TIMED_OUT, Dial, HangUp, Receive, SocketEffect, Transmit
from .gap import Gap
from .outbox import Loss, Outbox
from .outgoing import Outgoing, as_data, wire_text
from .settings import Memory, Reconnected, ReconnectingEvent, SocketSettings

E = TypeVar("E")
Flow: TypeAlias = Generator[SocketEffect, Any, Any]

Report: TypeAlias = Callable[[Any, Mapping[str, Any], int], object]
"""Called with the direction, the event and its size."""

RENEWAL: Final = "renewal"
RENEW_BEFORE: Final = 60.0
"""Seconds before the end of a session from when a new one is opened, as soon as nothing is under way."""
RENEW_AT_LAST: Final = 10.0
"""Seconds before the end of a session from when unconfirmed events do not delay the new one."""


class Received(NamedTuple):
    """One server event: the message as it came, and its parsed JSON."""

    message: str | bytes
    data: Any


class Ended(NamedTuple):
    """The session has ended in good order."""

    code: int = NORMAL
    reason: str = ""


Item: TypeAlias = Received | Reconnected | Ended


class SocketSession(Generic[E]):
    """The state of one session, and the flows of its reader and its writers."""

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
        self._report = report
        self.channel, self.settings, self.memory = channel, settings, memory
        self._clock, self._wall, self._prefix = clock, wall, prefix
        self.outbox = Outbox(channel, settings.max_queue_size, settings.max_gap)
        self._lock = Lock()  # held while one counts, never while anything is sent or waited for
        self._writing = False
        self._numbers = 0
        self._pending: deque[Item] = deque()
        self._written_over = 0
        """The number of the connection that the writer writes to."""
        self._lost: Lost | None = None
        self._gap: Gap | None = None
        self._losses = 0
        self._waits: Iterator[float] | None = None
        self._expired = False
        self._expires_at: float | None = None
        self._ends: float | None = None
        """The end of the session on the steady clock, where it is known."""
        self._last_event = clock()
        self._final: WebSocketConnectionClosedError | OpenAIError | Ended | None = None
        self.is_open = False
        """Whether there is a connection to write to."""
        self.is_closing = False
        """Whether our side has asked for the end."""
        self.reconnects = 0

    @property
    def error(self) -> OpenAIError | None:
        """The error that ended the session; None while it lives, and after a good end."""
        return self._final if isinstance(self._final, OpenAIError) else None

    @property
    def uncertain(self) -> tuple[Outgoing, ...]:
        """The events that were written, and neither confirmed nor reported yet."""
        return (*(() if self._gap is None else self._gap.uncertain), *self.outbox.unconfirmed)

    @property
    def unsent(self) -> tuple[Outgoing, ...]:
        """The events that were never written: those that wait, and audio that was dropped and not reported yet."""
        return (*(() if self._gap is None else self._gap.dropped), *self.outbox.queued)

    def open(self) -> Flow:
        """Open the first connection, and write what was queued before."""
        yield Dial()
        self.is_open, self._last_event = True, self._clock()
        yield from self._write()

    def queue(self, event: object) -> Outgoing:
        """Queue a client event. Raises `WebSocketQueueFullError`, `InvalidParameterError`, and the error of the end."""
        data = as_data(event)
        with self._lock:
            self._refuse_if_ended()
            if self.channel.identified and not data.get("event_id"):
                self._numbers += 1
                data["event_id"] = f"event_{self._prefix}_{self._numbers}"
            out = Outgoing(data, wire_text(data), self._clock(), is_audio=data["type"] == self.channel.audio)
            self.outbox.add(out)
        return out

    def send(self, event: object) -> Flow:
        """Queue a client event, and write it if there is a connection; without one it waits for the next."""
        self.queue(event)
        yield from self._write()
        if self._lost is not None and self.settings.resume is None:
            raise self._end_of(self._lost)

    def _refuse_if_ended(self) -> None:
        if isinstance(self._final, OpenAIError):
            raise self._final
        if self._final is not None or self.is_closing:
            raise WebSocketConnectionClosedError("The WebSocket is closed.", code=NORMAL)

    def _write(self) -> Flow:
        """Write what is queued, unless another writer is doing so."""
        with self._lock:
            if self._writing or not self.is_open:
                return
            self._writing = True
        try:
            while (out := self._next()) is not None:
                try:
                    yield Transmit(out.text)
                except Lost as lost:
                    self._note_cut(lost)
                    continue
                if self._report is not None:
                    self._report("sent", out.event, out.size)
                out.text = ""  # what is written is never sent again
        except BaseException:  # the writer was cancelled
            with self._lock:
                self._writing = False
            raise

    def _note_cut(self, lost: Lost) -> None:
        """Note that the writer found its connection lost, unless the reader has opened another one meanwhile."""
        with self._lock:
            if self._written_over == self.reconnects:
                self.is_open, self._lost = False, self._lost or lost

    def _next(self) -> Outgoing | None:
        """Return the next event to write; without one, the writer has ended."""
        with self._lock:
            out = self.outbox.take() if self.is_open else None
            self._written_over = self.reconnects
            if out is None:
                self._writing = False
            return out

    def receive(self) -> Flow:
        """Return the next item for the reader. Raises the error of the end, again at each later call."""
        while True:
            if self._pending:
                return self._pending.popleft()
            if self._final is not None:
                if isinstance(self._final, Ended):
                    return self._final
                raise self._final
            if self.is_closing or self._gap is not None:  # otherwise what came before a loss is read first
                yield from self._recover(self._lost or Lost(ABNORMAL))
                continue
            try:
                message = yield Receive(self._patience())
            except Lost as lost:
                yield from self._recover(self._lost or lost)
                continue
            if message is TIMED_OUT:
                yield from self._after_silence()
                continue
            item = self._received(message)
            if self._renewal_is_due():
                yield from self._renew()
            if item is not None:
                return item

    def _received(self, message: str | bytes) -> Received | None:
        self._last_event = self._clock()
        try:
            data = loads(message.encode() if isinstance(message, str) else message)
        except MalformedJSONError as exc:
            exc.add_note("The message of the WebSocket is not JSON.")
            raise
        if data.__class__ is not dict:
            return Received(message, data)
        if self._report is not None:
            self._report("received", data, len(message))
        with self._lock:
            self.outbox.confirm(data)
        kind = data.get("type")
        if kind == "error":
            error = data.get("error")
            code = (error if isinstance(error, Mapping) else data).get("code")
            self._expired = self._expired or code in EXPIRED
        else:
            self._losses, self._waits = 0, None
        if kind == self.channel.last:
            self._final = Ended()
        if self.memory is not None:
            self.memory.apply(data)
            self._note_age(self.memory)
            if self.memory.is_echo(data):
                return None
        if isinstance(self._final, Ended):
            self._pending.append(Received(message, data))
            return None
        return Received(message, data)

    def _patience(self) -> float | None:
        """Return the seconds to wait for the next event: until it is too late, or the session is to be renewed."""
        idle, until = self.settings.idle_timeout, self._renewal_at()
        limits = [] if idle is None else [idle - (self._clock() - self._last_event)]
        if until is not None:
            limits.append(until - self._clock())
        return max(min(limits), 0.0) if limits else None

    def _note_age(self, memory: Memory) -> None:
        """Note when the session ends, once for each end that the server names.

        An end that is in the past already, or near, is that of a clock which differs from ours: it says nothing.
        """
        if memory.expires_at == self._expires_at:
            return
        self._expires_at = memory.expires_at
        left = 0.0 if memory.expires_at is None else memory.expires_at - self._wall()
        self._ends = self._clock() + left if left > RENEW_BEFORE else None

    def _renewal_at(self) -> float | None:
        """Return the time on the steady clock from which a new session is opened; None if there is no such time."""
        if not self._replays or self._ends is None or self.memory is None or self.memory.under_way:
            return None  # looked at again after each event
        unconfirmed = bool(self.outbox.unconfirmed or self.outbox.queued)
        return self._ends - (RENEW_AT_LAST if unconfirmed else RENEW_BEFORE)

    def _renewal_is_due(self) -> bool:
        until = self._renewal_at()
        return until is not None and until <= self._clock() and self._final is None

    def _after_silence(self) -> Flow:
        idle = self.settings.idle_timeout
        if self._renewal_is_due():
            yield from self._renew()
        elif idle is not None and self._clock() - self._last_event >= idle:
            yield HangUp(NORMAL, "no event came in time")
            self.is_open = False
            self._final = APITimeoutError(message=f"No event came within {idle:g} s.", sent=True)

    def _renew(self) -> Flow:
        self.is_open, lost = False, Lost(NORMAL, RENEWAL)
        self._gap = self._gap_of(lost)
        yield HangUp(NORMAL, RENEWAL)
        yield from self._reconnect(lost)

    def _recover(self, lost: Lost) -> Flow:
        """Open a new connection after a loss, or note how the session has ended."""
        self.is_open, self._lost = False, None
        if self.is_closing or self._is_orderly(lost):
            self._final = Ended() if self.is_closing else Ended(lost.code, lost.reason)
            return
        recoverable = (lost.code in RECOVERABLE or self._expired) and not lost.stalled
        if self.settings.resume is None or not recoverable:
            raise self._end_of(lost)
        yield from self._reconnect(lost)

    def _is_orderly(self, lost: Lost) -> bool:
        cut = self._expired or (self.memory is not None and bool(self.memory.under_way))
        return lost.code == NORMAL and not cut

    def _end_of(self, lost: Lost) -> OpenAIError:
        """Return the error that ends the session, from now on for every reader and writer."""
        if not isinstance(self._final, OpenAIError):
            with self._lock:
                loss = self.outbox.lose(self._clock())
            self._gap = self._gap or Gap(self._clock())
            self._gap.add(loss)
            self._final = error_of(lost, expired=self._expired, unsent=self.unsent, uncertain=self.uncertain)
        return self._final  # type: ignore[return-value]  # set above

    def _reconnect(self, lost: Lost) -> Flow:
        self._gap = gap = self._gap or self._gap_of(lost)
        while True:
            gap.add(self._lose())
            try:
                yield from self._redial(lost)
                if self.is_closing:
                    yield HangUp()
                    self._final = Ended()
                    return
                replayed = yield from self._replay()
            except Lost as again:
                lost = again
                continue
            except OpenAIError as error:
                self._final = error
                raise
            break
        now = self._clock()
        with self._lock:
            self._gap, self._lost, self._expired, self.is_open, self._last_event = None, None, False, True, now
            self.reconnects += 1
        self._pending.append(gap.reconnected(now, replayed))
        yield from self._write()

    def _gap_of(self, lost: Lost) -> Gap:
        interrupted = () if self.memory is None else self.memory.under_way
        unplayable = self.memory.unplayable() if self._replays and self.memory is not None else ()
        reason = lost.reason if lost.reason == RENEWAL else f"{lost.code} {lost.reason}".strip()
        return Gap(self._clock(), reason, interrupted, unplayable)

    def _lose(self) -> Loss:
        with self._lock:
            loss = self.outbox.lose(self._clock())
        self._expires_at = self._ends = None
        if self.memory is not None:
            self.memory.lose()
        return loss

    def _redial(self, lost: Lost) -> Flow:
        """Open a connection after the wait that is due. Raises the error of the end once all attempts are used up."""
        retry = self.settings.retry
        self._losses += 1
        if self._losses > max(retry.max_retries, 1):
            raise self._end_of(lost)
        if self._losses == 1:
            delay, self._waits = 0.0, retry.waits()
        else:
            delay = next(self._waits or retry.waits())
        changes: Mapping[str, Any] = {}
        if self.settings.on_reconnecting is not None and lost.reason != RENEWAL:
            attempt = ReconnectingEvent(self._losses, max(retry.max_retries, 1), delay, lost.code)
            changes = self.settings.on_reconnecting(attempt) or {}
            if changes.get("abort"):
                raise self._end_of(lost)
        if delay:
            yield Sleep(delay)
        if self.is_closing:
            return
        yield Dial(changes.get("extra_query") or {}, changes.get("extra_headers") or {})

    @property
    def _replays(self) -> bool:
        return self.settings.resume == "replay"

    def _replay(self) -> Flow:
        """Bring the new session to the state of the lost one; return the number of events."""
        if not self._replays or self.memory is None:
            return 0
        count = 0
        for event in self.memory.replay(self.settings.replay_items):
            yield Transmit(wire_text(dict(event)))
            count += 1
        return count

    def close(self, code: int = NORMAL, reason: str = "") -> Flow:
        """Close the connection; what is queued is dropped. A second call has no effect."""
        if self.is_closing:
            return
        self.is_closing, self.is_open = True, False
        yield HangUp(code, reason)
