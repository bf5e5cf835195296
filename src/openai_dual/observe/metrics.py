"""`Metrics`: from events to measurements. The only state is the set of label values seen."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from ..core.telemetry.events import CallFinished, CallStarted, GatePassed
from ..core.telemetry.hooks import CircuitChangeEvent, LedgerChangeEvent, RateLimitEvent, RateLimitWaitEvent, RetryEvent
from ..core.telemetry.socket_events import SocketClosed, SocketMessage, SocketOpened, SocketReconnected
from . import catalogue
from .catalogue import Metric
from .semantics import OPERATIONS, conventional

STATES: Final = {"closed": 0, "open": 1, "half_open": 2}
LEDGER_STATES: Final = {"shared": 0, "split": 1, "refuse": 2, "alone": 3}
MOST_VALUES: Final = 100
"""How many values a label may have whose values the caller chooses. Later values become "other"."""
MOST_ATTEMPTS: Final = 10

Labels: TypeAlias = Mapping[str, str | int]


class Measurement(NamedTuple):
    """One value of a metric."""

    metric: Metric
    labels: Labels
    value: float = 1


class Bounded:
    """Limit the number of values of a label: the first *most* are kept, later ones become "other"."""

    def __init__(self, most: int = MOST_VALUES) -> None:
        self._most = most
        self._seen: set[str] = set()

    def __call__(self, value: str | None) -> str:
        """Return the label for *value*."""
        if value is None:
            return "none"
        if value not in self._seen:
            if len(self._seen) >= self._most:
                return "other"
            self._seen.add(value)
        return value


class Metrics(ABC):
    """An observer that measures. Subclasses store the values."""

    def __init__(self) -> None:
        self._model, self._circuit, self._reason, self._event = Bounded(), Bounded(), Bounded(), Bounded()
        self._open: dict[str, int] = {}

    @abstractmethod
    def record(self, measurement: Measurement) -> None:
        """Store one value."""

    def observe(self, event: Any) -> None:
        """Record the measurements of *event*."""
        for measurement in self.measurements(event):
            self.record(measurement)

    def measurements(self, event: Any) -> Iterator[Measurement]:
        """Yield the measurements of *event*."""
        if isinstance(event, CallFinished):
            yield from self._of_call(event)
            if event.call.name in OPERATIONS:
                yield from self._conventional(event)
        elif isinstance(event, CallStarted):
            if event.inputs is not None:
                labels = {"model": self._model(event.call.model)}
                yield Measurement(catalogue.EMBEDDING_INPUTS, labels, event.inputs)
        elif isinstance(event, GatePassed):
            yield Measurement(catalogue.CIRCUIT_STATE, {"endpoint": self._circuit(event.key)}, STATES[event.state])
        elif isinstance(event, CircuitChangeEvent):
            yield Measurement(catalogue.CIRCUIT_STATE, {"endpoint": self._circuit(event.key)}, STATES[event.new])
        elif isinstance(event, LedgerChangeEvent):
            labels = {"account": event.account, "limits": event.limits or "all"}
            yield Measurement(catalogue.LEDGER_STATE, labels, LEDGER_STATES[event.new])
        elif isinstance(event, SocketMessage):
            labels = {"endpoint": event.socket.name, "direction": event.direction, "type": self._event(event.type)}
            yield Measurement(catalogue.SOCKET_EVENTS, labels)
        elif isinstance(event, SocketOpened | SocketClosed):
            yield self._of_sockets(event)
        else:
            yield from _of_trouble(event)

    def _of_sockets(self, event: SocketOpened | SocketClosed) -> Measurement:
        name = event.socket.name
        self._open[name] = self._open.get(name, 0) + (1 if isinstance(event, SocketOpened) else -1)
        return Measurement(catalogue.SOCKETS, {"endpoint": name}, self._open[name])

    def _of_call(self, event: CallFinished) -> Iterator[Measurement]:
        call, found = event.call, event.findings
        endpoint, model = call.endpoint, self._model(call.model)
        both = {"endpoint": endpoint, "model": model}
        yield Measurement(catalogue.REQUESTS, both | {"status": str(event.status or event.outcome)})
        yield Measurement(catalogue.DURATION, both, event.seconds)
        for kind, tokens in (("prompt", found.input_tokens), ("completion", found.output_tokens)):
            if tokens is not None:
                yield Measurement(catalogue.TOKENS, {"model": model, "type": kind}, tokens)
        if event.cost is not None:
            yield Measurement(catalogue.COST, {"model": model}, event.cost)
        for reason in found.finish_reasons:
            yield Measurement(catalogue.FINISH_REASONS, both | {"reason": self._reason(reason)})
        if event.chunks:
            yield Measurement(catalogue.CHUNKS, both, event.chunks)
        if event.error is not None:
            labels = {"endpoint": endpoint, "error_type": type(event.error).__name__}
            yield Measurement(catalogue.ERRORS, labels)

    def _conventional(self, event: CallFinished) -> Iterator[Measurement]:
        found, labels = event.findings, conventional(event.call)
        labels["gen_ai.request.model"] = self._model(event.call.model)
        if found.model is not None:
            labels["gen_ai.response.model"] = self._model(found.model)
        error = {} if event.error is None else {"error.type": type(event.error).__name__}
        yield Measurement(catalogue.OPERATION_DURATION, labels | error, event.seconds)
        for kind, tokens in (("input", found.input_tokens), ("output", found.output_tokens)):
            if tokens is not None:
                yield Measurement(catalogue.TOKEN_USAGE, labels | {"gen_ai.token.type": kind}, tokens)


def _of_trouble(event: Any) -> Iterator[Measurement]:
    if isinstance(event, RetryEvent):
        number = str(event.attempt) if event.attempt < MOST_ATTEMPTS else f"{MOST_ATTEMPTS}+"
        yield Measurement(catalogue.RETRIES, {"endpoint": event.call.endpoint, "attempt_number": number})
    elif isinstance(event, SocketReconnected):
        yield Measurement(catalogue.SOCKET_RECONNECTS, {"endpoint": event.socket.name})
    elif isinstance(event, RateLimitEvent):
        yield Measurement(catalogue.RATE_LIMIT_HITS, {"endpoint": event.call.endpoint, "limit_type": "server"})
    elif isinstance(event, RateLimitWaitEvent) and event.limit_type is not None:
        labels = {"endpoint": event.call.endpoint, "limit_type": event.limit_type}
        yield Measurement(catalogue.RATE_LIMIT_HITS, labels)
