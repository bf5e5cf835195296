"""`RealtimeMCPListTools`: `RealtimeMCPListTools` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .mcp_list_tools_tool import MCPListToolsTool


class RealtimeMcpListTools(BaseModel):
    """`RealtimeMCPListTools` in the description."""

    __slots__ = (
        "type",
        "id",
        "server_label",
        "tools",
    )
    _required = frozenset(
        {
            "type",
            "server_label",
            "tools",
        }
    )

    type: Literal["mcp_list_tools"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    server_label: str
    """Label of the MCP server in the request."""
    tools: list[MCPListToolsTool]
    """Tools of the server."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_list_tools"],
            server_label: str,
            tools: list[MCPListToolsTool],
            id: str | None = None,
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
        self.tools = _tools(get("tools"))
        return self


RealtimeMCPListTools = RealtimeMcpListTools
"""The name by which other modules import the class: no other class has it."""

_tools = each(to_model("mcp_list_tools_tool", "MCPListToolsTool"))
