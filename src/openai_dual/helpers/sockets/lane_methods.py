"""The methods of `client.responses` on a connection of responses, with the types that they have over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, overload

if TYPE_CHECKING:
    from typing import Unpack

    from ..._generated.models.response import Response
    from ..._generated.models.response_stream_event import ResponseStreamEvent
    from ..._generated.params.create_response import CreateResponseParams as Params
    from ...core.omit import Omit
    from ...responses.accumulated import AsyncStreamManager, StreamManager
    from ...responses.stream import AsyncStream, Stream
    from ..responses.keywords import ParseParams, StreamParams, ToolRunParams
    from ..responses.parsed import ParsedResponse
    from ..responses.stream import AsyncResponseStream, ResponseStream
    from ..tool_dialogues import ResponseToolRun
    from ..tool_turns import AsyncToolTurns, ToolTurns

T = TypeVar("T")
Functions: TypeAlias = Iterable[Callable[..., Any]]

WARM_UP: Final = {"generate": False}
"""What a request has beside its parameters that only prepares the service for the next one."""


class LaneMethods:
    """The methods of `client.responses` on a connection, blocking."""

    _methods: Callable[[str | None], Any]
    """Return `client.responses` over a lane of the socket, untyped: the methods here have the types."""
    _run_chained: Callable[..., Any]
    _iterate_chained: Callable[..., Any]

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

    @overload
    def stream(
        self, *, parse_as: type[T], text_format: Any = ..., lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[T]]: ...
    @overload
    def stream(
        self, *, parse_as: None, text_format: Any = ..., lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[None]]: ...
    @overload
    def stream(
        self, *, text_format: type[T], lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[T]]: ...
    @overload
    def stream(
        self, *, text_format: Omit = ..., lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[None]]: ...
    def stream(self, *, lane: str | None = None, **params: Any) -> Any:
        """Stream a response, as `client.responses.stream` does."""
        return self._methods(lane).stream(**params)

    @overload
    def parse(
        self, *, parse_as: type[T], text_format: Any = ..., lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self, *, parse_as: None, text_format: Any = ..., lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[None]: ...
    @overload
    def parse(
        self, *, text_format: type[T], lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self, *, text_format: Omit = ..., lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[None]: ...
    def parse(self, *, lane: str | None = None, **params: Any) -> Any:
        """Create a typed response, as `client.responses.parse` does."""
        return self._methods(lane).parse(**params)

    @overload
    def run_tools(
        self, functions: Functions, /, *, text_format: type[T], lane: str | None = ..., **params: Unpack[ToolRunParams]
    ) -> ResponseToolRun[T]: ...
    @overload
    def run_tools(
        self,
        functions: Functions,
        /,
        *,
        text_format: Omit = ...,
        lane: str | None = ...,
        **params: Unpack[ToolRunParams],
    ) -> ResponseToolRun[None]: ...
    def run_tools(self, functions: Functions, /, *, lane: str | None = None, **params: Any) -> Any:
        """Converse with functions as tools, as `client.responses.run_tools` does; only new items travel."""
        return self._run_chained(functions, lane, params)

    @overload
    def iterate_tools(
        self, functions: Functions, /, *, text_format: type[T], lane: str | None = ..., **params: Unpack[ToolRunParams]
    ) -> ToolTurns[ParsedResponse[T], ResponseToolRun[T]]: ...
    @overload
    def iterate_tools(
        self,
        functions: Functions,
        /,
        *,
        text_format: Omit = ...,
        lane: str | None = ...,
        **params: Unpack[ToolRunParams],
    ) -> ToolTurns[ParsedResponse[None], ResponseToolRun[None]]: ...
    def iterate_tools(self, functions: Functions, /, *, lane: str | None = None, **params: Any) -> Any:
        """Converse with functions turn by turn, as `client.responses.iterate_tools`; only new items travel."""
        return self._iterate_chained(functions, lane, params)

    def warm_up(self, *, lane: str | None = None, **params: Unpack[Params]) -> Response:
        """Prepare the service for a request with these parameters, without generating anything."""
        response: Response = self._methods(lane).create(**{**params, "extra_body": WARM_UP})
        return response


class AsyncLaneMethods:
    """The methods of `client.responses` on a connection, awaiting."""

    _methods: Callable[[str | None], Any]
    """Return `client.responses` over a lane of the socket, untyped: the methods here have the types."""
    _run_chained: Callable[..., Any]
    _iterate_chained: Callable[..., Any]

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

    @overload
    def stream(
        self, *, parse_as: type[T], text_format: Any = ..., lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[T]]: ...
    @overload
    def stream(
        self, *, parse_as: None, text_format: Any = ..., lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[None]]: ...
    @overload
    def stream(
        self, *, text_format: type[T], lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[T]]: ...
    @overload
    def stream(
        self, *, text_format: Omit = ..., lane: str | None = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[None]]: ...
    def stream(self, *, lane: str | None = None, **params: Any) -> Any:
        """Stream a response, as `client.responses.stream` does."""
        return self._methods(lane).stream(**params)

    @overload
    async def parse(
        self, *, parse_as: type[T], text_format: Any = ..., lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[T]: ...
    @overload
    async def parse(
        self, *, parse_as: None, text_format: Any = ..., lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[None]: ...
    @overload
    async def parse(
        self, *, text_format: type[T], lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[T]: ...
    @overload
    async def parse(
        self, *, text_format: Omit = ..., lane: str | None = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[None]: ...
    async def parse(self, *, lane: str | None = None, **params: Any) -> Any:
        """Create a typed response, as `client.responses.parse` does."""
        return await self._methods(lane).parse(**params)

    @overload
    async def run_tools(
        self, functions: Functions, /, *, text_format: type[T], lane: str | None = ..., **params: Unpack[ToolRunParams]
    ) -> ResponseToolRun[T]: ...
    @overload
    async def run_tools(
        self,
        functions: Functions,
        /,
        *,
        text_format: Omit = ...,
        lane: str | None = ...,
        **params: Unpack[ToolRunParams],
    ) -> ResponseToolRun[None]: ...
    async def run_tools(self, functions: Functions, /, *, lane: str | None = None, **params: Any) -> Any:
        """Converse with functions as tools, as `client.responses.run_tools` does; only new items travel."""
        return await self._run_chained(functions, lane, params)

    @overload
    def iterate_tools(
        self, functions: Functions, /, *, text_format: type[T], lane: str | None = ..., **params: Unpack[ToolRunParams]
    ) -> AsyncToolTurns[ParsedResponse[T], ResponseToolRun[T]]: ...
    @overload
    def iterate_tools(
        self,
        functions: Functions,
        /,
        *,
        text_format: Omit = ...,
        lane: str | None = ...,
        **params: Unpack[ToolRunParams],
    ) -> AsyncToolTurns[ParsedResponse[None], ResponseToolRun[None]]: ...
    def iterate_tools(self, functions: Functions, /, *, lane: str | None = None, **params: Any) -> Any:
        """Converse with functions turn by turn, as `client.responses.iterate_tools`; only new items travel."""
        return self._iterate_chained(functions, lane, params)

    async def warm_up(self, *, lane: str | None = None, **params: Unpack[Params]) -> Response:
        """Prepare the service for a request with these parameters, without generating anything."""
        response: Response = await self._methods(lane).create(**{**params, "extra_body": WARM_UP})
        return response
