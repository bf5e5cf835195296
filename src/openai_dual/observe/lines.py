"""What is said of events in the log: from an event to its level, words and fields. Pure.

`LINES` has a function for each event worth a line. Imports the errors and `redaction`; events for types only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..errors import APIError, OpenAIError
from ..redaction import REDACTION, mask_keys

if TYPE_CHECKING:
    from ..core.call_info import CallInfo
    from ..core.telemetry.events import (
        AttemptFinished,
        AttemptStarted,
        CallFinished,
        CallStarted,
        Decoded,
        StreamChunk,
        WaitStarted,
    )
    from ..core.telemetry.hooks import (
        CircuitChangeEvent,
        DeprecationEvent,
        OutcomeEvent,
        RateLimitEvent,
        RetriesExhaustedEvent,
        RetryEvent,
    )

ERROR, WARNING, INFO, DEBUG, TRACE = 40, 30, 20, 10, 5
"""The levels of logging, and one below."""


class Line(NamedTuple):
    """What is to be logged; a field that is None is left out."""

    level: int
    call: CallInfo | None
    message: str
    fields: dict[str, Any]


def _started(event: CallStarted) -> Line:
    return Line(INFO, event.call, f"{_name(event.call)} started", {"streaming": event.streaming})


def _finished(event: CallFinished) -> Line:
    call, found = event.call, event.findings
    fields = {
        "duration": event.seconds,
        "status": event.status,
        "request_id": event.request_id,
        "attempt": event.attempts,
        "outcome": event.outcome,
        "prompt_tokens": found.input_tokens,
        "completion_tokens": found.output_tokens,
        "finish_reasons": list(found.finish_reasons) or None,
        "chunks": event.chunks or None,
    }
    if event.error is not None:
        return _failed(call, event.error, fields)
    what = _thing(event)
    named = f" ({what['object_id']})" if what else ""
    how = "ended" if event.outcome == "ok" else "was abandoned"
    return Line(INFO, call, f"{_name(call)} {how} after {event.seconds:.3f} s{named}", fields | what)


def _outcome(event: OutcomeEvent) -> Line | None:
    if event.error is None:
        return None
    fields = {"duration": event.seconds, "request_id": event.error.request_id, "attempt": event.attempts}
    return _failed(event.call, event.error, fields)


def _failed(call: CallInfo, error: OpenAIError, fields: dict[str, Any]) -> Line:
    level = WARNING if error.category == "OPENAI_RATE_LIMIT" and error.retryable else ERROR
    message = f"{_name(call)} failed: {type(error).__name__}: {mask_keys(str(error))}"
    return Line(level, call, message, fields | _error(error))


def _retried(event: RetryEvent) -> Line:
    message = f"{_name(event.call)}: attempt {event.attempt} failed ({type(event.error).__name__})"
    message += f", another follows in {event.delay:.3g} s"
    fields = {"attempt": event.attempt, "delay": event.delay, "request_id": event.error.request_id}
    return Line(WARNING, event.call, message, fields | _error(event.error))


def _exhausted(event: RetriesExhaustedEvent) -> Line:
    message = f"{_name(event.call)}: no other attempt is made ({event.reason})"
    return Line(DEBUG, event.call, message, {"attempt": event.attempts, "reason": event.reason, **_error(event.error)})


def _rate_limited(event: RateLimitEvent) -> Line:
    message = f"{_name(event.call)}: the service's rate limit is reached"
    fields = {"attempt": event.attempt, "retry_after": event.error.retry_after, "request_id": event.error.request_id}
    return Line(WARNING, event.call, message, fields | _error(event.error))


def _circuit_changed(event: CircuitChangeEvent) -> Line:
    key = mask_keys(event.key)
    message = f"circuit {key}: {event.old} -> {event.new}"
    return Line(ERROR if event.new == "open" else INFO, None, message, {"circuit": key, "state": event.new})


def _deprecated(event: DeprecationEvent) -> Line:
    fields = {"feature": event.feature, "sunset": event.sunset, "replacement": event.replacement}
    return Line(WARNING, None, event.message, fields)


def _waits(event: WaitStarted) -> Line:
    message = f"{_name(event.call)} waits for about {event.seconds:.3g} s ({event.reason})"
    return Line(DEBUG, event.call, message, {"reason": event.reason, "delay": event.seconds})


def _attempt_started(event: AttemptStarted) -> Line:
    message = f"attempt {event.number}: {event.call.method} {REDACTION.url(event.call.url)}"
    return Line(DEBUG, event.call, message, {"attempt": event.number, "sent_bytes": event.payload.size})


def _attempt_finished(event: AttemptFinished) -> Line:
    message = f"attempt {event.number}: {event.status or event.outcome} after {event.seconds:.3f} s"
    fields = {
        "attempt": event.number,
        "status": event.status,
        "request_id": event.request_id,
        "duration": event.seconds,
        "received_bytes": event.received_bytes,
    }
    return Line(DEBUG, event.call, message, fields)


def wire(event: AttemptFinished) -> Line:
    """Say when the parts of an attempt were done."""
    parts = ", ".join(f"{phase} after {seconds:.4f} s" for phase, seconds in event.phases.items())
    fields = {"attempt": event.number, **{f"{phase}_seconds": seconds for phase, seconds in event.phases.items()}}
    return Line(TRACE, event.call, f"attempt {event.number}: {parts}", fields)


def _chunk(event: StreamChunk) -> Line:
    message = f"event {event.number} of the stream: {event.size} bytes"
    return Line(TRACE, event.call, message, {"chunk": event.number, "received_bytes": event.size})


def _decoded(event: Decoded) -> Line:
    return Line(DEBUG, event.call, f"decoded in {event.seconds:.4f} s", {"duration": event.seconds})


LINES: Final[dict[str, Callable[[Any], Line | None]]] = {
    "CallStarted": _started,
    "CallFinished": _finished,
    "OutcomeEvent": _outcome,
    "RetryEvent": _retried,
    "RetriesExhaustedEvent": _exhausted,
    "RateLimitEvent": _rate_limited,
    "CircuitChangeEvent": _circuit_changed,
    "DeprecationEvent": _deprecated,
    "WaitStarted": _waits,
    "AttemptStarted": _attempt_started,
    "AttemptFinished": _attempt_finished,
    "StreamChunk": _chunk,
    "Decoded": _decoded,
}
"""By the names of the classes: to import them all would cost every client what only those who log need."""


def _name(call: CallInfo) -> str:
    return call.name or call.endpoint


def _thing(event: CallFinished) -> dict[str, Any]:
    """Return what was created or deleted, or has come to its end; nothing else is named in lines of level INFO."""
    call, found = event.call, event.findings
    if found.id is None or not (call.creates or call.method == "DELETE" or found.is_terminal):
        return {}
    return {"object_id": found.id, "object_type": found.kind, "object_status": found.status}


def _error(error: OpenAIError) -> dict[str, Any]:
    code = error.code if isinstance(error, APIError) else None
    return {"error_type": type(error).__name__, "error_code": code, "status": error.status_code}
