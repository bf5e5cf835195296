"""`CircuitTicket`: what an attempt says about the service, and to which circuit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf
from typing import TYPE_CHECKING, Final, Protocol

from ...errors import APIConnectionError, APIError, APITimeoutError, OpenAIError
from ..call_info import OK, Outcome, OutcomeOrError
from .circuit import Permit
from .circuit_rules import SLOW, WELL, Result
from .gates import Ticket

if TYPE_CHECKING:
    from ..telemetry.hooks import CircuitChangeEvent
    from .connection_circuit import ConnectionCircuit
    from .gates import Notify

_LONGEST_CAUSE: Final = 200


class Patience:
    """The default timeouts of a client. A call that allowed less says nothing about the service if it times out."""

    def __init__(self) -> None:
        self._timeouts: Mapping[str, float | None] | None = None

    def learn(self, timeouts: Mapping[str, float | None] | None) -> None:
        """Take the default timeouts of a client, in seconds by phase, unless those of another are known."""
        if self._timeouts is None:
            self._timeouts = timeouts

    def allows_more(self, error: OpenAIError) -> bool:
        """Return whether *error* is a timeout after less than the default."""
        if self._timeouts is None or not isinstance(error, APITimeoutError) or error.allowed is None:
            return False
        default = self._timeouts.get("read" if error.sent else "connect")
        return error.allowed < (inf if default is None else default)


class Breaker(Protocol):
    """What a ticket needs of its circuit breaker."""

    patience: Patience
    slow_seconds: float
    counts_as_failure: Callable[[OpenAIError], bool | None]
    connections: dict[str, ConnectionCircuit]
    """The circuits of the origins to which a connection has failed."""

    def connections_to(self, origin: str) -> ConnectionCircuit:
        """Return the circuit that counts connections to *origin*."""
        ...


class CircuitTicket(Ticket):
    """The permission to send one attempt, by the circuits of its key and of its origin."""

    __slots__ = ("_began", "_breaker", "_circuit", "_connection", "_is_connected", "_notify", "_origin", "_pending")

    def __init__(
        self, breaker: Breaker, origin: str, circuit: Permit, connection: Permit | None, began: float, notify: Notify
    ) -> None:
        self._breaker, self._origin, self._began, self._notify = breaker, origin, began, notify
        self._circuit, self._connection = circuit, connection
        self._is_connected = False
        self._pending: tuple[Result | None, Result | None, float] | None = None

    def responded(self, _headers: Mapping[str, str], now: float, /) -> None:
        """Count the connection, which was made."""
        if self._breaker.connections:
            self._connected(now)

    def settle(self, outcome: OutcomeOrError, now: float, took: float, /) -> None:
        """Record the outcome. A failed attempt that is no trial counts only if the call ends with it: `conclude`."""
        if outcome is OK:
            permit, breaker = self._circuit, self._breaker
            result = SLOW if took >= breaker.slow_seconds else WELL
            if change := permit.circuit.settle(permit.life, result, now, is_trial=permit.is_trial):
                self._notify(change)
            if breaker.connections:
                self._connected(now)
            return
        response: Result | None = None
        connection: Result | None = None
        try:
            response, connection = self._results(outcome, took)
        finally:  # also if the caller's function raises: trials give their places back
            self._pending = response, connection, now
            self._count(self._circuit, response if self._circuit.is_trial else None, now)
            if self._connection is not None:
                self._count(self._connection, connection if self._connection.is_trial else None, now)
            if connection is WELL:
                self._connected(now)

    def conclude(self) -> None:
        """Count the failure: the call ended with it."""
        pending, self._pending = self._pending, None
        if pending is None:
            return
        response, connection, now = pending
        if not self._circuit.is_trial:
            self._count(self._circuit, response, now)
        if connection is not None and connection.failed and not (self._connection and self._connection.is_trial):
            permit = self._connection or Permit(self._breaker.connections_to(self._origin), 0)
            self._count(permit, connection, now)

    def _results(self, outcome: OutcomeOrError, took: float) -> tuple[Result | None, Result | None]:
        """Return what *outcome* says about the responses and about connections; None says nothing."""
        if isinstance(outcome, Outcome):
            return None, None
        failed = None if self._breaker.patience.allows_more(outcome) else self._breaker.counts_as_failure(outcome)
        slow = took >= self._breaker.slow_seconds
        result = None if failed is None else Result(failed, slow, _cause(outcome) if failed else "")
        if not isinstance(outcome, APIConnectionError):
            return result, WELL if isinstance(outcome, APIError) else None
        if not outcome.sent:
            return None, result
        if result is not None and failed and not isinstance(outcome, APITimeoutError):
            result = result._replace(broken_since=self._began)
        return result, None

    def _connected(self, now: float) -> None:
        """Count a connection that was made."""
        circuit = None if self._is_connected else self._breaker.connections.get(self._origin)
        if circuit is not None:
            self._is_connected = True
            self._report(circuit.connected(now))

    def _count(self, permit: Permit, result: Result | None, now: float) -> None:
        self._report(permit.settle(result, now))

    def _report(self, change: CircuitChangeEvent | None) -> None:
        if change:
            self._notify(change)


def _cause(error: OpenAIError) -> str:
    text = f"{type(error).__name__}: {error}"
    return text if len(text) <= _LONGEST_CAUSE else f"{text[:_LONGEST_CAUSE]}..."
