"""`BetaMCPToolExecutionError`: `BetaMCPToolExecutionError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class McpToolExecutionError(BaseModel):
    """`BetaMCPToolExecutionError` in the description."""

    __slots__ = (
        "type",
        "content",
    )
    _required = frozenset(
        {
            "type",
            "content",
        }
    )

    type: Literal["mcp_tool_execution_error"]
    """Type of the error; service default: "mcp_tool_execution_error"."""
    content: Any
    """Details of the error."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_tool_execution_error"],
            content: Any,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.content = get("content")
        return self


BetaMCPToolExecutionError = McpToolExecutionError
"""The name by which other modules import the class: no other class has it."""
