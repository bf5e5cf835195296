"""`Recorder`: the state of a circuit that has seen failures, and its failures in a row. It is loaded at the first one.

pybreaker keeps both. It only receives results: it never runs a call, because it would hold its lock meanwhile.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from pybreaker import CircuitBreaker

if TYPE_CHECKING:
    from ..telemetry.hooks import CircuitState

_STATES: Final[dict[str, CircuitState]] = {"closed": "closed", "open": "open", "half-open": "half_open"}


class Recorder:
    """Count failures in a row up to *threshold*, which opens the circuit, and *successes* of trials, which close it."""

    def __init__(self, threshold: int | None, successes: int) -> None:
        self._breaker = CircuitBreaker(
            fail_max=threshold or sys.maxsize, success_threshold=successes, throw_new_error_on_trip=False
        )

    @property
    def state(self) -> CircuitState:
        """The state after the last result."""
        return _STATES[self._breaker.current_state]

    def open(self) -> None:
        """Open the circuit."""
        self._breaker.open()

    def half_open(self) -> None:
        """Let trials through."""
        self._breaker.half_open()

    def count(self, *, failed: bool) -> None:
        """Count a result, which may open or close the circuit."""
        try:
            self._breaker.call(_fail if failed else _succeed)
        except _FailureError as failure:
            failure.__traceback__ = None  # a frame of pybreaker holds it, and would hold the frames of the call


class _FailureError(Exception):
    """Stands for the failure in pybreaker, which would lengthen the traceback of the true one."""


def _fail() -> None:
    raise _FailureError


def _succeed() -> None:
    return None
