"""`Circuit`: closed while a service works, open while it fails, half open while trials find out whether it is back.

A `Recorder` keeps the state and counts failures in a row, from the first failure until the circuit closes or nothing
failed lately. Here are the clock, the rates, the times and the number of trials, and neutral results.
"""

from __future__ import annotations

from math import inf
from threading import RLock
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias

from ..._values import define
from ...errors import CircuitOpenError
from ..telemetry.hooks import CallCounts, CircuitChangeEvent, CircuitState
from .circuit_rules import WELL, Result, Rules
from .sliding_window import Window

if TYPE_CHECKING:
    from .circuit_recorder import Recorder

SAME_INSTANT: Final = 1.0
"""Seconds within which attempts that were in flight together count as broken by one event."""


@define(eq=False)
class Permit:
    """The permission of a circuit to send one attempt."""

    circuit: Circuit
    life: int
    """The number of the period between two changes of the circuit. Results of an earlier one do not count."""
    is_trial: bool = False

    def settle(self, result: Result | None, now: float) -> CircuitChangeEvent | None:
        """Record the result of the attempt; None is neutral. Return the change of the circuit, if any."""
        return self.circuit.settle(self.life, result, now, is_trial=self.is_trial)


Admitted: TypeAlias = "tuple[Permit, CircuitChangeEvent | None]"
"""A permission, and the change of the circuit that came with it."""


class Circuit:
    """The state of one key; thread-safe. Times are on the steady clock."""

    def __init__(self, key: str, rules: Rules) -> None:
        self._key, self._rules = key, rules
        self._lock = RLock()  # garbage collection may settle a ticket while this thread holds the lock
        self._window = Window(rules.window)
        self._recorder: Recorder | None = None
        self._life = 0
        self._calm: Admitted = Permit(self, 0), None
        """What a closed circuit without failures returns for every attempt."""
        self._probing = 0
        self._failed_rounds = 0
        """Rounds of trials that failed since the circuit was closed."""
        self._reason = ""
        self._broke_at = -inf
        self._opened: float | None = None
        """When it opened; None if it was forced open, until it is reset."""

    @property
    def state(self) -> CircuitState:
        """The state after the last attempt."""
        recorder = self._recorder
        return "closed" if recorder is None else recorder.state

    @property
    def is_timed(self) -> bool:
        """Whether an open circuit was opened by failures, and not by `force_open`."""
        return self._opened is not None

    def admit(self, now: float) -> Admitted:
        """Let an attempt through. Raises `CircuitOpenError`, with the seconds until the next trial if known."""
        if self._recorder is None:
            return self._calm
        with self._lock:
            change = self._to_half_open(now) if self.state == "open" else None
            is_trial = self.state == "half_open"
            if is_trial:
                self._take_probe()
            return Permit(self, self._life, is_trial), change

    def settle(
        self, life: int, result: Result | None, now: float, *, is_trial: bool = False
    ) -> CircuitChangeEvent | None:
        """Record the result of an attempt that was admitted in *life*; None is neutral. Return the change, if any."""
        with self._lock:
            if life != self._life:
                return None
            if result is WELL and self._recorder is None:  # nearly every call
                self._window.add(now)
                return None
            if is_trial:
                self._probing -= 1
            elif self.state != "closed":  # only trials decide
                return None
            return None if result is None else self._record(result, now)

    def force_open(self) -> CircuitChangeEvent | None:
        """Open the circuit until it is reset. Return the change, if any."""
        with self._lock:
            before = self.state
            self._recording().open()
            self._begin_life(None)
            self._reason = "force_open() opened it, until reset()"
            return self._change_from(before)

    def open_with_others(self, now: float) -> CircuitChangeEvent | None:
        """Open the circuit because those of other processes are open. Return the change, if any."""
        with self._lock:
            if self.state != "closed":
                return None
            self._recording().open()
            self._window.clear()
            self._begin_life(now)
            self._reason = "it is open in other processes"
            return CircuitChangeEvent(self._key, "closed", "open", CallCounts())

    def needs_trial(self, now: float) -> bool:
        """Tell whether the next attempt would be a trial."""
        state, opened = self.state, self._opened
        if state == "open":
            return opened is not None and now >= opened + self._rules.recovery_after(self._failed_rounds)
        return state == "half_open"

    def reset(self) -> CircuitChangeEvent | None:
        """Close the circuit and remove all counts. Return the change, if any."""
        with self._lock:
            before, self._recorder = self.state, None
            self._window.clear()
            self._failed_rounds = 0
            self._begin_life(None)
            return self._change_from(before)

    @property
    def _threshold(self) -> int | None:
        return self._rules.failure_threshold

    def _change_from(self, before: CircuitState) -> CircuitChangeEvent | None:
        """Return the change that `reset` or `force_open` made, if any."""
        return None if self.state == before else CircuitChangeEvent(self._key, before, self.state, CallCounts())

    def _to_half_open(self, now: float) -> CircuitChangeEvent:
        left = None if self._opened is None else self._opened + self._rules.recovery_after(self._failed_rounds) - now
        if left is None or left > 0:
            self._refuse(left)
        self._recording().half_open()
        self._begin_life(self._opened)
        return CircuitChangeEvent(self._key, "open", "half_open", CallCounts())

    def _take_probe(self) -> None:
        if self._probing >= self._rules.probes:
            self._refuse(None, "; trials are under way")
        self._probing += 1

    def _refuse(self, left: float | None, more: str = "") -> NoReturn:
        raise CircuitOpenError(self._key, retry_after=left, reason=self._reason + more)

    def _record(self, result: Result, now: float) -> CircuitChangeEvent | None:
        if result.broken_since is not None and self._is_counted(result.broken_since, now):
            return None
        self._window.add(now, failed=result.failed, slow=result.slow)
        if self._recorder is None and not (result.failed or result.slow):
            return None
        before = self.state
        failed = result.failed or (before == "half_open" and result.slow and self._rules.slow_rate is not None)
        if failed or self._recorder is not None:
            self._recording().count(failed=failed)
        counts = self._window.counts(now)
        reason = self._why(before, counts)
        if self.state == "closed" and reason:
            self._recording().open()
        if self.state != before:
            return self._changed(before, counts, now, reason, result.cause)
        if before == "closed" and not (counts.failures or counts.slow):  # nor failures in a row
            self._recorder = None
        return None

    def _is_counted(self, since: float, now: float) -> bool:
        """Return whether the event that broke an attempt *since* then has been counted with another attempt."""
        together = since <= self._broke_at and now - self._broke_at <= SAME_INSTANT
        if not together:
            self._broke_at = now
        return together and self.state == "closed"

    def _why(self, before: CircuitState, counts: CallCounts) -> str:
        """Return why the circuit opens, or is open; nothing if it stays closed."""
        if before == "half_open":
            return "a trial failed" if self.state == "open" else ""
        if self.state == "open":
            return f"{self._threshold} calls in a row failed"
        return self._rules.broken_rate(counts)

    def _changed(
        self, before: CircuitState, counts: CallCounts, now: float, reason: str, cause: str
    ) -> CircuitChangeEvent:
        after = self.state
        if after == "closed":
            self._recorder = None
            self._failed_rounds = 0
        else:
            self._failed_rounds += before == "half_open"
            self._reason = f"{reason}, the last with {cause}" if cause else reason
        self._window.clear()
        self._begin_life(now)
        return CircuitChangeEvent(self._key, before, after, counts)

    def _begin_life(self, opened: float | None) -> None:
        """Begin a new life: results of the attempts before do not count any more."""
        self._life += 1
        self._calm = Permit(self, self._life), None
        self._probing, self._opened = 0, opened

    def _recording(self) -> Recorder:
        if self._recorder is None:
            from .circuit_recorder import Recorder  # most circuits see no failure

            self._recorder = Recorder(self._threshold, self._rules.success_threshold)
        return self._recorder
