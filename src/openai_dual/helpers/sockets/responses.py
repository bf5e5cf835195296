"""`client.responses.connect`: many responses over one socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._values import evolve
from ...binding.workflows import connecting

if TYPE_CHECKING:
    from typing import Unpack

    from ...sockets.managers import Plan
    from .plans import ConnectKeywords
    from .responses_connections import AsyncResponsesConnection, ResponsesConnection


class ResponsesSockets:
    """Responses over a WebSocket."""

    @connecting
    def connect(
        self, *, chain: bool = False, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[ResponsesConnection, AsyncResponsesConnection]:
        """Open a socket for responses: the connection has `create`, `stream`, `parse` and `run_tools`.

        With *chain* a request brings only new input: each lane keeps `previous_response_id`, and sends the whole input
        again where the service has forgotten it. The other keywords are those of `ConnectKeywords`; a lost connection
        is replaced by a new one.
        """
        from ..._generated.channels import responses

        return _planned(self, responses.CHANNEL, keywords, chain=chain, name="responses")


class BetaResponsesSockets:
    """Responses over a WebSocket, with the events of the beta."""

    @connecting
    def connect(
        self, *, chain: bool = False, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[ResponsesConnection, AsyncResponsesConnection]:
        """Open a socket over which responses are created, as `client.responses.connect` does."""
        from ..._generated.channels import beta_responses

        return _planned(self, beta_responses.CHANNEL, keywords, chain=chain, name="beta.responses")


def _planned(
    resource: Any, channel: Any, keywords: Any, *, chain: bool, name: str
) -> Plan[ResponsesConnection, AsyncResponsesConnection]:
    from ...sockets.protocol.confirmations import RESPONSES_CHANNEL
    from .plans import planned
    from .responses_connections import AsyncResponsesConnection, ResponsesConnection

    def make(*parts: Any) -> ResponsesConnection:
        return ResponsesConnection(*parts, resource=type(resource), chain=chain)

    def amake(*parts: Any) -> AsyncResponsesConnection:
        return AsyncResponsesConnection(*parts, resource=type(resource), chain=chain)

    channel = evolve(channel, **RESPONSES_CHANNEL)
    return planned(resource, channel, make, amake, keywords, method=f"{name}.connect", resume="fresh")
