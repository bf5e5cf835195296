"""`SyncExecutor`: the trip of a call, blocking, read downwards."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from ..core.calls.call import Call, PageCall, StreamCall
from ..core.cancellation import CancelScope
from ..core.effects import Effect
from ..core.execution.nesting import OuterCall
from ..core.execution.sent import Sent, StreamSent
from ..errors import OpenAIError
from ..runtime.drivers import drive, perform
from ..runtime.tracebacks import leaving, shorten
from .executor import Executor

if TYPE_CHECKING:
    from ..core.workflows.steps import FanOut, Step, Workflow
    from ..http.transport import Transport  # noqa: F401 (named in a string)
    from ..responses.accumulated import Opening, StreamManager
    from ..responses.pages import Page
    from ..responses.raw import Response, ResponseContext, Value
    from ..runtime.deferred import Sends
    from ..sockets.managers import ConnectionManager, Plan

T = TypeVar("T")
S = TypeVar("S", bound=Sent)


class SyncExecutor(Executor["Transport"]):
    """Executes calls, blocking: each method returns or raises once the call has ended."""

    is_async: Final = False

    def execute(self, call: Call[Any]) -> Any:
        """Send *call* and return its value: an object, a page or a stream."""
        try:
            return self.value_of(call, self._send(call, stream=isinstance(call, StreamCall)))
        except OpenAIError as error:  # as `leaving`, which would cost each call another frame
            shorten(error)
            raise

    def list(self, call: PageCall[Any]) -> Any:
        """Send *call* and return its first page."""
        return self.execute(call)

    @leaving
    def respond(self, call: Call[Any]) -> Response[Any]:
        """Send *call* and return the whole response."""
        from ..responses.raw import Response  # most callers want the value only

        return Response(call, self._send(call, stream=isinstance(call, StreamCall)).handed_over(), self.value_of)

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
        scope = self.scope_of(call)
        return self.resend(self.flow(call, scope, stream=stream), scope)

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

    @leaving
    def follow(self, workflow: Workflow[Any]) -> Any:
        """Run a workflow of several calls and return its result."""
        from .workflows import follow  # few calls are workflows

        return follow(self, workflow)

    def step(self, step: Step) -> Any:
        """Perform one step of a workflow."""
        from .workflows import perform_step  # as above

        return perform_step(self, step)

    def each(self, parts: FanOut[T]) -> Iterator[T]:
        """Run the workflows of *parts* and yield their results one by one."""
        from .workflows import each  # as above

        return each(self, parts)

    def open_stream(self, opening: Opening) -> StreamManager[Any]:
        """Return a context manager that opens a stream and accumulates its events."""
        from ..responses.accumulated import StreamManager  # only helpers that accumulate need it

        return StreamManager(self, opening)

    def connect(self, plan: Plan[Any, Any]) -> ConnectionManager[Any]:
        """Return a context manager that opens a WebSocket."""
        from ..sockets.managers import ConnectionManager  # most programs open none

        return ConnectionManager(self, plan)
