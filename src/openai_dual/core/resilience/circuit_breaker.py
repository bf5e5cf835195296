"""`CircuitBreaker`: a gate that refuses attempts while the service keeps failing; rules, and circuits by key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias
from weakref import WeakValueDictionary

from ..._values import define, field
from ...errors import (
    APIConnectionError,
    APIStatusError,
    CircuitOpenError,
    ConfigurationError,
    ConflictError,
    OpenAIError,
    PoolTimeoutError,
    RateLimitError,
    StreamInterrupted,
)
from ..call_info import CallInfo, origin_of
from ..checks import function, refuse
from ..forks import renew_after_fork
from ..telemetry.hooks import CircuitChangeEvent, CircuitRejectedEvent, CircuitState
from ..telemetry.listeners import Listeners
from .circuit import Circuit, Permit
from .circuit_rules import Rules
from .circuit_ticket import CircuitTicket, Patience

if TYPE_CHECKING:
    from ..telemetry.hooks import Event
    from .connection_circuit import ConnectionCircuit
    from .fleet_circuits import CircuitLedger, FleetCircuits
    from .gates import Notify

Key: TypeAlias = "Literal['model', 'endpoint', 'origin'] | Callable[[CallInfo], str]"

_SEVERITY: Final[Mapping[CircuitState, int]] = {"closed": 0, "half_open": 1, "open": 2}


def is_failure(error: OpenAIError) -> bool | None:
    """Return True if *error* says that the service fails, False if that it works, None if neither.

    Failures are statuses from 500 on, 408, and connections that fail, break or time out. Neutral are 409 and 429, and
    errors of this side: no free connection, a rejected certificate. Any other response shows a working service.
    """
    if isinstance(error, APIStatusError):
        if isinstance(error, RateLimitError | ConflictError):
            return None
        return error.status_code >= 500 or error.status_code == 408
    if isinstance(error, StreamInterrupted):
        return True
    if isinstance(error, APIConnectionError):
        return True if error.retryable and not isinstance(error, PoolTimeoutError | CircuitOpenError) else None
    return False


@lru_cache(maxsize=256)  # each call needs them, and most calls share a few
def _origin_and_endpoint(url: str, operation: str, base: str) -> tuple[str, str]:
    origin = base or origin_of(url)
    return origin, f"{origin} {operation}"


def _checked_key(instance: Any, attribute: Any, value: object) -> None:
    if not callable(value) and value not in ("model", "endpoint", "origin"):
        refuse(instance, attribute, "'model', 'endpoint', 'origin' or a function", value)


@define(eq=False, kw_only=True)
class CircuitBreaker(Rules):
    """Refuse calls at once while the service keeps failing, and find out with few calls whether it is back.

    A call counts once, by its last attempt. Connections count for each origin: its circuit opens when
    `connection_threshold` connections in a row cannot be made (default: `failure_threshold`, otherwise 5). Responses
    count for each `key`: "model" (origin, operation and model), "endpoint" (origin and operation), "origin", or the
    result of a function of the call. Such a circuit opens when, of at least `minimum_calls` calls within `window`
    seconds, the part `failure_rate` failed, or the part `slow_rate` (default: off) took `slow_seconds` or longer until
    the response headers; or when `failure_threshold` calls in a row failed (default: off).

    The first trial comes `first_trial` seconds after a circuit opens, and twice as late after every trial that fails,
    up to `recovery_time` seconds. Trials let `probes` calls at a time through: `success_threshold` successes close the
    circuit, one failure opens it again. The circuit of an origin closes with the first connection that is made, and
    does not refuse the retries of a call. None turns a threshold or a rate off.

    With *shared*, a `SharedLedger`, a circuit opens in all processes of the account once half of them, and at least
    two, have opened it. The trials of all processes count together, and one whose trials succeed closes it for all.

    `counts_as_failure` returns of an error whether the service fails (True), works (False), or neither (None). Clients
    and threads may share a circuit breaker. Raises `ConfigurationError`, naming the field.
    """

    key: Key = field(default="model", validator=_checked_key)
    counts_as_failure: Callable[[OpenAIError], bool | None] = field(default=is_failure, validator=function, repr=False)
    shared: CircuitLedger | None = field(default=None, repr=False)
    fleet: FleetCircuits | None = field(init=False, default=None, repr=False)
    """The link to the circuits of other processes; None unless they are shared."""
    _circuits: dict[str, Circuit] = field(init=False, factory=dict[str, Circuit], repr=False)
    connections: dict[str, ConnectionCircuit] = field(init=False, factory=dict[str, Any], repr=False)
    _listeners: WeakValueDictionary[int, Listeners] = field(init=False, factory=WeakValueDictionary, repr=False)
    _lock: Lock = field(init=False, factory=Lock, repr=False)
    patience: Patience = field(init=False, factory=Patience, repr=False)
    """The default timeouts of the client: shorter timeouts count as nothing."""

    def __attrs_post_init__(self) -> None:
        renew_after_fork(self)
        if self.shared is not None:
            if not callable(getattr(self.shared, "circuits", None)):
                raise ConfigurationError(
                    f"CircuitBreaker.shared: expected a SharedLedger, got {self.shared!r}",
                    setting="CircuitBreaker.shared",
                )
            from .fleet_circuits import FleetCircuits  # most breakers are not shared

            self.fleet = FleetCircuits(self, self.shared)

    def after_fork(self) -> None:
        """Forget the circuits: the calls that used them are in the parent process."""
        self._lock, self._circuits, self.connections = Lock(), {}, {}
        if self.fleet is not None:
            self.fleet.after_fork()

    def trials_of(self, call: CallInfo, now: float) -> tuple[str, ...]:
        """Return the keys of the circuits for which an attempt of *call* would be a trial."""
        origin, key = self._names(call)
        circuits = {origin: self.connections.get(origin), key: self._circuits.get(key)}
        return tuple(name for name, each in circuits.items() if each is not None and each.needs_trial(now))

    def follow(self, opened: Iterable[str], known: Collection[str], now: float) -> Iterator[CircuitChangeEvent]:
        """Open the circuits *opened* in the fleet, and close those not *known* there. Yield the changes."""
        for key in opened:
            by_origin = self.key in ("model", "endpoint") and " " not in key
            change = (self.connections_to(key) if by_origin else self._circuit(key)).open_with_others(now)
            if change is not None:
                yield change
        for key, circuit in (*self.connections.copy().items(), *self._circuits.copy().items()):
            if circuit.state != "closed" and circuit.is_timed and key not in known:
                change = circuit.reset()
                if change is not None:
                    yield change

    def states(self) -> dict[str, CircuitState]:
        """Return the states of the circuits by key: "closed", "open" or "half_open".

        With the key "model", these are the origins, and those circuits below them that are not closed.
        """
        states: dict[str, CircuitState] = {}
        for key, circuit in (*self.connections.copy().items(), *self._circuits.copy().items()):
            state = circuit.state
            name = key.partition(" ")[0] if self.key == "model" and state == "closed" else key
            states[name] = max(states.get(name, "closed"), state, key=_SEVERITY.__getitem__)
        return states

    def state(self, key: str) -> CircuitState:
        """Return the worst state of the circuit of *key* and those below it; an origin is above its models.

        A circuit that was never used is closed.
        """
        state: CircuitState = "closed"
        for circuit in self._below(key):
            state = max(state, circuit.state, key=_SEVERITY.__getitem__)
        return state

    def key_of(self, call: CallInfo) -> str:
        """Return the key of the circuit that counts the responses to *call*."""
        return self._names(call)[1]

    def _names(self, call: CallInfo) -> tuple[str, str]:
        """Return the keys of the circuits that count the connections and the responses of *call*."""
        origin, endpoint = _origin_and_endpoint(call.url, call.operation, call.base)
        if self.key == "model":  # the default
            return origin, f"{endpoint} {call.model}" if call.model else endpoint
        if self.key == "origin":
            return origin, origin
        return origin, self.key(call) if callable(self.key) else endpoint

    def circuit_of(self, call: CallInfo) -> tuple[str, CircuitState]:
        """Return key and state of a circuit that is not closed for *call*; without any, those of its origin."""
        origin, key = self._names(call)
        for name, circuit in ((origin, self.connections.get(origin)), (key, self._circuits.get(key))):
            if circuit is not None and (state := circuit.state) != "closed":
                return name, state
        return origin if self.key in ("model", "endpoint") else key, "closed"

    def refuses(self, call: CallInfo) -> bool:
        """Tell whether a circuit of *call* is open. It may be due for a trial."""
        origin, key = self._names(call)
        circuits = self.connections.get(origin), self._circuits.get(key)
        return any(circuit is not None and circuit.state == "open" for circuit in circuits)

    def reset(self, key: str) -> None:
        """Close the circuit of *key* and those below it, and remove what they counted."""
        for circuit in list(self._below(key)):
            self._report(circuit.reset())

    def force_open(self, key: str) -> None:
        """Open the circuit of *key* until it is reset. That of an origin refuses all calls to it."""
        by_origin = self.key in ("model", "endpoint") and " " not in key
        self._report((self.connections_to(key) if by_origin else self._circuit(key)).force_open())

    def subscribe(self, listeners: Listeners, timeouts: Mapping[str, float | None] | None = None) -> None:
        """Notify *listeners*, as long as they exist, of changes by `reset` and `force_open`.

        *timeouts* are the default timeouts of the client; those of the first client count.
        """
        self._listeners[id(listeners)] = listeners
        self.patience.learn(timeouts)

    def connections_to(self, origin: str) -> ConnectionCircuit:
        """Return the circuit that counts connections to *origin*."""
        from .connection_circuit import ConnectionCircuit  # most programs make all their connections

        with self._lock:
            return self.connections.setdefault(origin, ConnectionCircuit(origin, self))

    def admit(self, call: CallInfo, now: float, notify: Notify, number: int = 1, /) -> CircuitTicket:
        """Admit attempt *number* of a call at *now*, on the steady clock. Raises `CircuitOpenError`."""
        origin, key = self._names(call)
        if self.fleet is not None:
            notify = _heard(self.fleet, notify)
        circuit = self._circuits.get(key) or self._circuit(key)
        permit: Permit | None = None
        try:
            if self.connections:
                permit = self._connection(origin, now, notify, number)
            own, change = circuit.admit(now)
        except CircuitOpenError as error:
            if permit is not None:
                permit.settle(None, now)
            notify(CircuitRejectedEvent(call, error))
            raise
        if change:
            notify(change)
        return CircuitTicket(self, origin, own, permit, now, notify)

    def _connection(self, origin: str, now: float, notify: Notify, number: int) -> Permit | None:
        """Pass the circuit of *origin*, if there is one. Raises `CircuitOpenError`."""
        connection = self.connections.get(origin)
        if connection is None:
            return None
        permit, change = connection.admit(now) if number == 1 else connection.admit_retry()
        if change:
            notify(change)
        return permit

    def _report(self, change: CircuitChangeEvent | None) -> None:
        if change is not None:
            if self.fleet is not None:
                self.fleet.heard(change)
            for listeners in list(self._listeners.values()):
                listeners.notify(change)

    def _below(self, key: str) -> Iterator[Circuit]:
        for circuits in (self.connections, self._circuits):
            for name, circuit in circuits.copy().items():
                if name == key or name.startswith(f"{key} "):
                    yield circuit

    def _circuit(self, key: str) -> Circuit:
        circuit = self._circuits.get(key)
        if circuit is None:
            with self._lock:
                circuit = self._circuits.setdefault(key, Circuit(key, self))
        return circuit


def _heard(fleet: FleetCircuits, notify: Notify) -> Notify:
    """Return *notify*, which also records changes of circuits for other processes."""

    def notify_and_record(event: Event) -> list[Any]:
        if isinstance(event, CircuitChangeEvent):
            fleet.heard(event)
        return notify(event)

    return notify_and_record
