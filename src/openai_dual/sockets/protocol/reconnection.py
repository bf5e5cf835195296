"""`Reconnection`: a new connection after a loss or before the end of a session, and how it is brought up. Pure.

It may be interrupted anywhere, by a reader that is cancelled or whose time is up: the next reader continues the attempt
that is under way. Only attempts that have failed count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from ...core.effects import Ask, Sleep
from ...errors import ConfigurationError, OpenAIError
from .closing import NORMAL, RECOVERABLE, Lost
from .effects import TIMED_OUT, Dial, HangUp, Transmit
from .gap import Gap
from .outgoing import wire_text
from .settings import ReconnectingEvent
from .state import Ended, Flow, SessionState

RENEWAL: Final = "renewal"


class Attempt(NamedTuple):
    """One attempt to open a connection: when, and what a callback changed."""

    at: float
    """The time on the steady clock before which it does not begin."""
    changes: Mapping[str, Any]


class Reconnection:
    """The attempts to replace a lost connection, and the waits between them."""

    def __init__(self, state: SessionState[Any], forget_age: Callable[[], None], write: Callable[[], Flow]) -> None:
        self._state, self._forget_age, self._write = state, forget_age, write
        self._attempt: Attempt | None = None
        """The attempt that is under way."""
        self._losses = 0
        """Losses between which no event came."""
        self._waits: Iterator[float] | None = None
        self._delay: float | None = None
        """The wait before the next attempt, while the callback is asked about it."""

    def note_event(self) -> None:
        """Note that the connection serves: the next loss is the first again."""
        self._losses, self._waits = 0, None

    def renew(self, until: float | None) -> Flow:
        """Replace a session before its end; its connection is closed already."""
        yield from self._reconnect(Lost(NORMAL, RENEWAL), until)

    def recover(self, lost: Lost, until: float | None) -> Flow:
        """Open a new connection after a loss, until the time *until* at most, or note how the session has ended."""
        state = self._state
        state.is_open, state.lost = False, None
        if state.is_closing or (state.gap is None and state.is_orderly(lost)):
            state.final = Ended() if state.is_closing else Ended(lost.code, lost.reason)
            return
        recoverable = state.gap is not None or ((lost.code in RECOVERABLE or state.expired) and not lost.stalled)
        if state.settings.resume is None or not recoverable:
            raise state.end_of(lost)
        yield from self._reconnect(lost, until)

    def _reconnect(self, lost: Lost, until: float | None) -> Flow:
        state = self._state
        state.gap = gap = state.gap or self._gap_of(lost)
        connection, replayed = None, 0
        while not state.is_closing:
            self._lose(gap)
            try:
                connection = yield from self._dialled(lost, until)
                if connection is TIMED_OUT:
                    return
                replayed = 0 if state.is_closing else (yield from self._replay(connection))
            except Lost as again:
                lost, self._attempt = again, None
            except OpenAIError as error:
                if state.is_closing:
                    break
                state.final = error
                raise
            else:
                break
        self._attempt = None
        if state.is_closing:
            yield HangUp()
            state.final = Ended()
            return
        self._opened(gap, connection, replayed)
        yield from self._write()

    def _opened(self, gap: Gap, connection: Any, replayed: int) -> None:
        state, now = self._state, self._state.clock()
        with state.lock:
            state.gap, state.lost, state.expired, state.last_event = None, None, False, now
            state.connection, state.is_open = connection, not state.is_closing
        state.pending.append(gap.reconnected(now, replayed))

    def _gap_of(self, lost: Lost) -> Gap:
        memory = self._state.memory
        interrupted = () if memory is None else memory.under_way
        unplayable = memory.unplayable() if self._state.replays and memory is not None else ()
        reason = lost.reason if lost.reason == RENEWAL else f"{lost.code} {lost.reason}".strip()
        return Gap(self._state.clock(), reason, interrupted, unplayable)

    def _lose(self, gap: Gap) -> None:
        state = self._state
        with state.lock:
            loss = state.outbox.lose(state.clock())
        gap.add(loss)
        self._forget_age()
        if state.memory is not None:
            state.memory.lose()

    def _dialled(self, lost: Lost, until: float | None) -> Flow:
        """Return a new connection; `TIMED_OUT` at the time *until*. Raises the error of the end after all attempts."""
        state = self._state
        attempt: Attempt = self._attempt or (yield from self._next_attempt(lost))
        self._attempt = attempt
        due = attempt.at if until is None else min(attempt.at, until)
        if (wait := due - state.clock()) > 0:
            yield Sleep(wait, state.closed)
        if state.is_closing:
            return None
        left = None if until is None else until - state.clock()
        if left is not None and (left <= 0 or attempt.at > due):
            return TIMED_OUT
        query, headers = (attempt.changes.get(name) or {} for name in ("extra_query", "extra_headers"))
        return (yield Dial(query, headers, state.closed, left))

    def _next_attempt(self, lost: Lost) -> Flow:
        """Return the next attempt, as the callback wants it. Raises the error of the end if there is none."""
        state, retry = self._state, self._state.settings.retry
        most = max(retry.max_retries, 1)
        if self._losses >= most:
            raise state.end_of(lost)
        if self._delay is None:
            self._waits = self._waits if self._losses else retry.waits()
            self._delay = next(self._waits or retry.waits()) if self._losses else 0.0
        changes: Mapping[str, Any] = {}
        if state.settings.on_reconnecting is not None and lost.reason != RENEWAL:
            event = ReconnectingEvent(self._losses + 1, most, self._delay, lost.code)
            changes = yield from self._asked(state.settings.on_reconnecting, event, lost)
        attempt = Attempt(state.clock() + self._delay, changes)
        self._losses, self._delay = self._losses + 1, None
        return attempt

    def _asked(self, callback: Callable[[ReconnectingEvent], Any], event: ReconnectingEvent, lost: Lost) -> Flow:
        """Return the changes that *callback* wants. Raises the error of the end if it gives up, or what it raises."""
        try:
            changes: Any = (yield Ask(lambda: callback(event), "on_reconnecting")) or {}
        except Exception:
            self._state.end_of(lost)
            raise
        if not isinstance(changes, Mapping):
            self._state.end_of(lost)
            raise ConfigurationError(
                f"on_reconnecting: expected a function that returns a mapping or None, got {changes!r}",
                setting="on_reconnecting",
            )
        if changes.get("abort"):
            raise self._state.end_of(lost)
        return changes

    def _replay(self, connection: Any) -> Flow:
        """Bring the new session to the state of the lost one; return the number of events."""
        state, count = self._state, 0
        if not state.replays or state.memory is None:
            return count
        for event in state.memory.replay(state.settings.replay_items):
            yield Transmit(wire_text(dict(event)), connection)
            count += 1
        return count
