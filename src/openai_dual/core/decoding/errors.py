"""From a response, or an error object inside one, to the error that it stands for. Nothing here fails.

`error_from_response` makes the errors of error statuses, `error_from_event` those of error objects inside a response
that began well: events of a stream, 2xx bodies.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._values import evolve
from ...errors import APIStatusError, InternalServerError, RateLimitError
from ...redaction import mask_keys, masked, request_of
from .error_body import ErrorFacts, parsed, read_error, unwrapped
from .error_codes import BY_STATUS, DECISIVE, by_name
from .rate_limit_headers import exhausted_for

if TYPE_CHECKING:
    import httpx

_ADVICE = {"true": True, "false": False}

LONGEST_MESSAGE = 2000
"""Characters of a message that an error keeps."""

LONGEST_REASON = 200
"""Characters that the message of another error quotes of a body."""

_NO_REASON = "The service gave no reason."


def error_from_response(response: httpx.Response, *, now: float) -> APIStatusError:
    """Return the error of a response whose body has been read; *now* is the wall clock, for `Retry-After` dates."""
    body = parsed(response.content)
    facts = _with_type_of_aws(read_error(body), response)
    error = _made(_refined(_by_status(response.status_code), facts), facts, body, response)
    error.retry_after = retry_after(response.headers, now)
    if error.retry_after is None:
        error.retry_after = _retry_delay(body)
    if isinstance(error, RateLimitError) and not error.retry_after:
        error.retry_after = exhausted_for(response.headers) or error.retry_after
    error.should_retry = _ADVICE.get(response.headers.get("x-should-retry", "").lower())
    if error.should_retry is None and facts.code in DECISIVE and isinstance(error, RateLimitError):
        error.should_retry = not error.lasting  # whatever the status
    if error.should_retry is not None and not error.lasting:
        error.retryable = error.should_retry
    return error


def error_from_event(body: Any, response: httpx.Response) -> APIStatusError:
    """Return the error of an error object inside a response that began well: by its code, its type, or its status."""
    facts = read_error(body)
    kind = by_name(facts.code) or by_name(facts.type) or _by_number(facts.code) or _by_number(facts.status)
    error = _made(_refined(kind or InternalServerError, facts), facts, body, response)
    if isinstance(error, RateLimitError):
        error.retry_after = exhausted_for(response.headers)
    return error


def _made(kind: type[APIStatusError], facts: ErrorFacts, body: Any, response: httpx.Response) -> APIStatusError:
    error = kind(_message(facts.message, response), response=response, body=unwrapped(body))
    request = request_of(response)
    for name in ("code", "param", "type"):
        setattr(error, name, masked(getattr(facts, name), request) or getattr(error, name))
    return error


def _message(text: str, response: httpx.Response) -> str:
    reason = "" if response.is_success else response.reason_phrase
    shown: str = mask_keys(masked(text, request_of(response)))
    return shown[:LONGEST_MESSAGE] or reason or _NO_REASON


def reason_in(content: bytes, response: httpx.Response) -> str:
    """Return the reason in a body of another type, such as a page's title, after a colon; empty if there is none."""
    text: str = mask_keys(masked(read_error(parsed(content)).message, request_of(response)))
    return f": {text[:LONGEST_REASON].strip()}" if text.strip() else ""


def _with_type_of_aws(facts: ErrorFacts, response: httpx.Response) -> ErrorFacts:
    """Add the code in a header of AWS, whose bodies may have only a message: `ThrottlingException:http://...`."""
    named = response.headers.get("x-amzn-errortype", "").partition(":")[0].rpartition("#")[2]
    return evolve(facts, code=named) if named and not facts.code else facts


def _retry_delay(body: Any) -> float | None:
    """Return the seconds that Google asks to wait, in the details of its errors: `"retryDelay": "1.5s"`."""
    error = unwrapped(body)
    details = error.get("details") if isinstance(error, Mapping) else None
    for each in details if isinstance(details, list) else ():
        delay = each.get("retryDelay") if isinstance(each, Mapping) else None
        if isinstance(delay, str) and delay.endswith("s"):
            seconds = _number(delay[:-1])
            return None if seconds is None else max(0.0, seconds)
    return None


def _by_status(status: int) -> type[APIStatusError]:
    return BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def _by_number(code: str) -> type[APIStatusError] | None:
    return BY_STATUS.get(int(code)) if code in _NUMBERS else None


_NUMBERS = frozenset(map(str, BY_STATUS))


def _refined(kind: type[APIStatusError], facts: ErrorFacts) -> type[APIStatusError]:
    """Choose the subclass of *kind* that the code and type of the error name; a status without a class has none."""
    if facts.code in DECISIVE:
        return by_name(facts.code) or kind
    if kind is APIStatusError:
        return kind
    for name in (facts.code, facts.type):
        leaf = by_name(name)
        if leaf is not None and issubclass(leaf, kind):
            kind = leaf
    return kind


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that the service asks to wait: by `retry-after-ms`, else `retry-after` (seconds or a date).

    None if there is no valid value; 0 for a date in the past.
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
    from email.utils import parsedate_to_datetime  # loaded on use: it is slow to import and rarely needed

    try:
        return parsedate_to_datetime(date).timestamp() - now
    except (ValueError, TypeError, OverflowError, OSError):
        return None
