"""The settings of a client as one frozen value, `Config`; all checked before any I/O.

`sources` decides where each comes from, `options` checks it. Imports these checks, `redaction` and, of `core`, the
values that are settings themselves; httpx only when somebody needs its `Timeout`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import evolve, field, fields, frozen

from ..core.calls.middleware import middlewares
from ..core.cancellation import CancelToken
from ..core.checks import DEFAULT_TIMEOUTS, TimeoutSetting, checked_retries
from ..core.resilience.circuit_breaker import CircuitBreaker
from ..core.resilience.retry import Retry
from ..core.resilience.retry_budget import RetryBudget
from ..core.secrets import Secret, unshown
from ..core.telemetry.listeners import NO_HOOKS, Listeners, listeners
from ..errors import ConfigurationError
from . import validators as options

if TYPE_CHECKING:
    import ssl

    from httpx import Timeout as Timeout  # noqa: PLC0414 (exported: `openai_dual.Timeout`)

    from ..core.omit import Omit
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.rate_limiter import RateLimiter
    from ..observe import Metrics, Tracing

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_STREAM_IDLE_TIMEOUT: Final = 120.0
DEFAULT_MAX_RETRIES: Final = Retry().max_retries
DEFAULT_MAX_RESPONSE_BYTES: Final = 1024**3
"""Larger than any file that the service keeps."""


def __getattr__(name: str) -> Any:
    if name == "Timeout":
        from httpx import Timeout  # httpx is loaded by whoever needs it

        return Timeout
    if name == "DEFAULT_TIMEOUT":
        from httpx import Timeout

        return Timeout(**DEFAULT_TIMEOUTS)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class Explained(NamedTuple):
    """One setting: what it is, as text without credentials, and where that came from."""

    value: str
    source: str


@frozen(kw_only=True, str=False)
class Config:
    """The settings of one client, all of them valid.

    `explained` says where each came from; `str` gives that as a table. No credential shows in either, nor in `repr`.
    The arguments are those of `OpenAI` but for `retry`, which stands for `max_retries` too. Raises
    `ConfigurationError`, naming the setting.
    """

    api_key: Secret | Callable[[], Any] | None = field(
        default=None, converter=options.secret, validator=options.header_value
    )
    admin_api_key: Secret | None = field(default=None, converter=options.secret, validator=options.header_value)
    api_key_header: str = field(default="Authorization", validator=options.key_header)
    webhook_secret: Secret | None = field(default=None, converter=options.secret, validator=options.header_value)
    organization: str | None = field(default=None, validator=options.header_value)
    project: str | None = field(default=None, validator=options.header_value)
    allow_http: bool = field(default=False, validator=options.flag)
    base_url: str = field(default=DEFAULT_BASE_URL, converter=options.url_text, validator=options.base_url)
    timeout: TimeoutSetting = field(default=DEFAULT_TIMEOUTS, validator=options.timeout)
    retry: Retry = field(default=Retry(), validator=options.instance(Retry))
    retry_budget: RetryBudget | None = field(factory=RetryBudget, validator=options.instance(RetryBudget), eq=False)
    circuit_breaker: CircuitBreaker | None = field(
        factory=CircuitBreaker, validator=options.instance(CircuitBreaker), eq=False
    )
    rate_limits: RateLimiter | None = field(default=None, converter=options.limiter, eq=False)
    bulkhead: Bulkhead | None = field(default=None, converter=options.bulkhead, eq=False)
    deadline: float | None = field(default=None, validator=options.seconds)
    stream_idle_timeout: float | None = field(default=DEFAULT_STREAM_IDLE_TIMEOUT, validator=options.seconds)
    stream_usage: bool = field(default=False, validator=options.flag)
    cancel: CancelToken | None = field(default=None, validator=options.instance(CancelToken), eq=False)
    middleware: tuple[Callable[..., Any], ...] = field(default=(), converter=middlewares)
    hooks: Listeners = field(default=NO_HOOKS, converter=listeners, eq=False)
    tracing: Tracing | None = field(default=None, converter=options.tracing, eq=False)
    metrics: Metrics | None = field(default=None, converter=options.metrics, eq=False)
    log_level: str | None = field(default=None, converter=options.log_level)
    log_requests: bool = field(default=False, validator=options.flag)
    log_responses: bool = field(default=False, validator=options.flag)
    default_headers: Mapping[str, str | Omit] = field(
        factory=dict[str, "str | Omit"], converter=unshown, validator=options.headers
    )
    default_query: Mapping[str, object] = field(factory=dict[str, object], converter=unshown, validator=options.query)
    max_response_bytes: int | None = field(default=DEFAULT_MAX_RESPONSE_BYTES, validator=options.count_or_none)
    verify: bool | ssl.SSLContext = field(default=True, validator=options.verification)
    ca_bundle: str | None = field(default=None, validator=options.path_or_none)
    cert: str | tuple[str | Secret, ...] | None = field(
        default=None, converter=options.parts, validator=options.certificate
    )
    proxy: str | None = field(default=None, converter=options.proxy, validator=options.proxy_url)
    trust_env: bool = field(default=True, validator=options.flag)
    sources: Mapping[str, str] = field(factory=dict[str, str], repr=False, eq=False)
    """Where the settings that are not left at their defaults came from."""

    def explained(self) -> dict[str, Explained]:
        """Return each setting with where it came from: the argument, the variable, the file and key, or the default."""
        return {
            each.name: Explained(
                str(each.repr(value)) if callable(each.repr) else repr(value), self.sources.get(each.name, "default")
            )
            for each in fields(Config)
            if each.name != "sources"
            for value in [getattr(self, each.name)]
        }

    def __str__(self) -> str:
        return "\n".join(f"{name} = {value}  ({source})" for name, (value, source) in self.explained().items())

    def changed(self, settings: Mapping[str, Any], source: str) -> Config:
        """Copy this with other *settings*, which came from *source*."""
        names = {"retry" if name == "max_retries" else name for name in settings}
        sources = {**self.sources, **dict.fromkeys(names, source)}
        return evolve(self, **with_retries(settings, self.retry), sources=sources)


CONNECTION: Final = frozenset({"verify", "ca_bundle", "cert", "proxy", "trust_env"})
"""Settings that belong to the connections: a copy shares them, and an `http_client` has its own."""


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
