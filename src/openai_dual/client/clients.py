"""`OpenAI` and `AsyncOpenAI`: settings, one connection pool, and all resources.

The two differ in how they drive a flow and in nothing else; what they share is `base`. httpx and the TLS
context are loaded at the first request. Imports everything below it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import aclosing, closing
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .._generated.resources import Resources
from ..config.arguments import given_settings
from ..core.calls.call import Call, PageCall, StreamCall
from ..core.cancellation import CancelScope
from ..core.effects import Effect
from ..core.execution.flow import Flow
from ..core.execution.nesting import OuterCall
from ..core.execution.sent import Sent, StreamSent
from ..core.omit import Omit, omit
from ..core.workflows.many import Mapped, checked_at_once, mapped
from ..core.workflows.steps import Execute, FanOut, Now, Respond, Step, Together, Workflow
from ..responses.raw import AsyncResponseContext, AsyncStreamedResponse, Response, ResponseContext, StreamedResponse
from ..runtime.drivers import adrive, apause, aperform, arest, drive, pause, perform, rest
from ..runtime.gather import agather, atogether, gather, together
from .base import BaseClient

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
    from ..responses.accumulated import AsyncStreamManager, Opening, StreamManager
    from ..responses.pages import AsyncPage, Page, PageRequest
    from ..responses.stream import AsyncStream, Stream

T = TypeVar("T")


class OpenAI(BaseClient, Resources["OpenAI"]):
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

    def close(self, *, drain: float | None = None) -> None:
        """Refuse new calls, end those under way and all streams, close all connections; a copy leaves all as it is.

        What is ended raises `ClientClosedError`, in its own thread. With *drain*, what is under way, open streams
        included, may first come to its end by itself, for so many seconds at most.
        """
        if not self._owns:
            return
        self._lifetime.refuse(drain)
        if drain:
            pause(drain, self._lifetime.closing.idle, self._lifetime.closing.signal)
        self._lifetime.closing.signal.give()
        if self._lifetime.made is not None:
            self._lifetime.made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _each(self, parts: FanOut[T]) -> Iterator[T]:
        with closing(together(parts.steps, self._follow, parts.at_once, ordered=True)) as results:
            for some in results:
                yield from some

    def _open(self, opening: Opening) -> StreamManager[Any]:
        from ..responses.accumulated import StreamManager  # whoever accumulates streams needs it

        return StreamManager(self, opening)

    def map(self, calls: Iterable[Call[T]], *, at_once: int = 8, ordered: bool = True) -> Iterator[Mapped[T]]:
        """Send un-sent *calls* (`method.call(...)`), *at_once* at a time on threads, and yield what becomes of each.

        Results come in the order of the calls, or, not *ordered*, as they finish; `value` of each is what the method
        would have returned, or raises what it would have raised: a failure leaves the other calls alone. Calls are
        taken as there is room. Leaving the loop drops those that have not begun. Raises `ConfigurationError`.
        """
        return together(mapped(calls), self._follow, checked_at_once(at_once), ordered=ordered)

    def _execute(self, call: Call[Any]) -> Any:
        return self._value(call, self._answered(call, stream=isinstance(call, StreamCall)))

    _list = _execute

    def _respond(self, call: Call[Any]) -> Response[Any]:
        return Response(call, self._answered(call, stream=isinstance(call, StreamCall)).handed_over(), self._value)

    def _stream_response(self, call: Call[Any]) -> ResponseContext[Any]:
        return ResponseContext(
            lambda: StreamedResponse(call, cast("StreamSent", self._answered(call, stream=True)), self._value)
        )

    def _answered(self, call: Call[Any], *, stream: bool) -> Sent:
        scope = self._scope(call)
        return self._run(self._flow(call, scope, stream=stream), scope)

    def _run(self, flow: Flow, scope: CancelScope) -> Sent:
        scope.closing.enter(flow)
        try:
            with OuterCall(self._policy):
                return drive(flow, partial(perform, self._lifetime.transport(), scope))
        finally:
            scope.closing.leave(flow)

    def _follow(self, steps: Workflow[Any]) -> Any:
        return drive(steps, self._step, BaseException)

    def _step(self, step: Step) -> Any:
        if isinstance(step, Execute):
            self._warn(step.call)
            return self._execute(step.call)
        if isinstance(step, Respond):
            return self._respond(step.call)
        if isinstance(step, Together):
            return gather(step.parts, self._follow, step.at_once)
        return self._policy.clock() if isinstance(step, Now) else rest(self._policy.scope, step)

    def _stream(self, call: StreamCall[Any], answered: StreamSent) -> Stream[Any]:
        from ..responses.stream import Stream  # whoever streams needs it

        return Stream(answered, call, self)

    def _page(self, call: PageCall[Any], body: dict[str, Any], request_id: str | None) -> Page[Any]:
        from ..responses.pages import Page  # whoever lists needs it

        return Page(self, call, body, request_id)


class AsyncOpenAI(BaseClient, Resources["AsyncOpenAI"]):
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

    async def close(self, *, drain: float | None = None) -> None:
        """Refuse new calls, end those under way and all streams, close all connections; a copy leaves all as it is.

        What is ended raises `ClientClosedError`, in its own task. With *drain*, what is under way, open streams
        included, may first come to its end by itself, for so many seconds at most.
        """
        if not self._owns:
            return
        self._lifetime.refuse(drain)
        if drain:
            await apause(drain, self._lifetime.closing.idle, self._lifetime.closing.signal)
        self._lifetime.closing.signal.give()
        if self._lifetime.made is not None:
            await self._lifetime.made.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    async def _each(self, parts: FanOut[T]) -> AsyncIterator[T]:
        async with aclosing(atogether(parts.steps, self._follow, parts.at_once, ordered=True)) as results:
            async for some in results:
                for result in some:
                    yield result

    def _open(self, opening: Opening) -> AsyncStreamManager[Any]:
        from ..responses.accumulated import AsyncStreamManager

        return AsyncStreamManager(self, opening)

    def map(self, calls: Iterable[Call[T]], *, at_once: int = 8, ordered: bool = True) -> AsyncIterator[Mapped[T]]:
        """Send un-sent *calls* (`method.call(...)`), *at_once* at a time, and yield what becomes of each.

        As the map of `OpenAI`; leaving the loop cancels the calls that have not finished.
        """
        return atogether(mapped(calls), self._follow, checked_at_once(at_once), ordered=ordered)

    async def _execute(self, call: Call[Any]) -> Any:
        return self._value(call, await self._answered(call, stream=isinstance(call, StreamCall)))

    def _list(self, call: PageCall[Any]) -> PageRequest[Any]:
        from ..responses.pages import PageRequest  # whoever lists needs it

        return PageRequest(self, call)

    async def _respond(self, call: Call[Any]) -> Response[Any]:
        answered = await self._answered(call, stream=isinstance(call, StreamCall))
        return Response(call, answered.handed_over(), self._value)

    def _stream_response(self, call: Call[Any]) -> AsyncResponseContext[Any]:
        async def send() -> AsyncStreamedResponse[Any]:
            return AsyncStreamedResponse(call, cast("StreamSent", await self._answered(call, stream=True)), self._value)

        return AsyncResponseContext(send)

    async def _answered(self, call: Call[Any], *, stream: bool) -> Sent:
        scope = self._scope(call)
        return await self._run(self._flow(call, scope, stream=stream), scope)

    async def _run(self, flow: Flow, scope: CancelScope) -> Sent:
        scope.closing.enter(flow)
        try:
            with OuterCall(self._policy):
                return await adrive(flow, self._perform(scope))
        finally:
            scope.closing.leave(flow)

    async def _follow(self, steps: Workflow[Any]) -> Any:
        return await adrive(steps, self._step, BaseException)

    async def _step(self, step: Step) -> Any:
        if isinstance(step, Execute):
            self._warn(step.call)
            return await self._execute(step.call)
        if isinstance(step, Respond):
            return await self._respond(step.call)
        if isinstance(step, Together):
            return await agather(step.parts, self._follow, step.at_once)
        return self._policy.clock() if isinstance(step, Now) else await arest(self._policy.scope, step)

    def _perform(self, scope: CancelScope) -> Callable[[Effect], Awaitable[Any]]:
        perform = partial(aperform, self._lifetime.transport(), scope)
        limiter = self._options.rate_limits
        if limiter is None or limiter.limits.requests_per_minute is None:
            return perform
        from ..runtime.pacing import smoothed  # most clients are not limited

        return smoothed(perform, limiter, scope)

    def _stream(self, call: StreamCall[Any], answered: StreamSent) -> AsyncStream[Any]:
        from ..responses.stream import AsyncStream

        return AsyncStream(answered, call, self)

    def _page(self, call: PageCall[Any], body: dict[str, Any], request_id: str | None) -> AsyncPage[Any]:
        from ..responses.pages import AsyncPage

        return AsyncPage(self, call, body, request_id)
