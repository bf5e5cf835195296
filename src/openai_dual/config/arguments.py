"""The settings that a caller passes: their names and types, and which of the passed values count as given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from ..core.omit import Omit, is_omitted
from ..core.secrets import SecretValues, with_secrets
from ..errors import ConfigurationError
from .settings import CONNECTION, SETTINGS, Config

if TYPE_CHECKING:
    import ssl

    import httpx

    from ..core.calls.middleware import Middlewares
    from ..core.calls.options import Validation
    from ..core.calls.provider import Provider
    from ..core.cancellation import CancelToken
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.endpoints import Endpoint
    from ..core.resilience.model_limits import Limits
    from ..core.resilience.retry import Retry
    from ..core.resilience.retry_budget import RetryBudget
    from ..core.resilience.spend_cap import SpendCap
    from ..core.telemetry.cost import Prices
    from ..observe import Metrics, Tracing
    from .settings import Timeout


class ClientSettings(TypedDict, total=False):
    """The settings that `with_options` can change; see the constructors."""

    api_key: str | Callable[[], Any]
    workload_identity: Mapping[str, Any] | None
    provider: Provider | None
    data_residency: str | None
    api_key_header: str
    admin_api_key: str
    organization: str | None
    project: str | None
    base_url: str | httpx.URL
    websocket_base_url: str | httpx.URL | None
    endpoints: Iterable[Endpoint] | None
    timeout: float | Timeout | None
    max_retries: int
    retry: Retry | None
    retry_budget: RetryBudget | None
    circuit_breaker: CircuitBreaker | None
    rate_limits: Limits | None
    prices: Prices | bool | None
    spend_cap: SpendCap | None
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
    warn_deprecated_parameters: bool
    validate_requests: Validation
    middleware: Middlewares
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    webhook_secret: str | None
    allow_http: bool
    http_client: Any


class AllSettings(ClientSettings, total=False):
    """The settings that a client can be made with; see the constructors."""

    max_response_bytes: int | None
    verify: bool | Literal["system"] | ssl.SSLContext
    ca_bundle: str
    cert: str | tuple[str, ...]
    proxy: str
    trust_env: bool


TURNED_OFF_BY_NONE: Final = frozenset(name for name, each in SETTINGS.items() if each.none == "off")
REMOVED_BY_NONE: Final = frozenset(name for name, each in SETTINGS.items() if each.none != "unset")
SHARED: Final = CONNECTION | {"max_response_bytes"}
"""Settings that a copy of a client shares with its original."""
HTTPX_DEFAULT_TIMEOUT: Final = 5.0
"""Seconds for each phase in an httpx client that was made without a timeout."""


def given_settings(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings among the *arguments* of a constructor, credentials wrapped."""
    return with_secrets({name: arguments[name] for name in AllSettings.__annotations__ if name in arguments})


def first_settings(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of a new client that count as given. Raises `ConfigurationError` for unknown names."""
    return _counting(given, AllSettings, TURNED_OFF_BY_NONE)


def changed_settings(given: Mapping[str, Any], current: Config) -> dict[str, Any]:
    """Return the settings of a copy that count as given; headers and queries extend the *current* ones.

    Raises `ConfigurationError` for unknown names, and for settings of the connections.
    """
    if shared := sorted(given.keys() & SHARED):
        raise ConfigurationError(
            f"{shared[0]}: belongs to the connections, which a copy shares: make a new client", setting=shared[0]
        )
    settings = _counting(given, ClientSettings, REMOVED_BY_NONE)
    for name in ("default_headers", "default_query"):
        if isinstance(settings.get(name), Mapping):
            settings[name] = SecretValues({**getattr(current, name), **settings[name]})
    return settings


def _counting(given: Mapping[str, Any], known: type, none_counts: frozenset[str]) -> dict[str, Any]:
    """Drop omitted settings, and None except for the names in *none_counts*, where None is a value."""
    if unknown := given.keys() - known.__annotations__.keys():
        from difflib import get_close_matches  # few settings are wrong

        near = get_close_matches(min(unknown), known.__annotations__, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ConfigurationError(f"{min(unknown)}: there is no such setting{hint}", setting=min(unknown))
    return {
        name: value
        for name, value in given.items()
        if not is_omitted(value) and (value is not None or name in none_counts)
    }


def beside_client(http_client: Any, kind: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Add the timeout of the caller's *http_client* to *settings*, unless they have one or it is httpx's default.

    Raises `ConfigurationError` unless it is a *kind* of httpx or httpx2, and for settings of our own connections.
    """
    from .http_clients import library_of  # most clients make their own connections

    if own := sorted(CONNECTION & settings.keys()):
        raise ConfigurationError(
            f"{own[0]}: expected nothing beside http_client, which makes its own connections", setting=own[0]
        )
    if library_of(http_client, kind) is None:
        got = type(http_client)
        raise ConfigurationError(
            f"http_client: expected an httpx.{kind} or httpx2.{kind}, got {got.__module__}.{got.__qualname__}",
            setting="http_client",
        )
    chosen = set(http_client.timeout.as_dict().values()) != {HTTPX_DEFAULT_TIMEOUT}
    return {"timeout": http_client.timeout, **settings} if chosen else {**settings}
