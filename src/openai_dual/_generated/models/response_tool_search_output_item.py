"""`ResponseToolSearchOutputItem`: `ToolSearchOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .function_call_output_status_enum import FunctionCallOutputStatusEnum
    from .tool import Tool
    from .tool_search_execution_type import ToolSearchExecutionType


class ResponseToolSearchOutputItem(BaseModel):
    """`ToolSearchOutput` in the description."""

    __slots__ = (
        "type",
        "id",
        "call_id",
        "execution",
        "tools",
        "status",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "execution",
            "tools",
            "status",
        }
    )
    _spared = frozenset(
        {
            "call_id",
        }
    )

    type: Literal["tool_search_output"]
    """Type of the object; service default: "tool_search_output"."""
    id: str
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    execution: ToolSearchExecutionType
    """Whether the search runs on the server or on the client."""
    tools: list[Tool]
    """Tools that were found."""
    status: FunctionCallOutputStatusEnum
    """Current state."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search_output"],
            id: str,
            execution: ToolSearchExecutionType,
            tools: list[Tool],
            status: FunctionCallOutputStatusEnum,
            call_id: str | None = None,
            created_by: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.execution = get("execution")
        self.tools = _tools(get("tools"))
        self.status = get("status")
        self.created_by = get("created_by")
        return self


_tools = each(to_alias("tool"))
