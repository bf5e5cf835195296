"""`RealtimeMCPToolCall`: `RealtimeMCPToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .realtime_mcp_protocol_error import RealtimeMCPProtocolError
    from .realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionError
    from .realtime_mcphttp_error import RealtimeMCPHTTPError


class RealtimeMcpToolCall(BaseModel):
    """`RealtimeMCPToolCall` in the description."""

    __slots__ = (
        "type",
        "id",
        "server_label",
        "name",
        "arguments",
        "approval_request_id",
        "output",
        "error",
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
    approval_request_id: str | None
    """Id of the approval request."""
    output: str | None
    """Output of the call."""
    error: RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | Unknown | None
    """Error, if one occurred."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_call"],
            id: str,
            server_label: str,
            name: str,
            arguments: str,
            approval_request_id: str | None = None,
            output: str | None = None,
            error: RealtimeMCPProtocolError
            | RealtimeMCPToolExecutionError
            | RealtimeMCPHTTPError
            | Unknown
            | None = None,
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
        self.approval_request_id = get("approval_request_id")
        self.output = get("output")
        self.error = None if (value := get("error")) is None else _error(value)
        return self


RealtimeMCPToolCall = RealtimeMcpToolCall
"""The name by which other modules import the class: no other class has it."""

_error = tagged(
    "type",
    {
        "protocol_error": to_model("realtime_mcp_protocol_error", "RealtimeMCPProtocolError"),
        "tool_execution_error": to_model("realtime_mcp_tool_execution_error", "RealtimeMCPToolExecutionError"),
        "http_error": to_model("realtime_mcphttp_error", "RealtimeMCPHTTPError"),
    },
)
