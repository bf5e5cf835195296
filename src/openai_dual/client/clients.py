"""`OpenAI` and `AsyncOpenAI`: settings, one connection pool, and all resources.

The two differ in how they wait; what they share is in `base`, and how they execute calls in `executor`. httpx and the
TLS context are loaded at the first request.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from .._generated.resources import Resources
from ..config.arguments import given_settings
from ..core.calls.call import Call
from ..core.omit import Omit, omit
from .base import BaseClient

if TYPE_CHECKING:
    import ssl
    from types import TracebackType
    from typing import Self

    import httpx

    from ..auth.shapes import DataResidency, WorkloadIdentity, X509WorkloadIdentity
    from ..bulk.resources import AsyncBulk, Bulk
    from ..config.http_clients import AsyncHttpClient, HttpClient
    from ..config.settings import Config, Timeout
    from ..core.calls.middleware import Middlewares
    from ..core.calls.options import Validation
    from ..core.calls.provider import Provider
    from ..core.effects import Send
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.endpoints import Endpoint
    from ..core.resilience.model_limits import Limits
    from ..core.resilience.retry import Retry
    from ..core.resilience.retry_budget import RetryBudget
    from ..core.resilience.spend_cap import SpendCap
    from ..core.telemetry.cost import Prices
    from ..core.workflows.many import Mapped
    from ..http.transport import AsyncTransport, Transport
    from ..observe import Metrics, Tracing
    from ..responses.executor import AsyncExecutes, Executes  # noqa: F401 (named in strings)
    from .async_executor import AsyncExecutor
    from .conduct import Conduct
    from .sync_executor import SyncExecutor

T = TypeVar("T")


class OpenAI(Resources["Executes"], BaseClient):
    """Client of the OpenAI API, blocking; thread-safe.

    Arguments that are not given come from the environment, where a variable is named.

    - `api_key`: the API key, or a function that returns a key for each attempt; OPENAI_API_KEY
    - `workload_identity`: what the program is known by where it runs, in the place of a key; see `openai_dual.auth`
    - `provider`: another service that speaks this API, such as `openai_dual.providers.bedrock(...)`
    - `data_residency`: the region that requests are sent to, such as "eu"; OPENAI_DATA_RESIDENCY
    - `api_key_header`: the header that carries the key, for servers that do not read `Authorization`
    - `admin_api_key`: the key for operations of administration; OPENAI_ADMIN_KEY
    - `organization`: the organization that requests are made for; OPENAI_ORG_ID
    - `project`: the project that requests are made for; OPENAI_PROJECT_ID
    - `base_url`: the URL that the paths of operations are appended to; OPENAI_BASE_URL
    - `websocket_base_url`: the URL that paths of WebSockets are appended to, else `base_url`
    - `endpoints`: several servers or accounts in the place of `base_url` and `api_key`; calls fail over between them
    - `timeout`: seconds for each attempt, or a `Timeout` with seconds for each phase; None waits without limit
    - `max_retries`: how often a call is retried at most; 3 by default
    - `retry`: which failures are retried and how long the waits are; None never retries
    - `retry_budget`: limits the retries of all calls together; None turns it off
    - `circuit_breaker`: refuses calls while the service keeps failing; None turns it off
    - `rate_limits`: requests and tokens per minute and day that calls stay below, for all or by model; off by default
    - `prices`: True for those of genai-prices, or a function of a `Usage`: gives calls a cost; off by default
    - `spend_cap`: a `SpendCap`: how many dollars calls may cost in a period; needs `prices`; off by default
    - `bulkhead`: how many calls may be in flight at a time; off by default
    - `deadline`: seconds for all attempts and waits of a call together; None by default
    - `stream_idle_timeout`: seconds between two events of a stream; None turns it off
    - `stream_usage`: whether chat streams end with the usage, unless the call says otherwise
    - `hooks`: a function, an object such as `Hooks`, an observer, or several: called with the events of calls
    - `tracing`: True or a `Tracing`: makes OpenTelemetry spans
    - `metrics`: True or a `Metrics`: records OpenTelemetry metrics
    - `log_level`: "info", "debug"...: writes log lines to standard error unless logging is set up; OPENAI_LOG
    - `log_requests`: whether log lines contain the bodies of requests, credentials masked
    - `log_responses`: whether log lines contain the bodies of responses, credentials masked
    - `warn_deprecated_parameters`: whether deprecated parameters raise a warning, as deprecated operations do
    - `validate_requests`: whether requests are checked before they are sent; "strict" refuses unknown fields too
    - `middleware`: one or several functions around every attempt
    - `default_headers`: headers of every request
    - `default_query`: query parameters of every request
    - `webhook_secret`: the secret that signs webhooks; OPENAI_WEBHOOK_SECRET
    - `allow_http`: whether http is allowed for public hosts
    - `max_response_bytes`: the largest response body that is read; None turns the limit off
    - `verify`: whether certificates are checked; "system" trusts what the system trusts; or an `ssl.SSLContext`
    - `ca_bundle`: a file or folder of certificates to trust
    - `cert`: the client certificate: a file, or certificate, key and password
    - `proxy`: the URL of a proxy
    - `trust_env`: whether proxies and certificates are taken from environment variables
    - `http_client`: an `httpx.Client` or `httpx2.Client` to use; it is closed together with this client

    Raises `ConfigurationError`, naming the setting.
    """

    _http_class = "Client"

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Provider | None = None,
        data_residency: DataResidency | None = None,
        api_key_header: str | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        endpoints: Iterable[Endpoint] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        retry: Retry | Omit | None = omit,
        retry_budget: RetryBudget | Omit | None = omit,
        circuit_breaker: CircuitBreaker | Omit | None = omit,
        rate_limits: Limits | None = None,
        prices: Prices | bool | None = None,
        spend_cap: SpendCap | None = None,
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
        validate_requests: Validation | None = None,
        middleware: Middlewares = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        webhook_secret: str | None = None,
        allow_http: bool | None = None,
        max_response_bytes: int | Omit | None = omit,
        verify: bool | Literal["system"] | ssl.SSLContext | None = None,
        ca_bundle: str | None = None,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        given = given_settings(locals())
        del api_key, admin_api_key, webhook_secret  # secret
        del base_url, websocket_base_url, default_headers, default_query, cert, proxy  # secret
        self._start(given)

    def _share_key(self, function: Callable[[], Any]) -> Callable[[], Any]:
        from .key_providers import SingleFlightKey  # most keys do not change

        return SingleFlightKey(function)

    @staticmethod
    def _ask(function: Callable[[], Any]) -> Callable[[], Any]:
        from ..core.calls.signing import Held
        from ..runtime.drivers import not_awaitable  # loaded with the first call

        return lambda: Held(not_awaitable(function(), "credential"))

    def _make_transport(self, http_client: Any, config: Config) -> Transport:
        from ..http.transport import Transport  # loads httpx

        if http_client is not None:
            from ..http.handed_over import as_httpx  # most clients make their own connections

            http_client = as_httpx(http_client)
        return Transport(http_client, config)

    def _make_executor(self, conduct: Conduct) -> SyncExecutor:
        from .sync_executor import SyncExecutor  # loads what calls need

        return SyncExecutor(conduct, self._lifetime)

    def warm_up(self, *operations: str, connect: bool = False) -> None:
        """Load now what the first call would load: the modules of *operations*, certificates, response classes.

        *operations* are names of methods, such as "embeddings.create"; by default the chat completion and the response.
        With *connect* a connection is opened, too, by a `HEAD` request of the base URL without the key. Raises
        `InvalidParameterError` for a name that is no method, and `APIConnectionError`.
        """
        from ..runtime.drivers import perform  # programs that call at once need no preparation
        from .warm_up import dialling, load

        executor = cast("SyncExecutor", self._executor)
        load(self, executor, operations)
        if connect:
            perform(executor.lifetime.transport(), executor.policy.scope, self._clock, dialling(executor))

    def close(self, *, drain: float | None = None) -> None:
        """Refuse new calls, cancel running calls and streams, and close all connections; a copy closes nothing.

        A cancelled call raises `ClientClosedError` in its own thread. With *drain*, running calls and open streams
        first get that many seconds to finish.
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

    if not TYPE_CHECKING:

        async def __aenter__(self) -> Any:
            raise TypeError("OpenAI is opened by `with`; `async with` needs AsyncOpenAI")

        async def __aexit__(self, *_: object) -> None:
            """Never called."""

    @property
    def bulk(self) -> Bulk:
        """Runs of many requests: from a file or an iterable to a file of results, or to results one by one."""
        from ..bulk.resources import Bulk  # most programs send single calls

        return Bulk(self._executor, self._options.prices, self._options.cancel)

    def map(self, calls: Iterable[Call[T]], *, at_once: int = 8, ordered: bool = True) -> Iterator[Mapped[T]]:
        """Send prepared *calls* (`method.call(...)`), *at_once* at a time on threads, and yield the result of each.

        Results come in the order of the calls, or as they finish if not *ordered*. `value` of a result is what the
        method would have returned, or raises the error of the call: other calls continue. Calls are taken from the
        iterable as there is room. Leaving the loop drops calls that have not started. Raises `ConfigurationError`.
        """
        from ..core.workflows.many import checked_at_once, mapped  # most programs send one call at a time
        from ..runtime.gather import together
        from ..runtime.results import Results

        follow = self._executor.follow
        return Results(together(mapped(calls), follow, checked_at_once(at_once), ordered=ordered))


class AsyncOpenAI(Resources["AsyncExecutes"], BaseClient, awaits=True):
    """Client of the OpenAI API, awaiting.

    The arguments are those of `OpenAI`; `api_key` may also be an async function, and `http_client` is an
    `httpx.AsyncClient` or an `httpx2.AsyncClient`.
    """

    _http_class = "AsyncClient"

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Provider | None = None,
        data_residency: DataResidency | None = None,
        api_key_header: str | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        endpoints: Iterable[Endpoint] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        retry: Retry | Omit | None = omit,
        retry_budget: RetryBudget | Omit | None = omit,
        circuit_breaker: CircuitBreaker | Omit | None = omit,
        rate_limits: Limits | None = None,
        prices: Prices | bool | None = None,
        spend_cap: SpendCap | None = None,
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
        validate_requests: Validation | None = None,
        middleware: Middlewares = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        webhook_secret: str | None = None,
        allow_http: bool | None = None,
        max_response_bytes: int | Omit | None = omit,
        verify: bool | Literal["system"] | ssl.SSLContext | None = None,
        ca_bundle: str | None = None,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool | None = None,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        given = given_settings(locals())
        del api_key, admin_api_key, webhook_secret  # secret
        del base_url, websocket_base_url, default_headers, default_query, cert, proxy  # secret
        self._start(given)

    def _share_key(self, function: Callable[[], Any]) -> Callable[[], Any]:
        from .key_providers import AsyncSingleFlightKey  # most keys do not change

        return AsyncSingleFlightKey(function)

    @staticmethod
    def _ask(function: Callable[[], Any]) -> Callable[[], Any]:
        from ..core.calls.signing import Held
        from ..runtime.threads import beside_the_loop  # loads asyncio

        return beside_the_loop(function, Held)

    def _make_transport(self, http_client: Any, config: Config) -> AsyncTransport:
        from ..http.transport import AsyncTransport  # loads httpx

        if http_client is not None:
            from ..http.handed_over import as_async_httpx  # as above

            http_client = as_async_httpx(http_client)
        return AsyncTransport(http_client, config)

    def _configure(self, options: Config) -> None:
        super()._configure(options)
        _ = self._executor  # now: most clients are made before there is an event loop that loading would block

    def _make_executor(self, conduct: Conduct) -> AsyncExecutor:
        from .async_executor import AsyncExecutor  # as above

        return AsyncExecutor(conduct, self._lifetime)

    async def warm_up(self, *operations: str, connect: bool = False) -> None:
        """Load now what the first call would load, in a thread, so that the first call does not block the event loop.

        The arguments and errors are those of `OpenAI.warm_up`.
        """
        from ..runtime.drivers import aperform  # as above
        from ..runtime.threads import in_thread

        executor = cast("AsyncExecutor", self._executor)

        def loaded() -> Send:
            from .warm_up import dialling, load

            load(self, executor, operations)
            return dialling(executor)

        dial = await in_thread(loaded)
        if connect:
            await aperform(executor.lifetime.transport(), executor.policy.scope, self._clock, dial)

    async def close(self, *, drain: float | None = None) -> None:
        """Refuse new calls, cancel running calls and streams, and close all connections; a copy closes nothing.

        A cancelled call raises `ClientClosedError` in its own task. With *drain*, running calls and open streams first
        get that many seconds to finish.
        """
        if not self._owns:
            return
        self._lifetime.refuse(drain)
        if drain:
            await self._clock.asleep(drain, self._lifetime.closing.idle, self._lifetime.closing.signal)
        self._lifetime.closing.signal.give()
        if self._lifetime.made is not None:
            await self._lifetime.made.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    if not TYPE_CHECKING:

        def __enter__(self) -> Any:
            raise TypeError("AsyncOpenAI is opened by `async with`; `with` needs OpenAI")

        def __exit__(self, *_: object) -> None:
            """Never called."""

    @property
    def bulk(self) -> AsyncBulk:
        """Runs of many requests: from a file or an iterable to a file of results, or to results one by one."""
        from ..bulk.resources import AsyncBulk  # most programs send single calls

        return AsyncBulk(self._executor, self._options.prices, self._options.cancel)

    def map(self, calls: Iterable[Call[T]], *, at_once: int = 8, ordered: bool = True) -> AsyncIterator[Mapped[T]]:
        """Send prepared *calls* (`method.call(...)`), *at_once* at a time, and yield the result of each.

        As `OpenAI.map`, but leaving the loop cancels the calls that have not finished.
        """
        from ..core.workflows.many import checked_at_once, mapped  # most programs send one call at a time
        from ..runtime.gather import atogether
        from ..runtime.results import AsyncResults

        follow = self._executor.follow
        return AsyncResults(atogether(mapped(calls), follow, checked_at_once(at_once), ordered=ordered))
