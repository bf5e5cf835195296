"""`AsyncExecutor`: the trip of a call, awaiting, read downwards."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from ..core.calls.call import Call, PageCall, StreamCall
from ..core.cancellation import CancelScope
from ..core.effects import Effect
from ..core.execution.nesting import OuterCall
from ..core.execution.sent import Sent, StreamSent
from ..core.request.build import model_of
from ..errors import OpenAIError
from ..runtime.drivers import adrive, aperform
from ..runtime.tracebacks import aleaving, shorten
from .executor import Executor

if TYPE_CHECKING:
    from ..core.workflows.steps import FanOut, Step, Workflow
    from ..http.transport import AsyncTransport  # noqa: F401 (named in a string)
    from ..responses.accumulated import AsyncStreamManager, Opening
    from ..responses.pages import AsyncPage, PageRequest
    from ..responses.raw import AsyncResponseContext, Response, Value
    from ..runtime.deferred import AsyncSends
    from ..sockets.managers import AsyncConnectionManager, Plan

T = TypeVar("T")
S = TypeVar("S", bound=Sent)


class AsyncExecutor(Executor["AsyncTransport"]):
    """Executes calls, awaiting: its methods are those of `SyncExecutor`, to be awaited."""

    is_async: Final = True

    async def execute(self, call: Call[Any]) -> Any:
        """Send *call* and return its value: an object, a page or a stream."""
        try:
            return self.value_of(call, await self._send(call, stream=isinstance(call, StreamCall)))
        except OpenAIError as error:  # as `aleaving`, which would cost each call another frame
            shorten(error)
            raise

    def list(self, call: PageCall[Any]) -> PageRequest[Any]:
        """Return the request of a list: await it for its first page, or iterate over all its items."""
        from ..responses.pages import PageRequest  # only lists need it

        return PageRequest(self, call)

    @aleaving
    async def respond(self, call: Call[Any]) -> Response[Any]:
        """Send *call* and return the whole response."""
        from ..responses.raw import Response  # most callers want the value only

        sent = await self._send(call, stream=isinstance(call, StreamCall))
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
        scope = self.scope_of(call)
        return await self.resend(self.flow(call, scope, stream=stream), scope, call)

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

    @aleaving
    async def follow(self, workflow: Workflow[Any]) -> Any:
        """Run a workflow of several calls and return its result."""
        from .workflows import afollow  # few calls are workflows

        return await afollow(self, workflow)

    async def step(self, step: Step) -> Any:
        """Perform one step of a workflow."""
        from .workflows import aperform_step  # as above

        return await aperform_step(self, step)

    def each(self, parts: FanOut[T]) -> AsyncIterator[T]:
        """Run the workflows of *parts* and yield their results one by one."""
        from .workflows import aeach  # as above

        return aeach(self, parts)

    def open_stream(self, opening: Opening) -> AsyncStreamManager[Any]:
        """Return a context manager that opens a stream and accumulates its events."""
        from ..responses.accumulated import AsyncStreamManager  # only helpers that accumulate need it

        return AsyncStreamManager(self, opening)

    def connect(self, plan: Plan[Any, Any]) -> AsyncConnectionManager[Any]:
        """Return a context manager that opens a WebSocket."""
        from ..sockets.managers import AsyncConnectionManager  # most programs open none

        return AsyncConnectionManager(self, plan)
