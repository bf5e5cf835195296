"""`MCPToolRequireApproval`: `MCPToolRequireApproval` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .mcp_tool_filter import MCPToolFilter


class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    """`MCPToolRequireApproval` in the description."""

    __slots__ = (
        "always",
        "never",
    )

    always: MCPToolFilter | None
    """Tools whose calls always need approval."""
    never: MCPToolFilter | None
    """Tools whose calls never need approval."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            always: MCPToolFilter | None = None,
            never: MCPToolFilter | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.always = None if (value := get("always")) is None else _always(value)
        self.never = None if (value := get("never")) is None else _never(value)
        return self


MCPToolRequireApproval = McpRequireApprovalMcpToolApprovalFilter
"""The name by which other modules import the class: no other class has it."""

_always = to_model("mcp_tool_filter", "MCPToolFilter")
_never = to_model("mcp_tool_filter", "MCPToolFilter")
