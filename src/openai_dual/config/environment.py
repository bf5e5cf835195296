"""The variables of the environment: which one stands in for which setting, and how its text is read.

Imports, of `core`, the values that some settings stand for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from ..core.resilience.circuit_breaker import CircuitBreaker
from ..core.resilience.retry_budget import RetryBudget

Lookup: TypeAlias = Callable[[str], str | None]
"""Gives the value of a variable. Not the environment itself: tracebacks with locals would print all of it."""


def of_process(name: str) -> str | None:
    """Look up a variable of this process."""
    return os.environ.get(name)


class UnreadableError(ValueError):
    """A text is not what was expected: the message says what was."""


def _text(text: str) -> str:
    return text


def _yes_or_no(text: str) -> bool:
    words = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
    if text.strip().lower() not in words:
        raise UnreadableError("true or false")
    return words[text.strip().lower()]


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise UnreadableError("a number") from None


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise UnreadableError("a whole number") from None


def _or_none(read: Callable[[str], Any]) -> Callable[[str], Any]:
    def read_it(text: str) -> Any:
        return None if text.strip().lower() == "none" else read(text)

    return read_it


def _default_or_none(make: Callable[[], Any]) -> Callable[[str], Any]:
    return lambda text: make() if _yes_or_no(text) else None


def _headers(text: str) -> dict[str, str]:
    lines = [line.partition(":") for line in text.splitlines() if line.strip()]
    if not all(colon and name.strip() for name, colon, _ in lines):
        raise UnreadableError("lines of the form 'name: value'")
    return {name.strip(): value.strip() for name, _, value in lines}


def _query(text: str) -> dict[str, str]:
    from urllib.parse import parse_qsl  # few clients have one

    return dict(parse_qsl(text, keep_blank_values=True))


def _certificate(text: str) -> str | tuple[str, ...]:
    return tuple(text.split(os.pathsep)) if os.pathsep in text else text


_seconds: Final = _or_none(_number)

VARIABLES: Final[Mapping[str, tuple[str, Callable[[str], Any]]]] = {
    "api_key": ("OPENAI_API_KEY", _text),
    "api_key_header": ("OPENAI_API_KEY_HEADER", _text),
    "admin_api_key": ("OPENAI_ADMIN_KEY", _text),
    "webhook_secret": ("OPENAI_WEBHOOK_SECRET", _text),
    "organization": ("OPENAI_ORG_ID", _text),
    "project": ("OPENAI_PROJECT_ID", _text),
    "base_url": ("OPENAI_BASE_URL", _text),
    "allow_http": ("OPENAI_ALLOW_HTTP", _yes_or_no),
    "timeout": ("OPENAI_TIMEOUT", _seconds),
    "max_retries": ("OPENAI_MAX_RETRIES", _whole),
    "retry_budget": ("OPENAI_RETRY_BUDGET", _default_or_none(RetryBudget)),
    "circuit_breaker": ("OPENAI_CIRCUIT_BREAKER", _default_or_none(CircuitBreaker)),
    "rate_limit_rpm": ("OPENAI_RATE_LIMIT_RPM", _number),
    "rate_limit_tpm": ("OPENAI_RATE_LIMIT_TPM", _number),
    "bulkhead": ("OPENAI_BULKHEAD", _or_none(_whole)),
    "deadline": ("OPENAI_DEADLINE", _seconds),
    "stream_idle_timeout": ("OPENAI_STREAM_IDLE_TIMEOUT", _seconds),
    "stream_usage": ("OPENAI_STREAM_USAGE", _yes_or_no),
    "tracing": ("OPENAI_ENABLE_TRACING", _yes_or_no),
    "metrics": ("OPENAI_ENABLE_METRICS", _yes_or_no),
    "log_level": ("OPENAI_LOG_LEVEL", _text),
    "log_requests": ("OPENAI_LOG_REQUESTS", _yes_or_no),
    "log_responses": ("OPENAI_LOG_RESPONSES", _yes_or_no),
    "default_headers": ("OPENAI_CUSTOM_HEADERS", _headers),
    "default_query": ("OPENAI_CUSTOM_QUERY", _query),
    "max_response_bytes": ("OPENAI_MAX_RESPONSE_BYTES", _or_none(_whole)),
    "verify": ("OPENAI_VERIFY", _yes_or_no),
    "ca_bundle": ("OPENAI_CA_BUNDLE", _text),
    "cert": ("OPENAI_CLIENT_CERT", _certificate),
    "proxy": ("OPENAI_PROXY", _text),
    "trust_env": ("OPENAI_TRUST_ENV", _yes_or_no),
}
"""Which variable stands in for which setting, and how its text is read; an empty one counts as unset."""

OTHER_NAMES: Final = {"OPENAI_LOG_LEVEL": "OPENAI_LOG"}
"""What else a variable may be called, where it is not set."""
