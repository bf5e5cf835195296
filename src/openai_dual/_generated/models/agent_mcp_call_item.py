"""`AgentMcpCallItem`: `AgentMcpCallItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_function_call_status import AgentFunctionCallStatus


class AgentMcpCallItem(BaseModel):
    """`AgentMcpCallItem` in the description."""

    __slots__ = (
        "id",
        "arguments",
        "error",
        "name",
        "output",
        "server_label",
        "status",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "arguments",
            "error",
            "name",
            "output",
            "server_label",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    arguments: Any
    """Arguments of the call."""
    error: Any
    """Error, if one occurred."""
    name: str
    """Name of the object."""
    output: Any
    """Output of the call."""
    server_label: str
    """Label of the MCP server in the request."""
    status: AgentFunctionCallStatus
    """Current state."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["mcp_call"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            arguments: Any,
            error: Any,
            name: str,
            output: Any,
            server_label: str,
            status: AgentFunctionCallStatus,
            turn_id: str,
            type: Literal["mcp_call"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.arguments = get("arguments")
        self.error = get("error")
        self.name = get("name")
        self.output = get("output")
        self.server_label = get("server_label")
        self.status = get("status")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self
