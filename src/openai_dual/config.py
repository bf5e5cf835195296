"""The settings of a client: what was passed, else the environment, else a default; all checked before any I/O.

`Options` is immutable and belongs to one client. Imports the errors and, of `core`, what checks single values
(`settings`, `compose` for headers, `query`) and the values that are settings themselves; httpx only when somebody
needs its `Timeout`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from .core.breaker import CircuitBreaker
from .core.budget import RetryBudget
from .core.compose import overlaid
from .core.ending import CancelToken
from .core.hooks import NO_HOOKS, Listeners, listeners
from .core.query import encode_query
from .core.retry import Retry
from .core.settings import (
    DEFAULT_TIMEOUTS,
    Secret,
    TimeoutSetting,
    checked_header,
    checked_retries,
    checked_seconds,
    checked_timeouts,
)
from .errors import ConfigurationError, InvalidParameterError

if TYPE_CHECKING:
    from httpx import Timeout as Timeout  # noqa: PLC0414 (exported: `openai_dual.Timeout`)

    from .core.bulkhead import Bulkhead
    from .core.limiter import RateLimiter
    from .core.omit import Omit
    from .observe import Metrics, Tracing

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_STREAM_IDLE_TIMEOUT: Final = 120.0
DEFAULT_MAX_RETRIES: Final = Retry().max_retries


def __getattr__(name: str) -> Any:
    if name == "Timeout":
        from httpx import Timeout  # noqa: PLC0415 (httpx is loaded by whoever needs it)

        return Timeout
    if name == "DEFAULT_TIMEOUT":
        from httpx import Timeout  # noqa: PLC0415 (as above)

        return Timeout(**DEFAULT_TIMEOUTS)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _instance(kind: type) -> Callable[[Any, Any, Any], None]:
    def check(_: Any, attribute: Any, value: object) -> None:
        if value is not None and not isinstance(value, kind):
            raise ConfigurationError(f"{attribute.name}: expected a {kind.__name__} or None, got {value!r}")

    return check


def _seconds(_: Any, attribute: Any, value: float | None) -> None:
    checked_seconds(attribute.name, value)


def _flag(_: Any, attribute: Any, value: object) -> None:
    if not isinstance(value, bool):
        raise ConfigurationError(f"{attribute.name}: expected True or False, got {value!r}")


def _timeout(_: Any, __: Any, value: TimeoutSetting) -> None:
    checked_timeouts(value)


def _header_value(_: Any, attribute: Any, value: str | Secret | Callable[[], Any] | None) -> None:
    """Refuse what cannot stand in a header, without repeating it: it may be a key."""
    if value is None or (callable(value) and attribute.name == "api_key"):
        return
    checked_header(attribute.name, value.reveal() if isinstance(value, Secret) else value)


def _mapping(_: Any, attribute: Any, value: object) -> None:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise ConfigurationError(f"{attribute.name}: expected a mapping of names to values, got {type(value).__name__}")


def _headers(_: Any, attribute: Any, value: Any) -> None:
    _mapping(_, attribute, value)
    try:
        overlaid((), value)
    except InvalidParameterError as exc:
        raise ConfigurationError(f"{attribute.name}: {exc}") from None


def _query(_: Any, attribute: Any, value: Any) -> None:
    _mapping(_, attribute, value)
    try:
        encode_query(value.items())
    except InvalidParameterError as exc:
        raise ConfigurationError(f"{attribute.name}: {exc}") from None


def _base_url(_: Any, __: Any, value: object) -> None:
    if not isinstance(value, str):
        raise ConfigurationError(f"base_url: expected a URL as a string, got {type(value).__name__}")
    try:
        parts = urlsplit(value)
        usable = parts.scheme in {"http", "https"} and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        raise ConfigurationError("base_url: expected http(s)://host[:port][/path]; it is not a URL") from None
    if parts.username or parts.password:
        raise ConfigurationError("base_url: expected no credentials in it; pass them as api_key or in default_headers")
    if not usable or not value.isprintable() or " " in value:
        raise ConfigurationError(f"base_url: expected http(s)://host[:port][/path], got {value!r}")
    if parts.query or parts.fragment:
        raise ConfigurationError("base_url: expected no query and no fragment; pass a query as default_query")


def _url_text(value: object) -> Any:
    """Take a URL object of any library by its text; the service's paths begin with the slash."""
    text = value if isinstance(value, str | type(None)) else str(value)
    return text.strip().rstrip("/") if text is not None else text


def _secret(value: object) -> Any:
    return Secret(value) if isinstance(value, str) else value


def _limiter(value: object) -> RateLimiter | None:
    if value is None:
        return None
    from .core.limiter import limiter  # noqa: PLC0415 (most clients have none)

    return limiter(value)


def _bulkhead(value: object) -> Bulkhead | None:
    if value is None:
        return None
    from .core.bulkhead import bulkhead  # noqa: PLC0415 (most clients have none)

    return bulkhead(value)


def _tracing(value: object) -> Tracing | None:
    if value is True:
        from .observe import Tracing  # noqa: PLC0415 (loads OpenTelemetry)

        return Tracing()
    tracing: Tracing | None = _observer("tracing", value)
    return tracing


def _metrics(value: object) -> Metrics | None:
    if value is True:
        from .observe import OpenTelemetryMetrics  # noqa: PLC0415 (as above)

        return OpenTelemetryMetrics()
    metrics: Metrics | None = _observer("metrics", value)
    return metrics


def _observer(name: str, value: Any) -> Any:
    if value is None or value is False:
        return None
    if callable(getattr(value, "observe", None)):
        return value
    raise ConfigurationError(f"{name}: expected True, False or an observer, got {value!r}")


def _log_level(value: object) -> str | None:
    if value is None:
        return None
    from .observe.levels import checked_level  # noqa: PLC0415 (most applications set up logging themselves)

    return checked_level(value)


@frozen(kw_only=True)
class Options:
    """The settings of one client, all of them valid."""

    api_key: Secret | Callable[[], Any] | None = field(default=None, converter=_secret, validator=_header_value)
    admin_api_key: Secret | None = field(default=None, converter=_secret, validator=_header_value)
    organization: str | None = field(default=None, validator=_header_value)
    project: str | None = field(default=None, validator=_header_value)
    base_url: str = field(default=DEFAULT_BASE_URL, converter=_url_text, validator=_base_url)
    timeout: TimeoutSetting = field(default=DEFAULT_TIMEOUTS, validator=_timeout)
    retry: Retry = field(default=Retry(), validator=_instance(Retry))
    retry_budget: RetryBudget | None = field(factory=RetryBudget, validator=_instance(RetryBudget), eq=False)
    circuit_breaker: CircuitBreaker | None = field(
        factory=CircuitBreaker, validator=_instance(CircuitBreaker), eq=False, repr=False
    )
    rate_limits: RateLimiter | None = field(default=None, converter=_limiter, eq=False)
    bulkhead: Bulkhead | None = field(default=None, converter=_bulkhead, eq=False)
    deadline: float | None = field(default=None, validator=_seconds)
    stream_idle_timeout: float | None = field(default=DEFAULT_STREAM_IDLE_TIMEOUT, validator=_seconds)
    stream_usage: bool = field(default=False, validator=_flag)
    cancel: CancelToken | None = field(default=None, validator=_instance(CancelToken), eq=False, repr=False)
    hooks: Listeners = field(default=NO_HOOKS, converter=listeners, eq=False, repr=False)
    tracing: Tracing | None = field(default=None, converter=_tracing, eq=False)
    metrics: Metrics | None = field(default=None, converter=_metrics, eq=False)
    log_level: str | None = field(default=None, converter=_log_level)
    log_requests: bool = field(default=False, validator=_flag)
    log_responses: bool = field(default=False, validator=_flag)
    default_headers: Mapping[str, str | Omit] = field(factory=dict[str, "str | Omit"], repr=False, validator=_headers)
    default_query: Mapping[str, object] = field(factory=dict[str, object], repr=False, validator=_query)


ENVIRONMENT: Final = {
    "api_key": "OPENAI_API_KEY",
    "admin_api_key": "OPENAI_ADMIN_KEY",
    "organization": "OPENAI_ORG_ID",
    "project": "OPENAI_PROJECT_ID",
    "base_url": "OPENAI_BASE_URL",
    "log_level": "OPENAI_LOG",
}
"""Which variable stands in for which setting; an empty one counts as unset."""


def from_environment(given: Mapping[str, Any], environment: Mapping[str, str] = os.environ) -> Options:
    """Make the options of a client from what it was *given*, and from the environment where that says nothing."""
    found: dict[str, Any] = {
        name: value for name, variable in ENVIRONMENT.items() if (value := environment.get(variable))
    }
    return Options(**found | with_retries(given, Retry()))


def with_retries(given: Mapping[str, Any], current: Retry) -> dict[str, Any]:
    """Turn `max_retries` into the `Retry` that it stands for, *current* with that number; `retry=None` is never.

    Raises `ConfigurationError` where the two contradict each other.
    """
    settings = dict(given)
    retry = settings.pop("retry", current)
    number = checked_retries(settings.pop("max_retries")) if "max_retries" in settings else None
    if retry is None and number:
        raise ConfigurationError(f"max_retries: expected 0 or nothing beside retry=None, got {number}")
    if retry is None:
        retry = evolve(current, max_retries=0)
    elif number is not None and isinstance(retry, Retry):
        retry = evolve(retry, max_retries=number)
    return settings | {"retry": retry}
