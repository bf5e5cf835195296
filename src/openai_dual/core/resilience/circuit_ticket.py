"""`CircuitTicket`: what an attempt says about the service, and to which circuit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, Protocol, TypeVar

from ...errors import APIConnectionError, APIError, APITimeoutError, OpenAIError
from ..call_info import Outcome, OutcomeOrError
from .circuit import SLOW, WELL, Admitted, Circuit, ConnectionCircuit, Result
from .gates import Ticket

if TYPE_CHECKING:
    from ..telemetry.hooks import CircuitChangeEvent
    from .gates import Notify

C = TypeVar("C", bound=Circuit)

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


class Permit(NamedTuple, Generic[C]):
    """The permission of one circuit."""

    circuit: C
    life: int
    is_trial: bool

    @classmethod
    def of(cls, circuit: C, admitted: Admitted, notify: Notify) -> Permit[C]:
        """Return the permission that *circuit* gave, and *notify* of its change."""
        if admitted.change:
            notify(admitted.change)
        return cls(circuit, admitted.life, admitted.is_trial)


class Breaker(Protocol):
    """What a ticket needs of its circuit breaker."""

    patience: Patience
    slow_seconds: float
    counts_as_failure: Callable[[OpenAIError], bool | None]

    def connections_to(self, origin: str) -> ConnectionCircuit:
        """Return the circuit that counts connections to *origin*."""
        ...

    def known_connections_to(self, origin: str) -> ConnectionCircuit | None:
        """Return the circuit that counts connections to *origin*, if one has failed."""
        ...


class CircuitTicket(Ticket):
    """The permission to send one attempt, by the circuits of its origin and of its key."""

    __slots__ = ("_began", "_breaker", "_is_connected", "_notify", "_origin", "_pending", "connection", "responses")

    def __init__(self, breaker: Breaker, origin: str, now: float, notify: Notify) -> None:
        self._breaker, self._origin, self._began, self._notify = breaker, origin, now, notify
        self.connection: Permit[ConnectionCircuit] | None = None
        """That of the origin; None if all connections could be made so far."""
        self.responses: Permit[Circuit] | None = None
        self._is_connected = False
        self._pending: tuple[Result | None, Result | None, float] | None = None

    def give_back(self, now: float) -> None:
        """Free the place among the trials: the attempt is not made."""
        self._count(self.connection, None, now)
        self._count(self.responses, None, now)

    def responded(self, _headers: Mapping[str, str], now: float, /) -> None:
        """Count the connection, which was made."""
        self._connected(WELL, now)

    def settle(self, outcome: OutcomeOrError, now: float, took: float, /) -> None:
        """Record the outcome. A failed attempt that is no trial counts only if the call ends with it: `conclude`."""
        try:
            responses, connection = self._results(outcome, took)
        except BaseException:  # a function of the caller's raised
            self.give_back(now)
            raise
        if isinstance(outcome, OpenAIError):
            waiting = responses, connection
            responses, connection = (
                self._of_trial(self.responses, responses),
                self._of_trial(self.connection, connection),
            )
            self._pending = (*waiting, now)
        self._count(self.responses, responses, now)
        self._connected(connection, now)

    def conclude(self) -> None:
        """Count the failure: the call ended with it."""
        pending, self._pending = self._pending, None
        if pending is None:
            return
        responses, connection, now = pending
        if self.responses is not None and not self.responses.is_trial:
            self._count(self.responses, responses, now)
        if self.connection is None or not self.connection.is_trial:
            self._connected(connection, now)

    def _results(self, outcome: OutcomeOrError, took: float) -> tuple[Result | None, Result | None]:
        """Return what *outcome* says about the responses and about connections; None says nothing."""
        slow = took >= self._breaker.slow_seconds
        if isinstance(outcome, Outcome):
            return (SLOW if slow else WELL, WELL) if outcome is Outcome.OK else (None, None)
        failed = None if self._breaker.patience.allows_more(outcome) else self._breaker.counts_as_failure(outcome)
        result = None if failed is None else Result(failed, slow, _cause(outcome) if failed else "")
        if not isinstance(outcome, APIConnectionError):
            return result, WELL if isinstance(outcome, APIError) else None
        if not outcome.sent:
            return None, result
        if result is not None and failed and not isinstance(outcome, APITimeoutError):
            result = result._replace(broken_since=self._began)
        return result, None

    def _of_trial(self, permit: Permit[Any] | None, result: Result | None) -> Result | None:
        return result if permit is not None and permit.is_trial else None

    def _connected(self, result: Result | None, now: float) -> None:
        """Count a connection that was made, or could not be made."""
        if result is None or result.failed:
            if self.connection is None and result is not None:
                self.connection = Permit(self._breaker.connections_to(self._origin), 0, is_trial=False)
            self._count(self.connection, result, now)
        elif not self._is_connected:
            self._is_connected = True
            circuit = self._breaker.known_connections_to(self._origin)
            self._report(None if circuit is None else circuit.connected(now))

    def _count(self, permit: Permit[Any] | None, result: Result | None, now: float) -> None:
        if permit is not None:
            self._report(permit.circuit.settle(permit.life, result, now, is_trial=permit.is_trial))

    def _report(self, change: CircuitChangeEvent | None) -> None:
        if change:
            self._notify(change)


def _cause(error: OpenAIError) -> str:
    text = f"{type(error).__name__}: {error}"
    return text if len(text) <= _LONGEST_CAUSE else f"{text[:_LONGEST_CAUSE]}..."
