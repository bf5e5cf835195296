"""The events of a call's life, as observers are told them: frozen values, each with the steady clock's `at`.

With the events of `hooks` they are the one stream that traces, metrics and logs are made of. None holds a credential,
and their repr shows no body. Loaded by the first call that somebody observes. Imports what they hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Protocol, TypeAlias

from attrs import field, frozen

from ...errors import OpenAIError
from ..call_info import CallInfo
from .hooks import CircuitState, Event
from .payload import Payload
from .summary import ResponseSummary

Reason: TypeAlias = Literal["retry", "rate_limit", "bulkhead"]
CallOutcome: TypeAlias = Literal["ok", "error", "abandoned"]


@frozen
class CallStarted:
    """A call begins, in the thread or task of its caller."""

    call: CallInfo
    at: float
    streaming: bool
    """Whether its answer is read piece by piece."""
    inputs: int | None = None
    """How many texts are to be embedded."""


@frozen
class WaitStarted:
    """A call waits: for its next attempt, or its turn; `seconds` are those it will take as far as can be told."""

    call: CallInfo
    at: float
    reason: Reason
    seconds: float


@frozen
class WaitEnded:
    """A wait is over, after `seconds`."""

    call: CallInfo
    at: float
    reason: Reason
    seconds: float


@frozen
class GatePassed:
    """The circuit breaker let an attempt through, or refused it; `state` is that of its circuit afterwards."""

    call: CallInfo
    at: float
    key: str
    state: CircuitState
    seconds: float
    refusal: OpenAIError | None = None


@frozen
class AttemptStarted:
    """A request is about to be sent; an observer may answer with a mapping of headers to send along."""

    call: CallInfo
    at: float
    number: int
    payload: Payload = field(repr=False)


@frozen
class AttemptFinished:
    """An attempt ended: its answer was read, or broke off; a stream's when the stream ends."""

    call: CallInfo
    at: float
    number: int
    seconds: float
    outcome: CallOutcome
    error: OpenAIError | None
    status: int | None
    """The HTTP status, None where no answer came."""
    request_id: str | None
    sent_bytes: int | None
    """Of the request's body, None where nobody knows before it is sent."""
    received_bytes: int | None
    """Of the answer's body, as they came."""
    phases: Mapping[str, float]
    """Seconds from the attempt's start until "connect", "tls", "sent" and "first_byte"; those that are known."""
    payload: Payload | None = field(repr=False)


@frozen
class StreamChunk:
    """An event of a stream arrived; `number` counts from 1."""

    call: CallInfo
    at: float
    number: int
    size: int
    """Bytes of its data."""
    payload: Payload = field(repr=False)


@frozen
class Decoded:
    """An answer was made the value that the caller gets, in `seconds`, or could not be."""

    call: CallInfo
    at: float
    seconds: float
    error: OpenAIError | None


@frozen
class CallFinished:
    """A call ended: with its value, an error, or without either since nobody waits for it any more."""

    call: CallInfo
    at: float
    seconds: float
    """From the beginning of the call, all waits included."""
    outcome: CallOutcome
    error: OpenAIError | None
    attempts: int
    status: int | None
    request_id: str | None
    findings: ResponseSummary
    """What the answer says of itself."""
    chunks: int
    first_chunk: float | None
    """Seconds until the first event of a stream."""
    waited: Mapping[Reason, float]


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
    """What is told all events. It is called where they happen: let it be quick. What it raises is logged once.

    All events of one call have the same `call` object. They come in order, mostly from one thread.
    """

    def observe(self, event: LifeEvent | Event, /) -> Any:
        """Learn of *event*."""
