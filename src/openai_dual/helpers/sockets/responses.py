"""`client.responses.connect`: many responses over one socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from ..._values import evolve
from ...binding.resource import Resource
from ...binding.workflows import connecting

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ...responses.executor import AsyncExecutes, Executes
    from ...sockets.managers import AsyncConnectionManager, ConnectionManager, Plan
    from .plans import ConnectKeywords
    from .responses_connections import AsyncResponsesConnection, ResponsesConnection

P = ParamSpec("P")
R = TypeVar("R", bound="Resource[Executes]")
AR = TypeVar("AR", bound="Resource[AsyncExecutes]")


class connecting_lanes(connecting[P, Any, Any], Generic[P]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method that opens a WebSocket whose lanes have the methods of the resource itself."""

    def __init__(self, function: Callable[Concatenate[Any, P], Plan[Any, Any]]) -> None:
        super().__init__(function)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: R, owner: type) -> Callable[P, ConnectionManager[ResponsesConnection[R]]]: ...
    @overload
    def __get__(
        self, resource: AR, owner: type
    ) -> Callable[P, AsyncConnectionManager[AsyncResponsesConnection[AR]]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self.on(resource, owner)


class ResponsesSockets:
    """Responses over a WebSocket."""

    @connecting_lanes
    def connect(
        self, *, chain: bool = False, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[ResponsesConnection[Any], AsyncResponsesConnection[Any]]:
        """Open a socket for responses: the connection has `create`, `stream`, `parse` and `run_tools`.

        With *chain* a request brings only new input: each lane keeps `previous_response_id`, and sends the whole input
        again where the service has forgotten it. The other keywords are those of `ConnectKeywords`; a lost connection
        is replaced by a new one.
        """
        from ..._generated.channels import responses

        return _planned(self, responses.CHANNEL, keywords, chain=chain, name="responses")


class BetaResponsesSockets:
    """Responses over a WebSocket, with the events of the beta."""

    @connecting_lanes
    def connect(
        self, *, chain: bool = False, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[ResponsesConnection[Any], AsyncResponsesConnection[Any]]:
        """Open a socket over which responses are created, as `client.responses.connect` does."""
        from ..._generated.channels import beta_responses

        return _planned(self, beta_responses.CHANNEL, keywords, chain=chain, name="beta.responses")


def _planned(
    resource: Any, channel: Any, keywords: Any, *, chain: bool, name: str
) -> Plan[ResponsesConnection[Any], AsyncResponsesConnection[Any]]:
    from ...sockets.protocol.confirmations import RESPONSES_CHANNEL
    from .plans import planned
    from .responses_connections import AsyncResponsesConnection, ResponsesConnection

    def make(*parts: Any) -> ResponsesConnection[Any]:
        return ResponsesConnection(*parts, resource=type(resource), chain=chain)

    def amake(*parts: Any) -> AsyncResponsesConnection[Any]:
        return AsyncResponsesConnection(*parts, resource=type(resource), chain=chain)

    channel = evolve(channel, **RESPONSES_CHANNEL)
    return planned(resource, channel, make, amake, keywords, method=f"{name}.connect", resume="fresh")
