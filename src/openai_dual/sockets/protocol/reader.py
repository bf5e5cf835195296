"""`Reader`: from messages to items; it deals with losses, silence, and the age of the session. Pure."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from ...errors import APITimeoutError, MalformedJSONError, OpenAIError
from .age import Age
from .closing import ABNORMAL, EXPIRED, NORMAL, Lost
from .effects import TIMED_OUT, HangUp, Receive
from .messages import parsed
from .reconnection import RENEWAL, Reconnection
from .shapes import mapping
from .state import NOTHING, Ended, Flow, Received, SessionState

SETTLING: Final = 5.0
"""Seconds within which a connection that a writer found lost must have ended for the reader, too."""


class Reader:
    """The reading side of a session; one thread or task at a time uses it."""

    def __init__(self, state: SessionState[Any], wall: Callable[[], float], write: Callable[[], Flow]) -> None:
        self._state = state
        self._age = Age(state, wall)
        self._reconnection = Reconnection(state, self._age.forget, write)
        self._renewing = False
        """Whether this side closes the connection to renew the session; what it still brings is read first."""

    def receive(self, within: float | None = None) -> Flow:
        """Return the next item, or `NOTHING` after *within* seconds. Raises the error of the end, each time."""
        state = self._state
        until = None if within is None else state.clock() + within
        while True:
            if state.pending:
                return state.pending.popleft()
            if isinstance(state.final, OpenAIError):
                raise state.final
            if state.final is not None:
                return state.final
            if state.is_closing or state.gap is not None:  # otherwise what came before a loss is read first
                yield from self._reconnection.recover(state.lost or Lost(ABNORMAL), until)
            else:
                item = yield from self._message(until)
                if item is not None:
                    return item
            if until is not None and not state.pending and state.final is None and state.clock() >= until:
                return NOTHING

    def _message(self, until: float | None) -> Flow:
        """Wait for the next message; return its item, or None if there is none."""
        try:
            message = yield Receive(self._patience(until))
        except Lost as lost:
            renewing, self._renewing = self._renewing, False
            replace = self._reconnection.renew(until) if renewing else self._reconnection.recover(lost, until)
            yield from replace
            return None
        if message is TIMED_OUT:
            yield from self._after_silence()
            return None
        return self._received(message)

    def settle(self) -> Flow:
        """Read what came before a loss that a writer found: it may tell the reason. Then note the end of the session.

        What was read waits for the reader. Raises the error of the end.
        """
        state = self._state
        while state.final is None and not state.is_closing:
            try:
                message = yield Receive(SETTLING)
            except Lost as lost:
                state.final = self._end(lost)
                break
            if message is TIMED_OUT:
                state.final = self._end(state.lost or Lost(ABNORMAL))
                break
            with suppress(MalformedJSONError):  # it is not the reason
                item = self._received(message)
                if item is not None:
                    state.pending.append(item)
        state.refuse_if_ended()

    def _end(self, lost: Lost) -> Ended | OpenAIError:
        state = self._state
        if state.is_closing:
            return Ended()
        return Ended(lost.code, lost.reason) if state.is_orderly(lost) else state.end_of(lost)

    def _received(self, message: str | bytes) -> Received | None:
        state = self._state
        state.last_event = state.clock()
        data = parsed(message)
        item = Received(message, data)
        if state.report is not None:
            state.report("received", data, len(message))
        with state.lock:
            state.outbox.confirm(data)
        kind = data.get("type")
        if kind == "error":
            code = (mapping(data.get("error")) or data).get("code")
            state.expired = state.expired or str(code) in EXPIRED
        else:
            self._reconnection.note_event()
        if state.memory is not None:
            state.memory.apply(data)
            self._age.note()
            if state.memory.is_echo(data):
                return None
        if kind is not None and kind == state.channel.last:
            state.final = Ended()
            state.pending.append(item)
            return None
        return item

    def _patience(self, until: float | None) -> float | None:
        """Return the seconds to wait for the next event: until it is too late, or the session is to be renewed."""
        state = self._state
        idle, now = state.settings.idle_timeout, state.clock()
        times = [None if idle is None else state.last_event + idle, self._age.renewal_at(), until]
        limits = [time - now for time in times if time is not None]
        return max(min(limits), 0.0) if limits else None

    def _after_silence(self) -> Flow:
        state = self._state
        idle = state.settings.idle_timeout
        if self._age.is_due():
            state.is_open, self._renewing = False, True
            yield HangUp(NORMAL, RENEWAL)
        elif idle is not None and state.clock() - state.last_event >= idle:
            yield HangUp(NORMAL, "no event came in time")
            state.is_open = False
            state.final = APITimeoutError(message=f"No event came within {idle:g} s.", sent=True)
