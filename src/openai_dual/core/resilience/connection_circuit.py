"""`ConnectionCircuit`: the circuit of an origin. It is loaded when the first connection cannot be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..telemetry.hooks import CallCounts, CircuitChangeEvent
from .circuit import Admitted, Circuit, Permit
from .circuit_rules import WELL

if TYPE_CHECKING:
    from ..telemetry.hooks import CircuitState


class ConnectionCircuit(Circuit):
    """The circuit of an origin: it counts connections that cannot be made, in a row. The first one made closes it."""

    def admit_retry(self) -> Admitted:
        """Let the retry of a call through, which is never refused: retries end soon, and may find the service back."""
        return Permit(self, self._life), None

    def connected(self, now: float) -> CircuitChangeEvent | None:
        """Record that a connection was made, by whichever attempt. Return the change, if any."""
        with self._lock:
            before = self.state
            if before == "closed":
                return None if self._recorder is None else self._record(WELL, now)
            if self._opened is None:  # forced open
                return None
            self.reset()
            return CircuitChangeEvent(self._key, before, "closed", CallCounts(1))

    @property
    def _threshold(self) -> int | None:
        return self._rules.connection_threshold

    def _why(self, before: CircuitState, counts: CallCounts) -> str:
        if before == "half_open":
            return super()._why(before, counts)
        return f"{self._threshold} connections in a row could not be made" if self.state == "open" else ""
