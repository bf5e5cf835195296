"""Which error an answer is. Never fails, whatever the answer holds.

`error_from_response` is the one place that makes status errors of answers, `error_from_event` the one that makes
them of error objects inside an answer that began well (events of a stream, a 2xx body). Imports the errors,
`codes`, `jsons` and `ratelimits`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import APIStatusError, InternalServerError, MalformedJSONError, RateLimitError
from ...redaction import masked, request_of
from ..jsons import loads
from .error_codes import BY_STATUS, by_name
from .rate_limit_headers import exhausted_for

if TYPE_CHECKING:
    import httpx

_ADVICE = {"true": True, "false": False}

LONGEST_MESSAGE = 2000


def error_from_response(response: httpx.Response, *, now: float) -> APIStatusError:
    """Make the error of an answer whose body has been read; *now* is the wall clock, for `Retry-After` dates."""
    body = _error_object(_parsed(response.content))
    kind = _refined(_by_status(response.status_code), body)
    error = kind(_message(body, response), response=response, body=body)
    error.retry_after = retry_after(response.headers, now)
    if isinstance(error, RateLimitError) and not error.retry_after:
        error.retry_after = exhausted_for(response.headers) or error.retry_after
    error.should_retry = _ADVICE.get(response.headers.get("x-should-retry", "").lower())
    if error.should_retry is not None and not error.lasting:
        error.retryable = error.should_retry
    return error


def error_from_event(body: Any, response: httpx.Response) -> APIStatusError:
    """Make the error that an error object inside a well-begun answer stands for: by its code, else its type."""
    body = _error_object(body)
    code, type_ = _names(body)
    kind = _refined(by_name(code) or by_name(type_) or _by_numeric_code(code), body)
    error = kind(_message(body, response), response=response, body=body)
    if isinstance(error, RateLimitError):
        error.retry_after = exhausted_for(response.headers)
    return error


def _by_status(status: int) -> type[APIStatusError]:
    return BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def _by_numeric_code(code: str) -> type[APIStatusError]:
    return _by_status(int(code)) if code in {str(status) for status in BY_STATUS} else InternalServerError


def _refined(kind: type[APIStatusError], body: Any) -> type[APIStatusError]:
    """Choose the leaf below *kind* that the code and type of the error name; a status without a class has no leaves."""
    if kind is APIStatusError:
        return kind
    for name in _names(body):
        leaf = by_name(name)
        if leaf is not None and issubclass(leaf, kind):
            kind = leaf
    return kind


def _names(body: Any) -> tuple[str, str]:
    return _field(body, "code"), _field(body, "type")


def _parsed(content: bytes) -> Any:
    try:
        return loads(content)
    except MalformedJSONError:
        return content.decode(errors="replace")


def _error_object(parsed: Any) -> Any:
    """Unwrap `{"error": ...}`; what has no such member is itself the error object."""
    wrapped = isinstance(parsed, Mapping) and parsed.get("error")
    return wrapped or parsed


def _field(body: Any, name: str) -> str:
    value = body.get(name) if isinstance(body, Mapping) else None
    return str(value) if isinstance(value, str | int) else ""


def _message(body: Any, response: httpx.Response) -> str:
    text = _field(body, "message") or (body if isinstance(body, str) and not body.lstrip().startswith("<") else "")
    reason = "" if response.is_success else response.reason_phrase
    shown: str = masked(text.strip(), request_of(response))
    return shown[:LONGEST_MESSAGE] or reason or "The service gave no reason."


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read how many seconds the service asks to wait: `retry-after-ms`, else `retry-after` (seconds or a date).

    None where it says nothing that can be understood; 0 for what is past.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return max(0.0, milliseconds / 1000)
    text = headers.get("retry-after")
    wait = _number(text)
    if wait is None and text:
        wait = _until(text, now)
    return None if wait is None else max(0.0, wait)


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if abs(value) < float("inf") else None


def _until(date: str, now: float) -> float | None:
    from email.utils import parsedate_to_datetime  # a tenth of the package's import, rarely needed

    try:
        return parsedate_to_datetime(date).timestamp() - now
    except (ValueError, TypeError, OverflowError, OSError):
        return None
