"""Log lines: from an event to its level, message and fields. `LINES` has a function for each logged event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..errors import APIError, CallCancelledError, OpenAIError
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
"""The levels of logging, and TRACE."""


SHORT_ID: Final = 8
"""Characters of the correlation id in a line; the field `correlation_id` has the whole id."""


class LogLine(NamedTuple):
    """One log record. Fields that are None are left out."""

    level: int
    call: CallInfo | None
    message: str
    fields: dict[str, Any]


def _started(event: CallStarted) -> LogLine:
    return LogLine(INFO, event.call, f"{_name(event.call)} started", {"streaming": event.streaming})


def _finished(event: CallFinished) -> LogLine:
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
    made = _object(event)
    named = f" ({made['object_id']})" if made else ""
    how = "ended" if event.outcome == "ok" else "was abandoned"
    return LogLine(INFO, call, f"{_name(call)} {how}: {_result(event)}{named}", fields | made)


def _result(event: CallFinished) -> str:
    """Return status, model, tokens, time and request id, as far as they are known."""
    found = event.findings
    tokens = found.input_tokens, found.output_tokens
    shown = f"{tokens[0] or 0} + {tokens[1] or 0} tokens" if any(count is not None for count in tokens) else None
    parts = (event.status, event.call.model, shown, f"{event.seconds:.3f} s", event.request_id)
    return ", ".join(str(part) for part in parts if part is not None)


def _outcome(event: OutcomeEvent) -> LogLine | None:
    if event.error is None:
        return None
    fields = {"duration": event.seconds, "request_id": event.error.request_id, "attempt": event.attempts}
    return _failed(event.call, event.error, fields)


def _failed(call: CallInfo, error: OpenAIError, fields: dict[str, Any]) -> LogLine:
    message = f"{_name(call)} failed: {type(error).__name__}: {mask_keys(str(error))}"
    return LogLine(_level(error), call, message, fields | _error(error))


def _level(error: OpenAIError) -> int:
    """Return the level of a failed call; what does not exist, or was cancelled, is for the program to judge."""
    if isinstance(error, CallCancelledError) or error.category == "OPENAI_RESOURCE":
        return INFO
    return WARNING if error.category == "OPENAI_RATE_LIMIT" and error.retryable else ERROR


def _retried(event: RetryEvent) -> LogLine:
    failed = f"{type(event.error).__name__}: {mask_keys(str(event.error))}"
    message = f"{_name(event.call)} retries in {event.delay:.3g} s: attempt {event.attempt} failed: {failed}"
    fields = {"attempt": event.attempt, "delay": event.delay, "request_id": event.error.request_id}
    return LogLine(WARNING, event.call, message, fields | _error(event.error))


def _exhausted(event: RetriesExhaustedEvent) -> LogLine:
    message = f"{_name(event.call)} is not retried ({event.reason})"
    return LogLine(
        DEBUG, event.call, message, {"attempt": event.attempts, "reason": event.reason, **_error(event.error)}
    )


def _rate_limited(event: RateLimitEvent) -> LogLine:
    message = f"{_name(event.call)} exceeded a rate limit of the service"
    fields = {"attempt": event.attempt, "retry_after": event.error.retry_after, "request_id": event.error.request_id}
    return LogLine(WARNING, event.call, message, fields | _error(event.error))


def _circuit_changed(event: CircuitChangeEvent) -> LogLine:
    key = mask_keys(event.key)
    message = f"circuit {key}: {event.old} -> {event.new}"
    return LogLine(ERROR if event.new == "open" else INFO, None, message, {"circuit": key, "state": event.new})


def _deprecated(event: DeprecationEvent) -> LogLine:
    fields = {"feature": event.feature, "sunset": event.sunset, "replacement": event.replacement}
    return LogLine(WARNING, None, event.message, fields)


def _waits(event: WaitStarted) -> LogLine:
    message = f"{_name(event.call)} waits for about {event.seconds:.3g} s ({event.reason})"
    return LogLine(DEBUG, event.call, message, {"reason": event.reason, "delay": event.seconds})


def _attempt_started(event: AttemptStarted) -> LogLine:
    message = f"{_name(event.call)} attempt {event.number}: {event.call.method} {REDACTION.url(event.call.url)}"
    return LogLine(DEBUG, event.call, message, {"attempt": event.number, "sent_bytes": event.payload.size})


def _attempt_finished(event: AttemptFinished) -> LogLine:
    message = f"{_name(event.call)} attempt {event.number}: {event.status or event.outcome} after {event.seconds:.3f} s"
    fields = {
        "attempt": event.number,
        "status": event.status,
        "request_id": event.request_id,
        "duration": event.seconds,
        "received_bytes": event.received_bytes,
    }
    return LogLine(DEBUG, event.call, message, fields)


def wire(event: AttemptFinished) -> LogLine:
    """Return the line with the phases of an attempt."""
    parts = ", ".join(f"{phase} after {seconds:.4f} s" for phase, seconds in event.phases.items())
    fields = {"attempt": event.number, **{f"{phase}_seconds": seconds for phase, seconds in event.phases.items()}}
    return LogLine(TRACE, event.call, f"{_name(event.call)} attempt {event.number}: {parts}", fields)


def _chunk(event: StreamChunk) -> LogLine:
    message = f"{_name(event.call)} event {event.number} of the stream: {event.size} bytes"
    return LogLine(TRACE, event.call, message, {"chunk": event.number, "received_bytes": event.size})


def _decoded(event: Decoded) -> LogLine:
    message = f"{_name(event.call)} decoded in {event.seconds:.4f} s"
    return LogLine(TRACE, event.call, message, {"duration": event.seconds})


LINES: Final[dict[str, Callable[[Any], LogLine | None]]] = {
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
"""By class name: importing the classes would cost clients that log nothing."""


def _name(call: CallInfo) -> str:
    """Return the operation, and the beginning of the id that tells the calls of one operation apart."""
    return f"{call.name or call.endpoint} [{mask_keys(call.id)[:SHORT_ID]}]" if call.id else call.name or call.endpoint


def _object(event: CallFinished) -> dict[str, Any]:
    """Return the object that was created, deleted or finished. Lines of level INFO name no other object."""
    call, found = event.call, event.findings
    if found.id is None or not (call.creates or call.method == "DELETE" or found.is_terminal):
        return {}
    return {"object_id": found.id, "object_type": found.kind, "object_status": found.status}


def _error(error: OpenAIError) -> dict[str, Any]:
    code = error.code if isinstance(error, APIError) else None
    return {"error_type": type(error).__name__, "error_code": code, "status": error.status_code}
