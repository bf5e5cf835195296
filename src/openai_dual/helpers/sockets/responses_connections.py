"""The connections of responses: the methods of `client.responses`, and the events of the socket."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, overload

from ..._generated.channels.responses import ResponsesSenders, ServerEvent
from ...sockets.connection import AsyncConnection, Connection
from ...sockets.protocol.session import Item
from ...sockets.responses.hubs import AsyncHub, Hub
from ...sockets.responses.transport import AsyncLaneTransport, LaneTransport
from ...sockets.senders import AsyncSends, Sends

if TYPE_CHECKING:
    from typing import Unpack

    from ..._generated.models.response import Response
    from ..._generated.models.response_stream_event import ResponseStreamEvent
    from ..._generated.params.create_response import CreateResponseParams as Params
    from ...core.workflows.steps import Workflow
    from ...responses.accumulated import AsyncStreamManager, StreamManager
    from ...responses.stream import AsyncStream, Stream
    from ..responses.parsed import ParsedResponse
    from ..tool_dialogues import ResponseToolRun

R = TypeVar("R")
"""The class of `client.responses`, whose methods a lane has."""

WARM_UP = {"generate": False}
"""What a request has beside its parameters that only prepares the service for the next one."""


RUN: Final = frozenset({"text_format", "strict", "approve_mcp"})
"""The keywords of `run_tools` that are not those of `create`, beside those of `RunKeywords`."""


def chained_run(functions: Iterable[Callable[..., Any]], given: Mapping[str, Any]) -> Workflow[ResponseToolRun[Any]]:
    """Return a conversation with *functions* whose requests bring only new items."""
    from ...core.workflows.tool_rules import RunKeywords  # most connections run no tools
    from ..responses.tool_runs import tool_run

    names = RUN | RunKeywords.__annotations__.keys()
    own = {name: value for name, value in given.items() if name in names}
    params = {name: value for name, value in given.items() if name not in names}
    return tool_run(functions, params, chained=True, **own)


class _Lanes(Generic[R]):
    """What both connections share: `client.responses` on a lane of the socket."""

    _executor: Any
    _hub: Any
    _resource: Callable[[Any], R]
    _chain: bool
    _transport: Callable[..., Any]

    def lane(self, name: str | None = None, *, chain: bool | None = None) -> R:
        """Return `client.responses`, over this socket: its requests are served on the lane *name*, one after another.

        Up to 16 requests are under way at a time, further ones wait in line; the service has 32 named lanes.
        *chain* is that of `connect` unless it is given.
        """
        return self._resource(self._over(name, chained=self._chain if chain is None else chain))

    def _over(self, lane: str | None, *, chained: bool) -> Any:
        return self._executor.over(self._transport(self._hub, lane, chained=chained))

    def _methods(self, lane: str | None) -> Any:
        """Return the lane untyped: the methods of the connection have the types themselves."""
        return self.lane(lane)


class ResponsesConnection(_Lanes[R], Connection[ServerEvent], ResponsesSenders[Sends]):
    """Responses over a socket, blocking. The first call of a method starts a thread that reads the socket."""

    _hub: Hub
    _transport = LaneTransport

    def __init__(self, *parts: Any, resource: Callable[[Any], R], chain: bool = False) -> None:
        super().__init__(*parts)
        self._resource, self._chain = resource, chain
        self._hub = Hub(super().next_item, super().send, self._wire.abort)

    def next_item(self, within: float | None = None) -> Item:
        """Return the next item, as `Connection.next_item`."""
        if not self._hub.is_reading:
            item = super().next_item(within)
            if not self._hub.is_reading:
                return item
            self._hub.put(item)  # a request has begun meanwhile: the event may be its own
        return self._hub.unclaimed(within)

    def send(self, event: Any) -> None:
        """Send a client event, as `Connection.send`; the successor of a steered response belongs to its request."""
        self._hub.note(event)
        super().send(event)

    @overload
    def create(
        self, *, stream: Literal[True], lane: str | None = ..., **params: Unpack[Params]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = ..., lane: str | None = ..., **params: Unpack[Params]
    ) -> Response: ...
    def create(self, *, lane: str | None = None, **params: Any) -> Any:
        """Create a response, as `client.responses.create` does."""
        return self._methods(lane).create(**params)

    def stream(self, *, lane: str | None = None, **params: Any) -> StreamManager[Any]:
        """Stream a response, as `client.responses.stream` does."""
        manager: StreamManager[Any] = self._methods(lane).stream(**params)
        return manager

    def parse(self, *, lane: str | None = None, **params: Any) -> ParsedResponse[Any]:
        """Create a typed response, as `client.responses.parse` does."""
        parsed: ParsedResponse[Any] = self._methods(lane).parse(**params)
        return parsed

    def run_tools(
        self, functions: Iterable[Callable[..., Any]], /, *, lane: str | None = None, **params: Any
    ) -> ResponseToolRun[Any]:
        """Converse with functions as tools, as `client.responses.run_tools` does; only new items travel."""
        run: ResponseToolRun[Any] = self._over(lane, chained=True).follow(chained_run(functions, params))
        return run

    def warm_up(self, *, lane: str | None = None, **params: Unpack[Params]) -> Response:
        """Prepare the service for a request with these parameters, without generating anything."""
        return self._methods(lane).create(**params, extra_body=WARM_UP)  # type: ignore[no-any-return]  # the resource is untyped here


class AsyncResponsesConnection(_Lanes[R], AsyncConnection[ServerEvent], ResponsesSenders[AsyncSends]):
    """Responses over a socket, awaiting. The first call of a method starts a task that reads the socket."""

    _hub: AsyncHub
    _transport = AsyncLaneTransport

    def __init__(self, *parts: Any, resource: Callable[[Any], R], chain: bool = False) -> None:
        super().__init__(*parts)
        self._resource, self._chain = resource, chain
        self._hub = AsyncHub(super().next_item, super().send, self._wire.abort)

    async def next_item(self, within: float | None = None) -> Item:
        """Return the next item, as `Connection.next_item`."""
        if not self._hub.is_reading:
            item = await super().next_item(within)
            if not self._hub.is_reading:
                return item
            await self._hub.put(item)  # as above
        return await self._hub.unclaimed(within)

    async def send(self, event: Any) -> None:
        """Send a client event, as `ResponsesConnection.send`."""
        self._hub.note(event)
        await super().send(event)

    @overload
    async def create(
        self, *, stream: Literal[True], lane: str | None = ..., **params: Unpack[Params]
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = ..., lane: str | None = ..., **params: Unpack[Params]
    ) -> Response: ...
    async def create(self, *, lane: str | None = None, **params: Any) -> Any:
        """Create a response, as `client.responses.create` does."""
        return await self._methods(lane).create(**params)

    def stream(self, *, lane: str | None = None, **params: Any) -> AsyncStreamManager[Any]:
        """Stream a response, as `client.responses.stream` does."""
        manager: AsyncStreamManager[Any] = self._methods(lane).stream(**params)
        return manager

    async def parse(self, *, lane: str | None = None, **params: Any) -> ParsedResponse[Any]:
        """Create a typed response, as `client.responses.parse` does."""
        parsed: ParsedResponse[Any] = await self._methods(lane).parse(**params)
        return parsed

    async def run_tools(
        self, functions: Iterable[Callable[..., Any]], /, *, lane: str | None = None, **params: Any
    ) -> ResponseToolRun[Any]:
        """Converse with functions as tools, as `client.responses.run_tools` does; only new items travel."""
        run: ResponseToolRun[Any] = await self._over(lane, chained=True).follow(chained_run(functions, params))
        return run

    async def warm_up(self, *, lane: str | None = None, **params: Unpack[Params]) -> Response:
        """Prepare the service for a request with these parameters, without generating anything."""
        return await self._methods(lane).create(**params, extra_body=WARM_UP)  # type: ignore[no-any-return]  # as above
