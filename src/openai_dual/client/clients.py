"""`OpenAI` and `AsyncOpenAI`: settings, one connection pool, and all resources.

The two differ in how they wait; what they share is in `base`, and how they execute calls in `executors`. httpx and the
TLS context are loaded at the first request.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .._generated.resources import Resources
from ..config.arguments import given_settings
from ..core.calls.call import Call
from ..core.omit import Omit, omit
from ..core.workflows.many import Mapped, checked_at_once, mapped
from ..runtime.gather import atogether, together
from ..runtime.results import AsyncResults, Results
from .base import BaseClient
from .executors import AsyncExecutor, SyncExecutor

if TYPE_CHECKING:
    import ssl
    from types import TracebackType
    from typing import Self

    import httpx

    from ..config.settings import Config, Timeout
    from ..core.calls.middleware import Middlewares
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.rate_limiter import RateLimiter
    from ..core.resilience.rate_limits import RateLimits
    from ..core.resilience.retry import Retry
    from ..core.resilience.retry_budget import RetryBudget
    from ..http.transport import AsyncTransport, Transport
    from ..observe import Metrics, Tracing
    from ..responses.executor import AsyncExecutes, Executes  # noqa: F401 (named in strings)
    from .executors import Conduct

T = TypeVar("T")


class OpenAI(Resources["Executes"], BaseClient):
    """Client of the OpenAI API, blocking; thread-safe.

    What is not given comes from the environment: `OPENAI_API_KEY`, `OPENAI_ADMIN_KEY`, `OPENAI_ORG_ID`,
    `OPENAI_PROJECT_ID`, `OPENAI_BASE_URL`. `api_key` may be a function that gives a fresh key for every attempt.
    `retry` says when a call is sent again (`max_retries` how often, None never);
    `retry_budget` is what the retries of all calls are paid from, and
    `circuit_breaker` refuses calls while the service keeps failing: None turns either off.
    `rate_limits` keeps calls within so many requests and tokens, `bulkhead` so many of them in flight at most; both are
    off unless given. `hooks` are told what
    happens: a function, an object such as `Hooks`, an observer, or several. `tracing` makes spans, `metrics` measures,
    both by OpenTelemetry if True. `log_level` ("info", "debug"...; else that of OPENAI_LOG) has lines written to
    standard error where no logging is set up; `log_requests` and `log_responses` add the bodies, credentials masked.
    `timeout` is in seconds for each attempt, `deadline` in seconds for all attempts of a call together,
    `stream_idle_timeout` in seconds between two events of a stream. `stream_usage` lets chat streams that say nothing
    of it end with the usage.
    `http_client` is closed together with this client. Raises `ConfigurationError`, naming the setting.
    """

    _http_class = "Client"

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        api_key_header: str | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        retry: Retry | Omit | None = omit,
        retry_budget: RetryBudget | Omit | None = omit,
        circuit_breaker: CircuitBreaker | Omit | None = omit,
        rate_limits: RateLimits | RateLimiter | None = None,
        bulkhead: Bulkhead | int | None = None,
        deadline: float | None = None,
        stream_idle_timeout: float | Omit | None = omit,
        stream_usage: bool | None = None,
        hooks: object = None,
        tracing: bool | Tracing | None = None,
        metrics: bool | Metrics | None = None,
        log_level: str | None = None,
        log_requests: bool | None = None,
        log_responses: bool | None = None,
        warn_deprecated_parameters: bool | None = None,
        middleware: Middlewares = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        webhook_secret: str | None = None,
        allow_http: bool | None = None,
        max_response_bytes: int | Omit | None = omit,
        verify: bool | ssl.SSLContext | None = None,
        ca_bundle: str | None = None,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        given = given_settings(locals())
        del api_key, admin_api_key, webhook_secret  # a traceback with locals shows no credential
        del base_url, default_headers, default_query, cert, proxy  # nor one in these
        self._start(given)

    def _share_key(self, function: Callable[[], Any]) -> Callable[[], Any]:
        from .key_providers import SingleFlightKey  # most keys do not change

        return SingleFlightKey(function)

    def _make_transport(self, http_client: httpx.Client | None, config: Config) -> Transport:
        from ..http.transport import Transport  # loads httpx

        return Transport(http_client, config)

    def _make_executor(self, conduct: Conduct) -> SyncExecutor:
        return SyncExecutor(conduct, self._lifetime)

    def close(self, *, drain: float | None = None) -> None:
        """Refuse new calls, end those under way and all streams, close all connections; a copy leaves all as it is.

        What is ended raises `ClientClosedError`, in its own thread. With *drain*, what is under way, open streams
        included, may first come to its end by itself, for so many seconds at most.
        """
        if not self._owns:
            return
        self._lifetime.refuse(drain)
        if drain:
            self._clock.sleep(drain, self._lifetime.closing.idle, self._lifetime.closing.signal)
        self._lifetime.closing.signal.give()
        if self._lifetime.made is not None:
            self._lifetime.made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def map(self, calls: Iterable[Call[T]], *, at_once: int = 8, ordered: bool = True) -> Iterator[Mapped[T]]:
        """Send un-sent *calls* (`method.call(...)`), *at_once* at a time on threads, and yield what becomes of each.

        Results come in the order of the calls, or, not *ordered*, as they finish; `value` of each is what the method
        would have returned, or raises what it would have raised: a failure leaves the other calls alone. Calls are
        taken as there is room. Leaving the loop drops those that have not begun. Raises `ConfigurationError`.
        """
        follow = self._executor.follow
        return Results(together(mapped(calls), follow, checked_at_once(at_once), ordered=ordered))


class AsyncOpenAI(Resources["AsyncExecutes"], BaseClient):
    """Client of the OpenAI API, awaiting; for one event loop at a time.

    The settings are those of `OpenAI`; `api_key` may also be an async function.
    """

    _http_class = "AsyncClient"

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        api_key_header: str | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        retry: Retry | Omit | None = omit,
        retry_budget: RetryBudget | Omit | None = omit,
        circuit_breaker: CircuitBreaker | Omit | None = omit,
        rate_limits: RateLimits | RateLimiter | None = None,
        bulkhead: Bulkhead | int | None = None,
        deadline: float | None = None,
        stream_idle_timeout: float | Omit | None = omit,
        stream_usage: bool | None = None,
        hooks: object = None,
        tracing: bool | Tracing | None = None,
        metrics: bool | Metrics | None = None,
        log_level: str | None = None,
        log_requests: bool | None = None,
        log_responses: bool | None = None,
        warn_deprecated_parameters: bool | None = None,
        middleware: Middlewares = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        webhook_secret: str | None = None,
        allow_http: bool | None = None,
        max_response_bytes: int | Omit | None = omit,
        verify: bool | ssl.SSLContext | None = None,
        ca_bundle: str | None = None,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        given = given_settings(locals())
        del api_key, admin_api_key, webhook_secret  # a traceback with locals shows no credential
        del base_url, default_headers, default_query, cert, proxy  # nor one in these
        self._start(given)

    def _share_key(self, function: Callable[[], Any]) -> Callable[[], Any]:
        from .key_providers import AsyncSingleFlightKey  # most keys do not change

        return AsyncSingleFlightKey(function)

    def _make_transport(self, http_client: httpx.AsyncClient | None, config: Config) -> AsyncTransport:
        from ..http.transport import AsyncTransport  # loads httpx

        return AsyncTransport(http_client, config)

    def _make_executor(self, conduct: Conduct) -> AsyncExecutor:
        return AsyncExecutor(conduct, self._lifetime)

    async def close(self, *, drain: float | None = None) -> None:
        """Refuse new calls, end those under way and all streams, close all connections; a copy leaves all as it is.

        What is ended raises `ClientClosedError`, in its own task. With *drain*, what is under way, open streams
        included, may first come to its end by itself, for so many seconds at most.
        """
        if not self._owns:
            return
        self._lifetime.refuse(drain)
        if drain:
            await self._clock.asleep(drain, self._lifetime.closing.idle, self._lifetime.closing.signal)
        self._lifetime.closing.signal.give()
        if self._lifetime.made is not None:
            await self._lifetime.made.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    def map(self, calls: Iterable[Call[T]], *, at_once: int = 8, ordered: bool = True) -> AsyncIterator[Mapped[T]]:
        """Send un-sent *calls* (`method.call(...)`), *at_once* at a time, and yield what becomes of each.

        As the map of `OpenAI`; leaving the loop cancels the calls that have not finished.
        """
        follow = self._executor.follow
        return AsyncResults(atogether(mapped(calls), follow, checked_at_once(at_once), ordered=ordered))
