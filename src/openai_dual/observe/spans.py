"""`CallSpans`: the span of one call, with child spans for its waits, circuit breaker, attempts and decoding.

Parents are set explicitly: the context of the caller is read once, when the call starts, and nothing is attached to it.
So spans nest correctly whichever thread or task reads a stream.
"""

from __future__ import annotations

from time import time_ns
from typing import TYPE_CHECKING, Any, Final

from opentelemetry import trace
from opentelemetry.context import get_current
from opentelemetry.propagate import inject
from opentelemetry.trace import SpanKind, StatusCode

from ..core.telemetry.events import (
    AttemptFinished,
    AttemptStarted,
    CallFinished,
    CallStarted,
    Decoded,
    GatePassed,
    StreamChunk,
    WaitEnded,
    WaitStarted,
)
from ..core.telemetry.hooks import RateLimitEvent, RetryEvent
from ..errors import OpenAIError
from ..redaction import REDACTION, mask_keys
from .semantics import conventional

if TYPE_CHECKING:
    from opentelemetry.trace import Span

WAITS: Final = {"retry": "openai.retry_wait", "rate_limit": "openai.rate_limit", "bulkhead": "openai.bulkhead"}
"""Reason of a wait -> name of its span."""


def ids_of(span: Span) -> dict[str, str]:
    """Return trace id and span id of *span* in hexadecimal; nothing if the span is not valid."""
    context = span.get_span_context()
    if not context.is_valid:
        return {}
    return {"trace_id": trace.format_trace_id(context.trace_id), "span_id": trace.format_span_id(context.span_id)}


class CallSpans:
    """The span of one call and its children."""

    def __init__(self, tracer: Any, event: CallStarted) -> None:
        self._tracer, call = tracer, event.call
        self._call = call  # held, so that its id() is not reused
        self._http = {"http.method": call.method, "http.url": REDACTION.url(call.url)}
        own = {
            "openai.endpoint": call.endpoint,
            "openai.streaming": event.streaming,
            "openai.correlation_id": call.id,
            **_known({"openai.model": call.model, "openai.embedding.inputs": event.inputs}),
        }
        self.root: Span = tracer.start_span(
            f"openai.{call.name or 'request'}",
            kind=SpanKind.CLIENT,
            attributes=conventional(call) | self._http | own,
        )
        self._context = trace.set_span_in_context(self.root, get_current())
        self._attempt: tuple[Span, int] | None = None
        self._wait: Span | None = None

    def headers(self) -> dict[str, str]:
        """Return the headers that propagate the context of the current attempt."""
        carrier: dict[str, str] = {}
        if self._attempt is not None:
            inject(carrier, trace.set_span_in_context(self._attempt[0], self._context))
        return carrier

    def take(self, event: Any) -> None:
        """Update the spans for *event*."""
        handle = _HANDLERS.get(type(event))
        if handle is not None:
            handle(self, event)

    def wait_started(self, event: WaitStarted) -> None:
        """Start the span of a wait."""
        self._wait = self._child(WAITS[event.reason], {"openai.wait.expected_seconds": event.seconds})

    def wait_ended(self, event: WaitEnded) -> None:
        """End the span of a wait."""
        if self._wait is not None:
            self._wait.set_attribute("openai.wait.seconds", event.seconds)
            self._wait.end()
            self._wait = None

    def gate_passed(self, event: GatePassed) -> None:
        """Add the span of the circuit breaker."""
        attributes = {"openai.circuit_breaker.key": event.key, "openai.circuit_breaker.state": event.state}
        self.root.set_attribute("openai.circuit_breaker.state", event.state)
        self._finished("openai.circuit_breaker", event.seconds, attributes, event.refusal)

    def attempt_started(self, event: AttemptStarted) -> None:
        """Start the span of an attempt."""
        began = time_ns()
        attributes = self._http | {"openai.attempt": event.number}
        attributes |= _known({"http.request.body.size": event.payload.size})
        span = self._child("openai.attempt", attributes, kind=SpanKind.CLIENT, start_time=began)
        self._attempt = span, began

    def attempt_finished(self, event: AttemptFinished) -> None:
        """End the span of an attempt."""
        if self._attempt is None:
            return
        span, began = self._attempt
        for phase, seconds in event.phases.items():
            span.add_event(f"openai.{phase}", timestamp=began + _ns(seconds))
        attributes = {
            "http.status_code": event.status,
            "openai.request_id": event.request_id,
            "http.response.body.size": event.received_bytes,
        }
        span.set_attributes(_known(attributes))
        self._attempt = None
        _end(span, event.error)

    def chunk_arrived(self, event: StreamChunk) -> None:
        """Record the first event of a stream."""
        if event.number == 1:
            self.root.add_event("openai.first_event")

    def retried(self, event: RetryEvent) -> None:
        """Record a retry."""
        attributes = {"openai.attempt": event.attempt, "openai.delay": event.delay}
        self.root.add_event("openai.retry", attributes | {"error.type": type(event.error).__name__})

    def rate_limited(self, event: RateLimitEvent) -> None:
        """Record a 429."""
        self.root.add_event("openai.rate_limited", {"openai.attempt": event.attempt})

    def decoded(self, event: Decoded) -> None:
        """Add the span of the decoding."""
        self._finished("openai.decode", event.seconds, {}, event.error)

    def finished(self, event: CallFinished) -> None:
        """End the span of the call and its open children."""
        for span in (self._wait, self._attempt and self._attempt[0]):
            if span is not None:
                span.end()
        found = event.findings
        attributes = {
            "openai.outcome": event.outcome,
            "openai.attempts": event.attempts,
            "openai.request_id": event.request_id,
            "openai.tokens.prompt": found.input_tokens,
            "openai.tokens.completion": found.output_tokens,
            "openai.wait_seconds": sum(event.waited.values()),
            "openai.stream.chunks": event.chunks or None,
            "openai.stream.time_to_first_event": event.first_chunk,
            "http.status_code": event.status,
            "gen_ai.response.id": found.id,
            "gen_ai.response.model": found.model,
            "gen_ai.response.finish_reasons": found.finish_reasons or None,
            "gen_ai.usage.input_tokens": found.input_tokens,
            "gen_ai.usage.output_tokens": found.output_tokens,
        }
        self.root.set_attributes(_known(attributes))
        _end(self.root, event.error)

    def _child(self, name: str, attributes: Any, **how: Any) -> Span:
        span: Span = self._tracer.start_span(name, context=self._context, attributes=attributes, **how)
        return span

    def _finished(self, name: str, seconds: float, attributes: Any, error: OpenAIError | None) -> None:
        _end(self._child(name, attributes, start_time=time_ns() - _ns(seconds)), error)


_HANDLERS: Final[dict[type, Any]] = {
    WaitStarted: CallSpans.wait_started,
    WaitEnded: CallSpans.wait_ended,
    GatePassed: CallSpans.gate_passed,
    AttemptStarted: CallSpans.attempt_started,
    AttemptFinished: CallSpans.attempt_finished,
    StreamChunk: CallSpans.chunk_arrived,
    RetryEvent: CallSpans.retried,
    RateLimitEvent: CallSpans.rate_limited,
    Decoded: CallSpans.decoded,
    CallFinished: CallSpans.finished,
}


def _end(span: Span, error: OpenAIError | None) -> None:
    if error is not None:
        span.set_attribute("error.type", type(error).__name__)
        span.set_status(StatusCode.ERROR, mask_keys(str(error)))
    span.end()


def _known(attributes: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in attributes.items() if value is not None}


def _ns(seconds: float) -> int:
    return int(seconds * 1e9)
