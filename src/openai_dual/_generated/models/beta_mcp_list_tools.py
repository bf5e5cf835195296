"""`BetaMCPListTools`: `BetaMCPListTools` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_mcp_list_tools_tool import BetaMCPListToolsTool


class McpListTools(BaseModel):
    """`BetaMCPListTools` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "server_label",
        "tools",
        "error",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "server_label",
            "tools",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["mcp_list_tools"]
    """Type of the object."""
    id: str
    """Id of the object."""
    server_label: str
    """Label of the MCP server in the request."""
    tools: list[BetaMCPListToolsTool]
    """Tools of the server."""
    error: str | None
    """Error, if one occurred."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_list_tools"],
            id: str,
            server_label: str,
            tools: list[BetaMCPListToolsTool],
            agent: BetaAgentTag | None = None,
            error: str | None = None,
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
        self.tools = _tools(get("tools"))
        self.error = get("error")
        return self


BetaMCPListTools = McpListTools
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_tools = each(to_model("beta_mcp_list_tools_tool", "BetaMCPListToolsTool"))
