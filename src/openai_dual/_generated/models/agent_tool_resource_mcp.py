"""`AgentToolResourceMcp`: `AgentToolResourceMcp` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .mcp_transport import McpTransport


class AgentToolResourceMcp(BaseModel):
    """`AgentToolResourceMcp` in the description."""

    __slots__ = (
        "allowed_tools",
        "connection_origin",
        "credential_id",
        "request_metadata",
        "required",
        "server_label",
        "transport",
        "type",
    )
    _required = frozenset(
        {
            "connection_origin",
            "request_metadata",
            "required",
            "server_label",
            "transport",
            "type",
        }
    )

    allowed_tools: list[str] | None
    """Tools that the model may call."""
    connection_origin: Literal["service", "environment"] | str
    """Where the connection to the server is opened from."""
    credential_id: str | None
    """Id of the credential."""
    request_metadata: dict[str, Any]
    """Metadata that is sent with the requests to the server."""
    required: bool
    """Whether the server is required."""
    server_label: str
    """Label of the MCP server in the request."""
    transport: McpTransport
    """How the MCP server is reached."""
    type: Literal["mcp"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            connection_origin: Literal["service", "environment"] | str,
            request_metadata: dict[str, Any],
            required: bool,
            server_label: str,
            transport: McpTransport,
            type: Literal["mcp"],
            allowed_tools: list[str] | None = None,
            credential_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.allowed_tools = get("allowed_tools")
        self.connection_origin = get("connection_origin")
        self.credential_id = get("credential_id")
        self.request_metadata = get("request_metadata")
        self.required = get("required")
        self.server_label = get("server_label")
        self.transport = _transport(get("transport"))
        self.type = get("type")
        return self


_transport = to_alias("mcp_transport")
