"""The circuit breaker: a gate that refuses attempts while the service they are for keeps failing.

`CircuitBreaker` is the public value: rules, and one `Circuit` for each key. Imports the errors, `checks`, `circuit`,
`forks`, `gates`, `hooks` and `listeners`.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from weakref import WeakValueDictionary

from attrs import define, field

from ...errors import (
    APIConnectionError,
    APIStatusError,
    CircuitOpenError,
    ConflictError,
    OpenAIError,
    PoolTimeoutError,
    RateLimitError,
    StreamInterrupted,
)
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..checks import function, refuse
from ..forks import renew_after_fork
from ..telemetry.hooks import CircuitChangeEvent, CircuitRejectedEvent, CircuitState
from ..telemetry.listeners import Listeners
from .circuit import SLOW, WELL, Circuit, Result, Rules

if TYPE_CHECKING:
    from .gates import Notify

Key: TypeAlias = "Literal['origin', 'endpoint'] | Callable[[CallInfo], str]"


def is_failure(error: OpenAIError) -> bool | None:
    """Tell whether *error* says that the service fails (True), that it works (False), or neither (None).

    Failures are statuses from 500 on, 408, and connections that fail, break or time out. Neutral are 409 and 429, and
    what is wrong on this side: no free connection, a refused certificate. Every other answer shows a working service.
    """
    if isinstance(error, APIStatusError):
        if isinstance(error, RateLimitError | ConflictError):
            return None
        return error.status_code >= 500 or error.status_code == 408
    if isinstance(error, StreamInterrupted):
        return True
    if isinstance(error, APIConnectionError):
        return True if error.retryable and not isinstance(error, PoolTimeoutError) else None
    return False


def _checked_key(instance: Any, attribute: Any, value: object) -> None:
    if not callable(value) and value not in ("origin", "endpoint"):
        refuse(instance, attribute, "'origin', 'endpoint' or a function", value)


@define(eq=False, kw_only=True)
class CircuitBreaker(Rules):
    """Refuse calls at once while the service keeps failing, and find out gently whether it is back.

    A circuit opens after `failure_threshold` failures in a row, or when of at least `minimum_calls` calls within
    `window` seconds the part `failure_rate` failed, or the part `slow_rate` (off by default) took `slow_seconds` or
    longer to begin to answer. It is open for `recovery_time` seconds; then it lets `probes` calls at a time through:
    `success_threshold` successes close it, one failure opens it again. None turns a threshold or a rate off.

    There is a circuit for each `key`: "origin", "endpoint" (origin and operation), or what a function makes of the
    call. `counts_as_failure` says of an error whether the service fails (True), works (False), or neither (None).
    It may be shared by clients and threads. Raises `ConfigurationError`, naming the field.
    """

    key: Key = field(default="origin", validator=_checked_key)
    counts_as_failure: Callable[[OpenAIError], bool | None] = field(default=is_failure, validator=function, repr=False)
    _circuits: dict[str, Circuit] = field(init=False, factory=dict[str, Circuit], repr=False)
    _listeners: WeakValueDictionary[int, Listeners] = field(init=False, factory=WeakValueDictionary, repr=False)
    _lock: Lock = field(init=False, factory=Lock, repr=False)

    def __attrs_post_init__(self) -> None:
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget the circuits: whoever held one is in another process."""
        self._lock, self._circuits = Lock(), {}

    def states(self) -> dict[str, CircuitState]:
        """Return the state of every circuit there is, by key: "closed", "open" or "half_open"."""
        return {key: circuit.state for key, circuit in self._circuits.copy().items()}

    def state(self, key: str) -> CircuitState:
        """Return the state of one circuit; one that nobody used is closed."""
        circuit = self._circuits.get(key)
        return "closed" if circuit is None else circuit.state

    def key_of(self, call: CallInfo) -> str:
        """Return the key of the circuit that *call* passes."""
        if self.key == "origin":  # at every call of most clients
            return call.origin
        return self.key(call) if callable(self.key) else f"{call.origin} {call.operation}"

    def reset(self, key: str) -> None:
        """Close a circuit, and forget what it counted."""
        self._tell(self._circuit(key).reset())

    def force_open(self, key: str) -> None:
        """Open a circuit until it is reset."""
        self._tell(self._circuit(key).force_open())

    def subscribe(self, listeners: Listeners) -> None:
        """Have *listeners*, as long as there are any, told what `reset` and `force_open` change."""
        self._listeners[id(listeners)] = listeners

    def _tell(self, change: CircuitChangeEvent | None) -> None:
        if change is not None:
            for listeners in list(self._listeners.values()):
                listeners.notify(change)

    def admit(self, call: CallInfo, now: float, notify: Notify, /) -> CircuitTicket:
        """Let an attempt in at *now*, on the steady clock; raises `CircuitOpenError`."""
        circuit = self._circuit(self.key_of(call))
        try:
            life, change = circuit.admit(now)
        except CircuitOpenError as error:
            notify(CircuitRejectedEvent(call, error))
            raise
        if change:
            notify(change)
        return CircuitTicket(self, circuit, life, notify)

    def result(self, outcome: OutcomeOrError, took: float) -> Result | None:
        """Judge an outcome: what it says of the service, or None for nothing."""
        if isinstance(outcome, Outcome):
            return (SLOW if took >= self.slow_seconds else WELL) if outcome is Outcome.OK else None
        failed = self.counts_as_failure(outcome)
        return None if failed is None else Result(failed, slow=took >= self.slow_seconds)

    def _circuit(self, key: str) -> Circuit:
        circuit = self._circuits.get(key)
        if circuit is None:
            with self._lock:
                circuit = self._circuits.setdefault(key, Circuit(key, self))
        return circuit


class CircuitTicket:
    """Leave to send one attempt, given by a circuit in one of its lives."""

    __slots__ = ("_breaker", "_circuit", "_life", "_notify")

    def __init__(self, breaker: CircuitBreaker, circuit: Circuit, life: int, notify: Notify) -> None:
        self._breaker, self._circuit, self._life, self._notify = breaker, circuit, life, notify

    def settle(self, outcome: OutcomeOrError, now: float, took: float, /) -> None:
        """Record the outcome, and tell of what it changed; one that the caller's judgement fails on counts nothing."""
        try:
            result = self._breaker.result(outcome, took)
        except BaseException:
            self._circuit.settle(self._life, None, now)
            raise
        change = self._circuit.settle(self._life, result, now)
        if change:
            self._notify(change)
