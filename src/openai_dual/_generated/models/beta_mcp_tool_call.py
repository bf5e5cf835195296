"""`BetaMCPToolCall`: `BetaMCPToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_mcp_tool_call_error import BetaMCPToolCallError
    from .beta_mcp_tool_call_status import BetaMCPToolCallStatus


class McpCall(BaseModel):
    """`BetaMCPToolCall` in the description."""

    __slots__ = (
        "agent",
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

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
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
    error: BetaMCPToolCallError | Unknown | None
    """Error, if one occurred."""
    status: BetaMCPToolCallStatus | None
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
            agent: BetaAgentTag | None = None,
            output: str | None = None,
            error: BetaMCPToolCallError | Unknown | None = None,
            status: BetaMCPToolCallStatus | None = None,
            approval_request_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
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


BetaMCPToolCall = McpCall
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_error = tagged(
    "type",
    {
        "mcp_protocol_error": to_model("beta_mcp_protocol_error", "BetaMCPProtocolError"),
        "mcp_tool_execution_error": to_model("beta_mcp_tool_execution_error", "BetaMCPToolExecutionError"),
        "http_error": to_model("beta_http_error", "BetaHTTPError"),
    },
)
