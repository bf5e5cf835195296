"""The settings of a client as a caller gives them: their names, and which of those given say something.

`config` checks the values, `sources` adds what was not given. Imports `config`, the errors and, of `core`, what stands
for nothing and what hides credentials; httpx beside a client of its own only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict

from ..core.omit import Omit
from ..core.secrets import SecretValues, with_secrets
from ..errors import ConfigurationError
from .settings import CONNECTION, Config

if TYPE_CHECKING:
    import ssl

    import httpx

    from ..core.calls.middleware import Middlewares
    from ..core.cancellation import CancelToken
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.rate_limiter import RateLimiter
    from ..core.resilience.rate_limits import RateLimits
    from ..core.resilience.retry import Retry
    from ..core.resilience.retry_budget import RetryBudget
    from ..observe import Metrics, Tracing
    from .settings import Timeout


class ClientSettings(TypedDict, total=False):
    """What `with_options` may change; see the constructors."""

    api_key: str | Callable[[], Any]
    api_key_header: str
    admin_api_key: str
    organization: str | None
    project: str | None
    base_url: str | httpx.URL
    timeout: float | Timeout | None
    max_retries: int
    retry: Retry | None
    retry_budget: RetryBudget | None
    circuit_breaker: CircuitBreaker | None
    rate_limits: RateLimits | RateLimiter | None
    bulkhead: Bulkhead | int | None
    deadline: float | None
    stream_idle_timeout: float | None
    stream_usage: bool
    cancel: CancelToken | None
    hooks: object
    tracing: bool | Tracing | None
    metrics: bool | Metrics | None
    log_level: str | None
    log_requests: bool
    log_responses: bool
    middleware: Middlewares
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    webhook_secret: str | None
    allow_http: bool
    http_client: Any


class AllSettings(ClientSettings, total=False):
    """What a client may be made with; see the constructors."""

    max_response_bytes: int | None
    verify: bool | ssl.SSLContext
    ca_bundle: str
    cert: str | tuple[str, ...]
    proxy: str
    trust_env: bool


TURNED_OFF_BY_NONE: Final = frozenset(
    {"retry", "retry_budget", "circuit_breaker", "stream_idle_timeout", "max_response_bytes", "timeout"}
)
REMOVED_BY_NONE: Final = TURNED_OFF_BY_NONE | {
    "organization",
    "project",
    "deadline",
    "cancel",
    "hooks",
    "middleware",
    "rate_limits",
    "bulkhead",
    "tracing",
    "metrics",
    "log_level",
    "webhook_secret",
}
SHARED: Final = CONNECTION | {"max_response_bytes"}
"""Settings of the connections, which a copy of a client shares."""
UNCHOSEN_TIMEOUT: Final = 5.0
"""Seconds that every phase has in a client of httpx's for which nobody chose a timeout."""


def given_settings(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Take the settings among the *arguments* of a constructor, credentials wrapped."""
    return with_secrets({name: arguments[name] for name in AllSettings.__annotations__ if name in arguments})


def first_settings(given: Mapping[str, Any]) -> dict[str, Any]:
    """Keep of what was *given* for a new client what says something. Raises `ConfigurationError` for unknown names."""
    return _telling(given, AllSettings, TURNED_OFF_BY_NONE)


def changed_settings(given: Mapping[str, Any], current: Config) -> dict[str, Any]:
    """Keep of what was *given* for a copy what says something; headers and queries are laid over the *current* ones.

    Raises `ConfigurationError` for unknown names, and for settings of the connections.
    """
    if shared := sorted(given.keys() & SHARED):
        raise ConfigurationError(f"{shared[0]}: belongs to the connections, which a copy shares: make a client")
    settings = _telling(given, ClientSettings, REMOVED_BY_NONE)
    for name in ("default_headers", "default_query"):
        if isinstance(settings.get(name), Mapping):
            settings[name] = SecretValues({**getattr(current, name), **settings[name]})
    return settings


def _telling(given: Mapping[str, Any], known: type, none_tells: frozenset[str]) -> dict[str, Any]:
    """Leave out what is left as it is: what is omitted, and None but for the names of which it is a value."""
    if unknown := given.keys() - known.__annotations__.keys():
        raise ConfigurationError(f"{min(unknown)}: there is no such setting")
    return {
        name: value
        for name, value in given.items()
        if not isinstance(value, Omit) and (value is not None or name in none_tells)
    }


def beside_client(http_client: Any, kind: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Add to *settings* the timeout of the caller's *http_client*, if they have none and its maker chose one.

    Raises `ConfigurationError` unless it is an `httpx.` *kind*, and for settings of connections of our own.
    """
    if own := sorted(CONNECTION & settings.keys()):
        raise ConfigurationError(f"{own[0]}: expected nothing beside http_client, which makes its own connections")
    import httpx  # loaded already, if it is one of its clients

    if not isinstance(http_client, getattr(httpx, kind)):
        got = type(http_client)
        raise ConfigurationError(f"http_client: expected an httpx.{kind}, got {got.__module__}.{got.__qualname__}")
    chosen = set(http_client.timeout.as_dict().values()) != {UNCHOSEN_TIMEOUT}
    return {"timeout": http_client.timeout, **settings} if chosen else {**settings}
