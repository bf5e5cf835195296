"""The trip of a call, read downwards: from the call to its flow, from the response to the value.

A client has one executor; its resources, streams and pages hold it. The blocking and the awaiting one differ in how
they drive flows and workflows, and in the classes of streams and pages.
"""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, cast

from .._values import evolve
from ..core.calls.call import Call, PageCall, StreamCall
from ..core.cancellation import CancelScope
from ..core.decoding.decode import decode_answer, page_body
from ..core.effects import Effect
from ..core.execution.flow import Flow, call_flow
from ..core.execution.nesting import OuterCall, within_outer_call
from ..core.execution.sent import Sent, StreamSent
from ..core.omit import Omit, omit
from ..core.request.build import Composed, compose, info_of, model_of, recompose
from ..core.workflows.steps import Execute, FanOut, Now, Respond, Step, Together, Workflow
from ..errors import APIError, OpenAIError
from ..runtime.drivers import adrive, aperform, arest, drive, perform, rest
from .lifecycle import Borrowed

if TYPE_CHECKING:
    from typing import Self

    import httpx

    from ..core.calls.options import Validation
    from ..core.execution.policy import Policy
    from ..core.resilience.retry import Retry
    from ..http.transport import AsyncTransport, Transport
    from ..responses.accumulated import AsyncStreamManager, Opening, StreamManager
    from ..responses.pages import AsyncPage, Page, PageRequest
    from ..responses.raw import AsyncResponseContext, AsyncStreamedResponse, Response, ResponseContext, Value
    from ..runtime.deferred import AsyncSends, Sends
    from ..sockets.managers import AsyncConnectionManager, ConnectionManager, Plan
    from .conduct import Conduct
    from .lifecycle import Lifetime

K = TypeVar("K", "Transport", "AsyncTransport")
T = TypeVar("T")
S = TypeVar("S", bound=Sent)


class _Executor(Generic[K]):
    """The steps of the trip that neither block nor await."""

    def __init__(self, conduct: Conduct, lifetime: Lifetime[K] | Borrowed[K]) -> None:
        self.conduct = conduct
        self.lifetime: Lifetime[K] | Borrowed[K] = lifetime
        self.client: Callable[[], Any] = _no_client
        """Returns the client; None once it is garbage, and for an executor of something else."""

    @property
    def policy(self) -> Policy:
        """The rules of the next call."""
        return self.conduct.policy

    def __repr__(self) -> str:
        return self.conduct.label

    def over(self, transport: K, base_url: str | None = None, retry: Retry | None = None) -> Self:
        """Return an executor whose calls go over *transport*, with the same rules.

        They go to *base_url*, and are retried by *retry*, if these are given.
        """
        conduct = self.conduct
        if retry is not None:
            conduct = conduct._replace(policy=evolve(conduct.policy, retry=retry))
        if base_url is not None:
            url, _, query = base_url.partition("?")
            conduct = conduct._replace(
                routing=None, defaults=evolve(conduct.defaults, base_url=url.rstrip("/"), fixed_query=query)
            )
        return type(self)(conduct, Borrowed(self.lifetime, transport))

    def scope_of(self, call: Call[Any]) -> CancelScope:
        """Return what may cancel *call*. Raises `ClientClosedError`."""
        return self._scope(call)

    def warn_deprecated(self, call: Call[Any]) -> None:
        """Warn of deprecated operations and parameters in *call*."""
        from ..core.telemetry.deprecations import deprecated  # few calls use what is deprecated

        for event in deprecated(call):
            self.policy.hooks.warn(event)

    def _scope(self, call: Call[Any]) -> CancelScope:
        """Return what may cancel *call*. Raises `ClientClosedError`."""
        self.lifetime.refuse_if_closed()
        token = call.options.cancel
        return self.policy.scope if token is None else self.lifetime.scope(token)

    def _flow(self, call: Call[Any], scope: CancelScope, *, stream: bool) -> Flow:
        """Build the request of *call*, and return the flow that sends it."""
        conduct, written = self.conduct, call
        if conduct.rewrite is not None:
            call = conduct.rewrite(call)
        composed = compose(call, conduct.defaults, os.urandom(16).hex())
        if mode := _mode(written, conduct.validation):
            from ..validation.requests import check_request  # loads the description, which few programs need

            check_request(written, composed.request, mode)
        info = info_of(call, composed)
        if conduct.rate_limits is not None:
            info = info._replace(tokens=conduct.rate_limits.estimate(call))
        if conduct.spending is not None:
            info = info._replace(cost=conduct.spending.estimate(call))
        policy = within_outer_call(conduct.policy.for_call(call.options, scope))
        renew = partial(self._renewed, call, conduct, composed)
        route = None if conduct.routing is None else conduct.routing.route(call, composed)
        return call_flow(
            composed.request,
            policy,
            info,
            stream=stream,
            key=composed.key,
            given=call,
            renew=renew,
            signer=composed.signer,
            route=route,
        )

    def check_all(self, calls: Mapping[str, Call[Any]], given: Validation | Omit = omit) -> None:
        """Check *calls* without sending them, as far as *given*, the call or the client asks for that.

        Raises one `InvalidParameterError` with the problems of all of them; the keys of *calls* are in its message.
        """
        conduct = self.conduct
        default = conduct.validation if given is omit else given
        modes: dict[str, Validation] = {key: mode for key, call in calls.items() if (mode := _mode(call, default))}
        if modes:
            from ..validation.requests import check_requests  # as above

            composed = ((key, compose(calls[key], conduct.defaults, "").request) for key in modes)
            check_requests((key, calls[key], request, modes[key]) for key, request in composed)

    def _renewed(self, call: Call[Any], conduct: Conduct, composed: Composed) -> Composed | None:
        """Return the request of a later attempt, if settings were assigned since *conduct* was read."""
        return None if self.conduct is conduct else recompose(call, self.conduct.defaults, composed)

    def value_of(self, call: Call[Any], sent: Sent) -> Any:
        """Return what the method of *call* returns: a stream, a page or a decoded object."""
        if isinstance(call, StreamCall) and isinstance(sent, StreamSent):
            return self._stream(call, sent)
        if sent.watch is not None:
            return sent.watch.decode(partial(self._decoded, call, sent))
        return self._decoded(call, sent)

    def _decoded(self, call: Call[Any], sent: Sent) -> Any:
        response = sent.response
        try:
            if isinstance(call, PageCall):
                return self._page(call, page_body(response), response.headers.get("x-request-id"))
            if call.operation.answer == "json" and _is_event_stream(response):
                from ..core.streaming.unrequested import ACCUMULATORS, accumulated  # few servers stream unasked

                if call.operation.id in ACCUMULATORS:
                    return accumulated(call, response)
            return decode_answer(call, response)
        except APIError as error:
            sent.note(error)
            raise

    @abstractmethod
    def _stream(self, call: StreamCall[Any], sent: StreamSent) -> Any: ...

    @abstractmethod
    def _page(self, call: PageCall[Any], body: dict[str, Any], request_id: str | None) -> Any: ...


def _no_client() -> None:
    """Return no client."""


def _mode(call: Call[Any], default: Validation | Omit) -> Validation | Omit:
    own = call.options.validate_requests
    return default if own is omit else own


def _is_event_stream(response: httpx.Response) -> bool:
    """Tell whether a body that was read is an event stream; no JSON text starts like one."""
    kind = response.headers.get("content-type", "")
    return kind.startswith("text/event-stream") or response.content[:6].startswith((b"data:", b"event:"))


class SyncExecutor(_Executor["Transport"]):
    """Executes calls, blocking: each method returns or raises once the call has ended."""

    is_async: Final = False

    def execute(self, call: Call[Any]) -> Any:
        """Send *call* and return its value: an object, a page or a stream."""
        try:
            return self.value_of(call, self._send(call, stream=isinstance(call, StreamCall)))
        except OpenAIError as error:
            from ..runtime.tracebacks import shorten  # only failures need it

            shorten(error)
            raise

    def list(self, call: PageCall[Any]) -> Any:
        """Send *call* and return its first page."""
        return self.execute(call)

    def respond(self, call: Call[Any]) -> Response[Any]:
        """Send *call* and return the whole response."""
        from ..responses.raw import Response  # most callers want the value only

        try:
            return Response(call, self._send(call, stream=isinstance(call, StreamCall)).handed_over(), self.value_of)
        except OpenAIError as error:
            from ..runtime.tracebacks import shorten  # only failures need it

            shorten(error)
            raise

    def open_response(self, call: Call[Any], value: Value | None = None) -> ResponseContext[Any]:
        """Return a context manager that sends *call* and gives the response with its body unread."""
        from ..responses.raw import ResponseContext, StreamedResponse  # as above

        shown = value or self.value_of
        return ResponseContext(lambda: StreamedResponse(call, cast("StreamSent", self._send(call, stream=True)), shown))

    def view(self, mode: Literal["raw", "stream"], helped: Workflow[Any] | Opening) -> Any:
        """Return what a view gives of a helper: a response, or a context manager around an unread one."""
        from .recorded import view  # as above

        return view(self, mode, helped)

    def _send(self, call: Call[Any], *, stream: bool) -> Sent:
        scope = self._scope(call)
        return self.resend(self._flow(call, scope, stream=stream), scope)

    def resend(self, flow: Generator[Effect, Any, S], scope: CancelScope) -> S:
        """Run *flow*, which sends a request, until its response has come."""
        scope.closing.enter(flow)
        try:
            with OuterCall(self.policy):
                return drive(flow, partial(perform, self._transport(), scope, self.conduct.clock))
        finally:
            scope.closing.leave(flow)

    def _transport(self) -> Sends:
        if self.lifetime.made is not None:
            return self.lifetime.transport()
        from ..runtime.deferred import Deferred  # only the first request needs it

        return Deferred(self.lifetime.transport)

    def _stream(self, call: StreamCall[Any], sent: StreamSent) -> Any:
        from ..responses.stream import Stream  # only calls that stream need it

        stream = Stream(sent, call, self)
        return stream if call.wrap is None else call.wrap(stream)

    def _page(self, call: PageCall[Any], body: dict[str, Any], request_id: str | None) -> Page[Any]:
        from ..responses.page_kinds import SYNC  # only lists need it

        return SYNC[call.page](self, call, body, request_id)

    def follow(self, workflow: Workflow[Any]) -> Any:
        """Run a workflow of several calls and return its result."""
        try:
            return drive(workflow, self.step, BaseException)
        except OpenAIError as error:
            from ..runtime.tracebacks import shorten  # only failures need it

            shorten(error)
            raise

    def step(self, step: Step) -> Any:
        """Perform one step of a workflow."""
        if isinstance(step, Execute):
            self.warn_deprecated(step.call)
            return self.execute(step.call)
        if isinstance(step, Respond):
            return self.respond(step.call)
        if isinstance(step, Together):
            from ..runtime.gather import gather  # few helpers run calls at the same time

            return gather(step.parts, self.follow, step.at_once)
        return self.policy.clock() if isinstance(step, Now) else rest(self.policy.scope, self.conduct.clock, step)

    def each(self, parts: FanOut[T]) -> Iterator[T]:
        """Run the workflows of *parts* and yield their results one by one."""
        from ..runtime.gather import together  # as above
        from ..runtime.results import Results, flat

        return Results(flat(together(parts.steps, self.follow, parts.at_once, ordered=True)))

    def open_stream(self, opening: Opening) -> StreamManager[Any]:
        """Return a context manager that opens a stream and accumulates its events."""
        from ..responses.accumulated import StreamManager  # only helpers that accumulate need it

        return StreamManager(self, opening)

    def connect(self, plan: Plan[Any, Any]) -> ConnectionManager[Any]:
        """Return a context manager that opens a WebSocket."""
        from ..sockets.managers import ConnectionManager  # most programs open none

        return ConnectionManager(self, plan)


class AsyncExecutor(_Executor["AsyncTransport"]):
    """Executes calls, awaiting: its methods are those of `SyncExecutor`, to be awaited."""

    is_async: Final = True

    async def execute(self, call: Call[Any]) -> Any:
        """Send *call* and return its value: an object, a page or a stream."""
        try:
            return self.value_of(call, await self._send(call, stream=isinstance(call, StreamCall)))
        except OpenAIError as error:
            from ..runtime.tracebacks import shorten  # only failures need it

            shorten(error)
            raise

    def list(self, call: PageCall[Any]) -> PageRequest[Any]:
        """Return the request of a list: await it for its first page, or iterate over all its items."""
        from ..responses.pages import PageRequest  # only lists need it

        return PageRequest(self, call)

    async def respond(self, call: Call[Any]) -> Response[Any]:
        """Send *call* and return the whole response."""
        from ..responses.raw import Response  # as above

        try:
            sent = await self._send(call, stream=isinstance(call, StreamCall))
        except OpenAIError as error:
            from ..runtime.tracebacks import shorten  # only failures need it

            shorten(error)
            raise
        return Response(call, sent.handed_over(), self.value_of)

    def open_response(self, call: Call[Any], value: Value | None = None) -> AsyncResponseContext[Any]:
        """Return a context manager that sends *call* and gives the response with its body unread."""
        from ..responses.raw import AsyncResponseContext, AsyncStreamedResponse  # as above

        async def send() -> AsyncStreamedResponse[Any]:
            sent = cast("StreamSent", await self._send(call, stream=True))
            return AsyncStreamedResponse(call, sent, value or self.value_of)

        return AsyncResponseContext(send)

    def view(self, mode: Literal["raw", "stream"], helped: Workflow[Any] | Opening) -> Any:
        """Return what a view gives of a helper: a response to await, or a context manager around an unread one."""
        from .recorded import aview  # as above

        return aview(self, mode, helped)

    async def _send(self, call: Call[Any], *, stream: bool) -> Sent:
        scope = self._scope(call)
        return await self.resend(self._flow(call, scope, stream=stream), scope, call)

    async def resend(self, flow: Generator[Effect, Any, S], scope: CancelScope, call: Call[Any] | None = None) -> S:
        """Run *flow*, which sends the request of *call*, until its response has come. Without a call, by no model."""
        from ..http.event_loops import running_loop  # loads asyncio

        running_loop()  # refuses other libraries before anything is awaited
        scope.closing.enter(flow)
        try:
            with OuterCall(self.policy):
                return await adrive(flow, self._performer(scope, call))
        finally:
            scope.closing.leave(flow)

    def _performer(self, scope: CancelScope, call: Call[Any] | None) -> Callable[[Effect], Awaitable[Any]]:
        performer = partial(aperform, self._transport(), scope, self.conduct.clock)
        limits = self.conduct.rate_limits
        if limits is None or not self.conduct.clock.is_real:
            return performer
        limiter = limits.limiter_of(None if call is None else model_of(call))
        if limiter is None or limiter.limits.requests_per_minute is None:
            return performer
        from ..runtime.pacing import smoothed  # most clients have no rate limits

        return smoothed(performer, limiter, scope)

    def _transport(self) -> AsyncSends:
        if self.lifetime.made is not None:
            return self.lifetime.transport()
        from ..runtime.deferred import AsyncDeferred  # only the first request needs it

        return AsyncDeferred(self.lifetime.transport)

    def _stream(self, call: StreamCall[Any], sent: StreamSent) -> Any:
        from ..responses.stream import AsyncStream  # only calls that stream need it

        stream = AsyncStream(sent, call, self)
        return stream if call.wrap is None else call.wrap(stream)

    def _page(self, call: PageCall[Any], body: dict[str, Any], request_id: str | None) -> AsyncPage[Any]:
        from ..responses.page_kinds import ASYNC  # only lists need it

        return ASYNC[call.page](self, call, body, request_id)

    async def follow(self, workflow: Workflow[Any]) -> Any:
        """Run a workflow of several calls and return its result."""
        try:
            return await adrive(workflow, self.step, BaseException)
        except OpenAIError as error:
            from ..runtime.tracebacks import shorten  # only failures need it

            shorten(error)
            raise

    async def step(self, step: Step) -> Any:
        """Perform one step of a workflow."""
        if isinstance(step, Execute):
            self.warn_deprecated(step.call)
            return await self.execute(step.call)
        if isinstance(step, Respond):
            return await self.respond(step.call)
        if isinstance(step, Together):
            from ..runtime.gather import agather  # as above

            return await agather(step.parts, self.follow, step.at_once)
        if isinstance(step, Now):
            return self.policy.clock()
        return await arest(self.policy.scope, self.conduct.clock, step)

    def each(self, parts: FanOut[T]) -> AsyncIterator[T]:
        """Run the workflows of *parts* and yield their results one by one."""
        from ..runtime.gather import atogether  # as above
        from ..runtime.results import AsyncResults, aflat

        return AsyncResults(aflat(atogether(parts.steps, self.follow, parts.at_once, ordered=True)))

    def open_stream(self, opening: Opening) -> AsyncStreamManager[Any]:
        """Return a context manager that opens a stream and accumulates its events."""
        from ..responses.accumulated import AsyncStreamManager  # only helpers that accumulate need it

        return AsyncStreamManager(self, opening)

    def connect(self, plan: Plan[Any, Any]) -> AsyncConnectionManager[Any]:
        """Return a context manager that opens a WebSocket."""
        from ..sockets.managers import AsyncConnectionManager  # as above

        return AsyncConnectionManager(self, plan)
