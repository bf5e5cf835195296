"""One circuit: closed while a service works, open while it does not, half open while that is being found out.

pybreaker keeps the state and counts what follows on what, but is only told results: it never runs a call, for it would
hold its lock meanwhile. Ours are the clock, the rates, the limit of probes, and results that count for nothing. It is
loaded at the first failure, and let go of when the circuit closes. Imports the errors,
`checks`, `hooks` and `window`.
"""

from __future__ import annotations

import sys
from threading import RLock
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

from attrs import define, field

from ...errors import CircuitOpenError
from ..checks import number, or_none, whole
from ..telemetry.hooks import CallCounts, CircuitChangeEvent, CircuitState
from .sliding_window import Window

if TYPE_CHECKING:
    from pybreaker import CircuitBreaker as Recorder

_STATES: Final[dict[str, CircuitState]] = {"closed": "closed", "open": "open", "half-open": "half_open"}


_fraction = number(above=0, most=1)


@define(eq=False, kw_only=True)
class Rules:
    """When a circuit opens and closes; see `CircuitBreaker`."""

    failure_threshold: int | None = field(default=5, validator=or_none(whole(least=1)))
    failure_rate: float | None = field(default=0.5, validator=or_none(_fraction))
    slow_rate: float | None = field(default=None, validator=or_none(_fraction))
    slow_seconds: float = field(default=60.0, validator=number(above=0))
    minimum_calls: int = field(default=20, validator=whole(least=1))
    window: float = field(default=60.0, validator=number(above=0))
    recovery_time: float = field(default=30.0, validator=number(above=0))
    success_threshold: int = field(default=3, validator=whole(least=1))
    probes: int = field(default=3, validator=whole(least=1))


class Result(NamedTuple):
    """What an attempt said of the service."""

    failed: bool
    slow: bool = False


WELL: Final = Result(failed=False)
SLOW: Final = Result(failed=False, slow=True)


class Circuit:
    """The state of one key; thread-safe. `admit` and `settle` take the steady clock's *now*."""

    def __init__(self, key: str, rules: Rules) -> None:
        self._key, self._rules = key, rules
        self._lock = RLock()  # a stream that is forgotten may be settled while this thread is in here
        self._window = Window(rules.window)
        self._recorder: Recorder | None = None
        self._life = 0
        self._probing = 0
        self._opened: float | None = None
        """When it opened; None if it was forced, and stays open until it is reset."""

    @property
    def state(self) -> CircuitState:
        """The state that the last attempt left."""
        recorder = self._recorder
        return "closed" if recorder is None else _STATES[recorder.current_state]

    def admit(self, now: float) -> tuple[int, CircuitChangeEvent | None]:
        """Let an attempt in: the circuit's present life, and its change if there was one.

        Raises `CircuitOpenError`, with the seconds until the next probe as far as they are known.
        """
        with self._lock:
            if self._recorder is None:
                return self._life, None
            change = self._to_half_open(now) if self.state == "open" else None
            if self.state == "half_open":
                self._take_probe()
            return self._life, change

    def settle(self, life: int, result: Result | None, now: float) -> CircuitChangeEvent | None:
        """Record how an attempt let in during *life* ended, None for neutral; return the change, if any.

        What belongs to an earlier life comes too late to count.
        """
        with self._lock:
            if life != self._life:
                return None
            if self._recorder is not None and self.state == "half_open":
                self._probing -= 1
            return None if result is None else self._record(result, now)

    def force_open(self) -> CircuitChangeEvent | None:
        """Open it until it is reset; return the change, if any."""
        with self._lock:
            before = self.state
            self._recording().open()
            self._begin_life(None)
            return self._told(before)

    def reset(self) -> CircuitChangeEvent | None:
        """Close it, and forget everything; return the change, if any."""
        with self._lock:
            before, self._recorder = self.state, None
            self._window.clear()
            self._begin_life(None)
            return self._told(before)

    def _told(self, before: CircuitState) -> CircuitChangeEvent | None:
        """Tell of a change that nothing led to but a word from outside."""
        return None if self.state == before else CircuitChangeEvent(self._key, before, self.state, CallCounts())

    def _to_half_open(self, now: float) -> CircuitChangeEvent:
        left = None if self._opened is None else self._opened + self._rules.recovery_time - now
        if left is None or left > 0:
            self._refuse(left)
        self._recording().half_open()
        self._begin_life(self._opened)
        return CircuitChangeEvent(self._key, "open", "half_open", CallCounts())

    def _take_probe(self) -> None:
        if self._probing >= self._rules.probes:
            self._refuse(None)
        self._probing += 1

    def _refuse(self, left: float | None) -> NoReturn:
        raise CircuitOpenError(self._key, retry_after=left)

    def _record(self, result: Result, now: float) -> CircuitChangeEvent | None:
        self._window.add(now, failed=result.failed, slow=result.slow)
        if self._recorder is None and not (result.failed or result.slow):
            return None
        before = self.state
        failed = result.failed or (before == "half_open" and result.slow and self._rules.slow_rate is not None)
        self._tell(failed)
        counts = self._window.counts(now)
        if self.state == "closed" and self._too_many(counts):
            self._recording().open()
        return None if self.state == before else self._changed(before, counts, now)

    def _tell(self, failed: bool) -> None:
        if failed:
            try:
                self._recording().call(_fail)
            except _FailureError as failure:
                failure.__traceback__ = None  # a frame of pybreaker's holds it, and would hold the call's with it
        elif self._recorder is not None:
            self._recorder.call(_succeed)

    def _too_many(self, counts: CallCounts) -> bool:
        rules = self._rules
        return counts.calls >= rules.minimum_calls and (
            (rules.failure_rate is not None and counts.failures >= rules.failure_rate * counts.calls)
            or (rules.slow_rate is not None and counts.slow >= rules.slow_rate * counts.calls)
        )

    def _changed(self, before: CircuitState, counts: CallCounts, now: float) -> CircuitChangeEvent:
        after = self.state
        if after == "closed":
            self._recorder = None
        self._window.clear()
        self._begin_life(now)
        return CircuitChangeEvent(self._key, before, after, counts)

    def _begin_life(self, opened: float | None) -> None:
        self._life += 1
        self._probing, self._opened = 0, opened

    def _recording(self) -> Recorder:
        if self._recorder is None:
            from pybreaker import CircuitBreaker as Recorder  # most circuits never fail

            rules = self._rules
            self._recorder = Recorder(
                fail_max=rules.failure_threshold or sys.maxsize,
                success_threshold=rules.success_threshold,
                throw_new_error_on_trip=False,
            )
        return self._recorder


class _FailureError(Exception):
    """Stands for the failure in pybreaker, which would lengthen the traceback of the true one."""


def _fail() -> None:
    raise _FailureError


def _succeed() -> None:
    return None
