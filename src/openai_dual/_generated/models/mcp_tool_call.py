"""`MCPToolCall`: `MCPToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .mcp_tool_call_error import McpToolCallError
    from .mcp_tool_call_status import MCPToolCallStatus


class McpCall(BaseModel):
    """`MCPToolCall` in the description."""

    __slots__ = (
        "type",
        "id",
        "server_label",
        "name",
        "arguments",
        "output",
        "error",
        "status",
        "approval_request_id",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "server_label",
            "name",
            "arguments",
        }
    )

    type: Literal["mcp_call"]
    """Type of the object."""
    id: str
    """Id of the object."""
    server_label: str
    """Label of the MCP server in the request."""
    name: str
    """Name of the called tool."""
    arguments: str
    """Arguments of the call."""
    output: str | None
    """Output of the call."""
    error: McpToolCallError | Unknown | None
    """Error, if one occurred."""
    status: MCPToolCallStatus | None
    """Current state."""
    approval_request_id: str | None
    """Id of the approval request."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_call"],
            id: str,
            server_label: str,
            name: str,
            arguments: str,
            output: str | None = None,
            error: McpToolCallError | Unknown | None = None,
            status: MCPToolCallStatus | None = None,
            approval_request_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.server_label = get("server_label")
        self.name = get("name")
        self.arguments = get("arguments")
        self.output = get("output")
        self.error = None if (value := get("error")) is None else _error(value)
        self.status = get("status")
        self.approval_request_id = get("approval_request_id")
        return self


MCPToolCall = McpCall
"""The name by which other modules import the class: no other class has it."""

_error = tagged(
    "type",
    {
        "mcp_protocol_error": to_model("mcp_protocol_error", "MCPProtocolError"),
        "mcp_tool_execution_error": to_model("mcp_tool_execution_error", "MCPToolExecutionError"),
        "http_error": to_model("http_error", "HTTPError"),
    },
)
