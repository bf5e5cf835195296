"""The events of a call's life that observers receive: frozen values, each with its time `at` on the steady clock.

Traces, metrics and logs are made from these and the events of `hooks`. No event holds a credential, and no repr shows
a body. The module is imported by the first call that is observed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Protocol, TypeAlias

from ..._values import field, frozen
from ...errors import OpenAIError
from ..call_info import CallInfo
from .hooks import CircuitState, Event
from .payload import Payload
from .summary import ResponseSummary

Reason: TypeAlias = Literal["retry", "rate_limit", "bulkhead"]
CallOutcome: TypeAlias = Literal["ok", "error", "abandoned"]


@frozen
class CallStarted:
    """A call starts, in the thread or task of its caller."""

    call: CallInfo
    at: float
    streaming: bool
    """Whether the response body is read in chunks."""
    inputs: int | None = None
    """The number of texts to embed; None for other operations."""


@frozen
class WaitStarted:
    """A call waits for its next attempt, or for its turn. `seconds` is the expected time."""

    call: CallInfo
    at: float
    reason: Reason
    seconds: float


@frozen
class WaitEnded:
    """A wait ended after `seconds`."""

    call: CallInfo
    at: float
    reason: Reason
    seconds: float


@frozen
class GatePassed:
    """The circuit breaker admitted or refused an attempt. `state` is the state of the circuit afterwards."""

    call: CallInfo
    at: float
    key: str
    state: CircuitState
    seconds: float
    refusal: OpenAIError | None = None


@frozen
class AttemptStarted:
    """A request is about to be sent. An observer may return a mapping of headers to add to it."""

    call: CallInfo
    at: float
    number: int
    payload: Payload = field(repr=False)


@frozen
class AttemptFinished:
    """An attempt ended: its response was read, or it failed. The attempt of a stream ends with the stream."""

    call: CallInfo
    at: float
    number: int
    seconds: float
    outcome: CallOutcome
    error: OpenAIError | None
    status: int | None
    """The HTTP status; None without a response."""
    request_id: str | None
    sent_bytes: int | None
    """The size of the request body; None if it is not known before sending."""
    received_bytes: int | None
    """The size of the response body as received, before decompression."""
    phases: Mapping[str, float]
    """Seconds from the start of the attempt to "connect", "tls", "sent" and "first_byte", where known."""
    payload: Payload | None = field(repr=False)


@frozen
class StreamChunk:
    """An event of a stream arrived. `number` counts from 1."""

    call: CallInfo
    at: float
    number: int
    size: int
    """The number of bytes of its data."""
    payload: Payload = field(repr=False)


@frozen
class Decoded:
    """A response was decoded in `seconds`, or decoding failed with `error`."""

    call: CallInfo
    at: float
    seconds: float
    error: OpenAIError | None


@frozen
class CallFinished:
    """A call ended: with a value, with an error, or because the caller abandoned it."""

    call: CallInfo
    at: float
    seconds: float
    """From the start of the call, including all waits."""
    outcome: CallOutcome
    error: OpenAIError | None
    attempts: int
    status: int | None
    request_id: str | None
    findings: ResponseSummary
    """Model, token usage and finish reasons, as the response states them."""
    chunks: int
    first_chunk: float | None
    """Seconds until the first event of a stream."""
    waited: Mapping[Reason, float]
    cost: float | None = None
    """In dollars; None without `prices`, or if they know none."""


LifeEvent: TypeAlias = (
    CallStarted
    | WaitStarted
    | WaitEnded
    | GatePassed
    | AttemptStarted
    | AttemptFinished
    | StreamChunk
    | Decoded
    | CallFinished
)


class Observer(Protocol):
    """Receives all events.

    It is called synchronously, so it should return quickly. The first error that it raises is logged, later ones are
    ignored. All events of one call share one `call` object and come in order, mostly from one thread.
    """

    def observe(self, event: LifeEvent | Event, /) -> Any:
        """Receive *event*. Only the result for an `AttemptStarted` is used."""
