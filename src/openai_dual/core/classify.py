"""Which error an answer is. Never fails, whatever the answer holds.

`error_from_response` is the one place that makes status errors of answers, `error_from_event` the one that makes
them of error objects inside an answer that began well (events of a stream, a 2xx body). Imports the errors and `jsons`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentPolicyError,
    InternalServerError,
    MalformedJSONError,
    NotFoundError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    UnprocessableEntityError,
)
from .jsons import loads

if TYPE_CHECKING:
    import httpx

BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}

QUOTA = frozenset(
    {
        "insufficient_quota",
        "billing_hard_limit_reached",
        "credit_balance_exhausted",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
    }
)
"""Codes and types that say that the account's money or limit is used up: waiting does not help."""

CONTENT_POLICY = frozenset({"content_policy_violation", "content_filter", "moderation_blocked"})

BY_CODE: Mapping[str, type[APIStatusError]] = {
    **dict.fromkeys(QUOTA, QuotaExceededError),
    **dict.fromkeys(CONTENT_POLICY, ContentPolicyError),
    "invalid_request_error": BadRequestError,
    "invalid_prompt": BadRequestError,
    "context_length_exceeded": BadRequestError,
    "authentication_error": AuthenticationError,
    "invalid_api_key": AuthenticationError,
    "permission_error": PermissionDeniedError,
    "not_found_error": NotFoundError,
    "rate_limit_exceeded": RateLimitError,
    "rate_limit_error": RateLimitError,
    "slow_down": RateLimitError,
}
"""What the code or type of an error event stands for; any other is a failure of the service."""

LONGEST_MESSAGE = 2000


def error_from_response(response: httpx.Response, *, now: float) -> APIStatusError:
    """Make the error of an answer whose body has been read; *now* is the wall clock, for `Retry-After` dates."""
    body = _error_object(_parsed(response.content))
    kind = _refined(_by_status(response.status_code), body)
    error = kind(_message(body, response), response=response, body=body)
    error.retry_after = retry_after(response.headers, now)
    verdict = response.headers.get("x-should-retry", "").lower()
    if verdict in {"true", "false"} and kind is not QuotaExceededError:
        error.retryable = verdict == "true"
    return error


def error_from_event(body: Any, response: httpx.Response) -> APIStatusError:
    """Make the error that an error object inside a well-begun answer stands for: by its code, else its type."""
    body = _error_object(body)
    names = [_field(body, "code"), _field(body, "type")]
    kind = next((BY_CODE[name] for name in names if name in BY_CODE), None) or _by_numeric_code(names[0])
    return kind(_message(body, response), response=response, body=body)


def _by_status(status: int) -> type[APIStatusError]:
    return BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def _by_numeric_code(code: str) -> type[APIStatusError]:
    return _by_status(int(code)) if code in {str(status) for status in BY_STATUS} else InternalServerError


def _refined(kind: type[APIStatusError], body: Any) -> type[APIStatusError]:
    """Choose the leaf below *kind* that the code or type of the error names; a status without a class has no leaves."""
    if kind is APIStatusError:
        return kind
    for name in (_field(body, "code"), _field(body, "type")):
        leaf = BY_CODE.get(name)
        if leaf is not None and issubclass(leaf, kind):
            return leaf
    return kind


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
    text = text.strip()[:LONGEST_MESSAGE] or reason or "The service gave no reason."
    return _without_key(text, response)


def _without_key(text: str, response: httpx.Response) -> str:
    """Mask the key that was sent, should the service repeat it."""
    try:
        key = response.request.headers.get("authorization", "").rpartition(" ")[2]
    except RuntimeError:  # a response that somebody built without a request
        return text
    return text.replace(key, "***") if key else text


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
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 (a tenth of the package's import, rarely needed)

    try:
        return parsedate_to_datetime(date).timestamp() - now
    except (ValueError, TypeError, OverflowError, OSError):
        return None
