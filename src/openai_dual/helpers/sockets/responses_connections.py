"""The connections of responses: the methods of `client.responses`, and the events of the socket."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ..._generated.channels.responses import ResponsesSenders, ServerEvent
from ...errors import InvalidParameterError
from ...sockets.connection import AsyncConnection, Connection
from ...sockets.protocol.session import Item
from ...sockets.responses.hubs import AsyncHub, Hub
from ...sockets.responses.transport import AsyncLaneTransport, LaneTransport
from ...sockets.senders import AsyncSends, Sends
from .lane_methods import AsyncLaneMethods, LaneMethods

if TYPE_CHECKING:
    from ..tool_turns import PreparedRun

R = TypeVar("R")
"""The class of `client.responses`, whose methods a lane has."""

LANE: Final = re.compile(r"[A-Za-z0-9_.-]{1,256}")
"""The names that lanes may have."""
RUN: Final = frozenset({"text_format", "strict", "approve_mcp", "computer", "approve_safety_checks", "before_action"})
"""The keywords of `run_tools` that are not those of `create`, beside those of `RunKeywords`."""


def chained_run(functions: Iterable[Callable[..., Any]], given: Mapping[str, Any]) -> PreparedRun:
    """Prepare a conversation with *functions* whose requests bring only new items."""
    from ...core.workflows.tool_rules import RunKeywords  # most connections run no tools
    from ..responses.tool_runs import tool_run

    names = RUN | RunKeywords.__annotations__.keys()
    own = {name: value for name, value in given.items() if name in names}
    params = {name: value for name, value in given.items() if name not in names}
    return tool_run(functions, params, chained=True, **own)


class _Lanes(Generic[R]):
    """What both connections share: `client.responses` on a lane of the socket."""

    _executor: Any
    _session: Any
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

    def after_fork(self) -> None:
        """End the session in the child of a fork."""
        super().after_fork()  # type: ignore[misc]  # that of the connection
        self._hub.after_fork(self._session.error)

    def _over(self, lane: str | None, *, chained: bool) -> Any:
        if lane is not None and not (isinstance(lane, str) and LANE.fullmatch(lane)):
            raise InvalidParameterError(f"lane: expected 1 to 256 letters, digits or characters of _.-, got {lane!r}")
        return self._executor.over(self._transport(self._hub, lane, chained=chained))

    def _methods(self, lane: str | None) -> Any:
        return self.lane(lane)

    def _run_chained(self, functions: Iterable[Callable[..., Any]], lane: str | None, given: Mapping[str, Any]) -> Any:
        return self._over(lane, chained=True).follow(chained_run(functions, given).run())

    def _iterate_chained(
        self, functions: Iterable[Callable[..., Any]], lane: str | None, given: Mapping[str, Any]
    ) -> Any:
        from ..tool_turns import turns_of  # as chained_run

        return turns_of(self._over(lane, chained=True), chained_run(functions, given))


class ResponsesConnection(_Lanes[R], LaneMethods, Connection[ServerEvent], ResponsesSenders[Sends]):
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


class AsyncResponsesConnection(_Lanes[R], AsyncLaneMethods, AsyncConnection[ServerEvent], ResponsesSenders[AsyncSends]):
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
