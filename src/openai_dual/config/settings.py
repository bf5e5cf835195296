"""The settings of a client as one frozen value, `Config`: all of them are checked before any I/O.

Each field says how the setting is given (`given_by`), what converts it and what checks it. The lists of settings,
environment variables and tables are derived from the fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, NamedTuple

from .._values import evolve, field, fields, frozen
from ..core.calls.middleware import middlewares
from ..core.calls.provider import EXCLUDED, Provider
from ..core.cancellation import CancelToken
from ..core.checks import (
    DEFAULT_TIMEOUTS,
    TimeoutSetting,
    checked_retries,
    flag,
    instance_of,
    or_none,
    seconds,
    validation,
    whole,
)
from ..core.resilience.circuit_breaker import CircuitBreaker
from ..core.resilience.retry import Retry
from ..core.resilience.retry_budget import RetryBudget
from ..core.secrets import Secret, unshown
from ..core.telemetry.listeners import NO_HOOKS, Listeners, listeners
from ..errors import ConfigurationError
from . import text_values, validators
from .metadata import Metadata, Part, given_by, metadata_of
from .places import DEFAULT, placed, refuse_conflicts, source_of_url

if TYPE_CHECKING:
    import ssl

    from httpx import Timeout as Timeout  # noqa: PLC0414 (exported: `openai_dual.Timeout`)

    from ..core.calls.options import Validation
    from ..core.omit import Omit
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.endpoints import Endpoints
    from ..core.resilience.model_limits import ModelLimits
    from ..core.resilience.rate_limiter import RateLimiter
    from ..core.resilience.spend_cap import SpendCap
    from ..core.telemetry.cost import Prices
    from ..observe import Metrics, Tracing

DEFAULT_BASE_URL: Final = DEFAULT
PLACING: Final = EXCLUDED | {"provider"}
"""Settings that depend on each other."""
DEFAULT_STREAM_IDLE_TIMEOUT: Final = 600.0
DEFAULT_MAX_RETRIES: Final = Retry().max_retries
DEFAULT_MAX_RESPONSE_BYTES: Final = 1024**3
"""Larger than any file that the service stores."""


def __getattr__(name: str) -> Any:
    if name not in {"Timeout", "DEFAULT_TIMEOUT"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from httpx import Timeout  # public here; httpx loads with the first use of it

    return Timeout if name == "Timeout" else Timeout(**DEFAULT_TIMEOUTS)


class Explained(NamedTuple):
    """One setting: its value as text without credentials, and where it came from."""

    value: str
    source: str


_seconds: Final = text_values.or_none(text_values.number)


@frozen(kw_only=True)
class Config:
    """The settings of one client, all of them valid.

    `explained` says where each came from, and `str` gives the same as a table; both mask credentials, as `repr` does.
    The arguments are those of `OpenAI`, except that `retry` includes `max_retries`. Raises `ConfigurationError`, naming
    the setting.
    """

    plain_names: ClassVar[bool] = True
    """Messages name a field without the class: the fields are settings by themselves."""

    api_key: Secret | Callable[[], Any] | None = field(
        default=None,
        converter=validators.secret,
        validator=validators.header_value,
        metadata=given_by("OPENAI_API_KEY"),
    )
    admin_api_key: Secret | None = field(
        default=None,
        converter=validators.secret,
        validator=validators.header_value,
        metadata=given_by("OPENAI_ADMIN_KEY"),
    )
    workload_identity: Mapping[str, Any] | None = field(
        default=None, validator=validators.workload_identity, eq=False, metadata=given_by(none="removed")
    )
    provider: Provider | None = field(
        default=None, validator=validators.provider, eq=False, metadata=given_by(none="removed")
    )
    data_residency: str | None = field(
        default=None, validator=validators.region, metadata=given_by("OPENAI_DATA_RESIDENCY", none="removed")
    )
    api_key_header: str = field(
        default="Authorization", validator=validators.key_header, metadata=given_by("OPENAI_API_KEY_HEADER")
    )
    webhook_secret: Secret | None = field(
        default=None,
        converter=validators.secret,
        validator=validators.header_value,
        metadata=given_by("OPENAI_WEBHOOK_SECRET", none="removed"),
    )
    organization: str | None = field(
        default=None, validator=validators.header_value, metadata=given_by("OPENAI_ORG_ID", none="removed")
    )
    project: str | None = field(
        default=None, validator=validators.header_value, metadata=given_by("OPENAI_PROJECT_ID", none="removed")
    )
    allow_http: bool = field(
        default=False, validator=flag, metadata=given_by("OPENAI_ALLOW_HTTP", text_values.yes_or_no)
    )
    base_url: str = field(
        default=DEFAULT_BASE_URL,
        converter=validators.url_text,
        validator=validators.base_url,
        metadata=given_by("OPENAI_BASE_URL"),
    )
    websocket_base_url: str | None = field(
        default=None,
        converter=validators.url_text,
        validator=validators.websocket_base_url,
        metadata=given_by("OPENAI_WEBSOCKET_BASE_URL", none="removed"),
    )
    endpoints: Endpoints | None = field(
        default=None,
        converter=validators.endpoints,
        validator=validators.endpoint_urls,
        eq=False,
        metadata=given_by(none="removed"),
    )
    timeout: TimeoutSetting = field(
        default=DEFAULT_TIMEOUTS,
        validator=validators.timeout,
        metadata=given_by("OPENAI_TIMEOUT", _seconds, none="off"),
    )
    retry: Retry = field(default=Retry(), validator=or_none(instance_of(Retry)), metadata=given_by(none="off"))
    retry_budget: RetryBudget | None = field(
        factory=RetryBudget,
        validator=or_none(instance_of(RetryBudget)),
        eq=False,
        metadata=given_by("OPENAI_RETRY_BUDGET", text_values.default_or_none(RetryBudget), none="off"),
    )
    circuit_breaker: CircuitBreaker | None = field(
        factory=CircuitBreaker,
        validator=or_none(instance_of(CircuitBreaker)),
        eq=False,
        metadata=given_by("OPENAI_CIRCUIT_BREAKER", text_values.default_or_none(CircuitBreaker), none="off"),
    )
    rate_limits: RateLimiter | ModelLimits | None = field(
        default=None,
        converter=validators.limiter,
        eq=False,
        metadata=given_by(none="removed"),
    )
    prices: Prices | None = field(
        default=None,
        converter=validators.prices,
        eq=False,
        metadata=given_by("OPENAI_PRICES", text_values.yes_or_no, none="removed"),
    )
    spend_cap: SpendCap | None = field(
        default=None, validator=validators.spend_cap, eq=False, metadata=given_by(none="removed")
    )
    bulkhead: Bulkhead | None = field(
        default=None,
        converter=validators.bulkhead,
        eq=False,
        metadata=given_by("OPENAI_BULKHEAD", text_values.or_none(text_values.whole), none="removed"),
    )
    deadline: float | None = field(
        default=None, validator=seconds, metadata=given_by("OPENAI_DEADLINE", _seconds, none="removed")
    )
    stream_idle_timeout: float | None = field(
        default=DEFAULT_STREAM_IDLE_TIMEOUT,
        validator=seconds,
        metadata=given_by("OPENAI_STREAM_IDLE_TIMEOUT", _seconds, none="off"),
    )
    stream_usage: bool = field(
        default=False, validator=flag, metadata=given_by("OPENAI_STREAM_USAGE", text_values.yes_or_no)
    )
    cancel: CancelToken | None = field(
        default=None, validator=or_none(instance_of(CancelToken)), eq=False, metadata=given_by(none="removed")
    )
    middleware: tuple[Callable[..., Any], ...] = field(
        default=(), converter=middlewares, metadata=given_by(none="removed")
    )
    hooks: Listeners = field(default=NO_HOOKS, converter=listeners, eq=False, metadata=given_by(none="removed"))
    tracing: Tracing | None = field(
        default=None,
        converter=validators.tracing,
        eq=False,
        metadata=given_by("OPENAI_ENABLE_TRACING", text_values.yes_or_no, none="removed"),
    )
    metrics: Metrics | None = field(
        default=None,
        converter=validators.metrics,
        eq=False,
        metadata=given_by("OPENAI_ENABLE_METRICS", text_values.yes_or_no, none="removed"),
    )
    log_level: str | None = field(
        default=None, converter=validators.log_level, metadata=given_by("OPENAI_LOG_LEVEL", none="removed")
    )
    log_requests: bool = field(
        default=False, validator=flag, metadata=given_by("OPENAI_LOG_REQUESTS", text_values.yes_or_no)
    )
    log_responses: bool = field(
        default=False, validator=flag, metadata=given_by("OPENAI_LOG_RESPONSES", text_values.yes_or_no)
    )
    warn_deprecated_parameters: bool = field(
        default=False,
        validator=flag,
        metadata=given_by("OPENAI_WARN_DEPRECATED_PARAMETERS", text_values.yes_or_no),
    )
    validate_requests: Validation = field(
        default=False,
        validator=validation,
        metadata=given_by("OPENAI_VALIDATE_REQUESTS", text_values.yes_no_or_strict),
    )
    default_headers: Mapping[str, str | Omit] = field(
        factory=dict[str, "str | Omit"],
        converter=unshown,
        validator=validators.headers,
        metadata=given_by("OPENAI_CUSTOM_HEADERS", text_values.headers),
    )
    default_query: Mapping[str, object] = field(
        factory=dict[str, object],
        converter=unshown,
        validator=validators.query,
        metadata=given_by("OPENAI_CUSTOM_QUERY", text_values.query),
    )
    max_response_bytes: int | None = field(
        default=DEFAULT_MAX_RESPONSE_BYTES,
        validator=or_none(whole(least=1)),
        metadata=given_by("OPENAI_MAX_RESPONSE_BYTES", text_values.or_none(text_values.whole), none="off"),
    )
    verify: bool | Literal["system"] | ssl.SSLContext = field(
        default=True,
        validator=validators.verification,
        metadata=given_by("OPENAI_VERIFY", text_values.yes_no_or_system, connection=True),
    )
    ca_bundle: str | None = field(
        default=None, validator=validators.path_or_none, metadata=given_by("OPENAI_CA_BUNDLE", connection=True)
    )
    cert: str | tuple[str | Secret, ...] | None = field(
        default=None,
        converter=validators.parts,
        validator=validators.certificate,
        metadata=given_by("OPENAI_CLIENT_CERT", text_values.paths, connection=True),
    )
    proxy: str | None = field(
        default=None,
        converter=validators.proxy,
        validator=validators.proxy_url,
        metadata=given_by("OPENAI_PROXY", connection=True),
    )
    trust_env: bool = field(
        default=True, validator=flag, metadata=given_by("OPENAI_TRUST_ENV", text_values.yes_or_no, connection=True)
    )
    sources: Mapping[str, str] = field(factory=dict[str, str], repr=False, eq=False)
    """The sources of the settings that are not at their defaults."""

    def explained(self) -> dict[str, Explained]:
        """Return each setting with its source: the argument, the variable, the file and key, or the default."""
        explained: dict[str, Explained] = {}
        for each in fields(Config):
            if each.name != "sources":
                value = getattr(self, each.name)
                shown = str(each.repr(value)) if callable(each.repr) else repr(value)
                explained[each.name] = Explained(shown, self.sources.get(each.name, "default"))
        return explained

    def __str__(self) -> str:
        return "\n".join(f"{name} = {value}  ({source})" for name, (value, source) in self.explained().items())

    def located(self) -> Config:
        """Copy this with the base URL that follows from its other settings, if one does.

        Raises `ConfigurationError` if it has another base URL as well.
        """
        given = {name: getattr(self, name) for name in PLACING - {"api_key_header"}}
        url = placed({**given, "base_url": None}).get("base_url")
        if url is None or url == self.base_url:
            return self
        if self.base_url != DEFAULT:
            refuse_conflicts(given)
            return self
        return evolve(self, base_url=url)

    def changed(self, settings: Mapping[str, Any], source: str) -> Config:
        """Copy this with other *settings*, which came from *source*. A base URL or a key replaces the endpoints."""
        if self.endpoints is not None and {"base_url", "api_key"} & settings.keys() and "endpoints" not in settings:
            settings = {**settings, "endpoints": None}
        names = {"retry" if name == "max_retries" else name for name in settings}
        sources = {**self.sources, **dict.fromkeys(names, source)}
        if settings.keys() & PLACING:
            sources |= source_of_url(settings)
            settings = placed(settings, self)
        return evolve(self, **with_retries(settings, self.retry), sources=sources)


SETTINGS: Final[Mapping[str, Metadata]] = metadata_of(fields(Config))
"""All settings of a client that is made, by name."""

PARTS: Final[Mapping[str, Part]] = {
    "max_retries": Part("retry", "max_retries", "OPENAI_MAX_RETRIES", text_values.whole),
    "rate_limit_rpm": Part("rate_limits", "requests_per_minute", "OPENAI_RATE_LIMIT_RPM", text_values.number),
    "rate_limit_tpm": Part("rate_limits", "tokens_per_minute", "OPENAI_RATE_LIMIT_TPM", text_values.number),
}
"""Settings that stand for a part of another: a source with more precedence that gives the other overrides them."""

CONNECTION: Final = frozenset(name for name, each in SETTINGS.items() if each.connection)
"""Settings of our own connections: a copy of a client shares them, and an `http_client` replaces them."""


def with_retries(given: Mapping[str, Any], current: Retry) -> dict[str, Any]:
    """Replace `max_retries` by the *current* `Retry` with that number; `retry=None` stands for no retries.

    Raises `ConfigurationError` if the two contradict each other.
    """
    settings = dict(given)
    retry = settings.pop("retry", current)
    number = checked_retries(settings.pop("max_retries")) if "max_retries" in settings else None
    if retry is None and number:
        raise ConfigurationError(
            f"max_retries: expected 0 or nothing beside retry=None, got {number}", setting="max_retries"
        )
    if retry is None:
        retry = evolve(current, max_retries=0)
    elif number is not None and isinstance(retry, Retry):
        retry = evolve(retry, max_retries=number)
    return settings | {"retry": retry}
