"""What resources, streams and pages need of whatever executes their calls, blocking and awaiting.

`client.sync_executor` and `client.async_executor` have the implementations. A resource is typed by the protocol of its
executor, so that a type checker knows whether its methods block or are awaited.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Generator, Iterator
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

if TYPE_CHECKING:
    from typing import Self

    from ..core.calls.call import Call, PageCall
    from ..core.cancellation import CancelScope
    from ..core.effects import Effect
    from ..core.execution.sent import Sent
    from ..core.workflows.steps import FanOut, Workflow
    from .accumulated import AsyncStreamManager, Opening, StreamManager
    from .raw import AsyncResponseContext, Response, ResponseContext

S = TypeVar("S", bound="Sent")


class Executes(Protocol):
    """Executes calls, blocking."""

    @property
    def is_async(self) -> Literal[False]:
        """Whether results are awaited."""
        ...

    def execute(self, call: Call[Any], /) -> Any:
        """Send *call* and return its value: an object, a page or a stream."""
        ...

    def list(self, call: PageCall[Any], /) -> Any:
        """Send *call* and return its first page."""
        ...

    def respond(self, call: Call[Any], /) -> Response[Any]:
        """Send *call* and return the whole response."""
        ...

    def open_response(self, call: Call[Any], /) -> ResponseContext[Any]:
        """Return a context manager that sends *call* and gives the response with its body unread."""
        ...

    def view(self, mode: Literal["raw", "stream"], helped: Workflow[Any] | Opening, /) -> Any:
        """Return what a view gives of a helper: a response, or a context manager around an unread one."""
        ...

    def warn_deprecated(self, call: Call[Any], /) -> None:
        """Warn of deprecated operations and parameters in *call*."""
        ...

    def resend(self, flow: Generator[Effect, Any, S], scope: CancelScope, /) -> S:
        """Run *flow*, which sends the request of a stream again."""
        ...

    def follow(self, workflow: Workflow[Any], /) -> Any:
        """Run a workflow of several calls and return its result."""
        ...

    def each(self, parts: FanOut[Any], /) -> Iterator[Any]:
        """Run the workflows of *parts* and yield their results one by one."""
        ...

    def open_stream(self, opening: Opening, /) -> StreamManager[Any]:
        """Return a context manager that opens a stream and accumulates its events."""
        ...

    def over(self, transport: Any, base_url: str | None = None, /) -> Self:
        """Return an executor whose calls go over *transport*, to *base_url* if it is given, with the same rules."""
        ...


class AsyncExecutes(Protocol):
    """Executes calls, awaiting: as `Executes`."""

    @property
    def is_async(self) -> Literal[True]:
        """Whether results are awaited."""
        ...

    def execute(self, call: Call[Any], /) -> Coroutine[Any, Any, Any]:
        """Send *call* and return its value: an object, a page or a stream."""
        ...

    def list(self, call: PageCall[Any], /) -> Any:
        """Return the request of a list: await it for its first page, or iterate over all its items."""
        ...

    def respond(self, call: Call[Any], /) -> Coroutine[Any, Any, Response[Any]]:
        """Send *call* and return the whole response."""
        ...

    def open_response(self, call: Call[Any], /) -> AsyncResponseContext[Any]:
        """Return a context manager that sends *call* and gives the response with its body unread."""
        ...

    def view(self, mode: Literal["raw", "stream"], helped: Workflow[Any] | Opening, /) -> Any:
        """Return what a view gives of a helper: a response, or a context manager around an unread one."""
        ...

    def warn_deprecated(self, call: Call[Any], /) -> None:
        """Warn of deprecated operations and parameters in *call*."""
        ...

    def resend(self, flow: Generator[Effect, Any, S], scope: CancelScope, /) -> Coroutine[Any, Any, S]:
        """Run *flow*, which sends the request of a stream again."""
        ...

    def follow(self, workflow: Workflow[Any], /) -> Coroutine[Any, Any, Any]:
        """Run a workflow of several calls and return its result."""
        ...

    def each(self, parts: FanOut[Any], /) -> AsyncIterator[Any]:
        """Run the workflows of *parts* and yield their results one by one."""
        ...

    def open_stream(self, opening: Opening, /) -> AsyncStreamManager[Any]:
        """Return a context manager that opens a stream and accumulates its events."""
        ...

    def over(self, transport: Any, base_url: str | None = None, /) -> Self:
        """Return an executor whose calls go over *transport*, to *base_url* if it is given, with the same rules."""
        ...
