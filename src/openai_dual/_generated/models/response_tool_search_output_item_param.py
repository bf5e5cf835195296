"""`ResponseToolSearchOutputItemParam`: `ToolSearchOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .function_call_item_status import FunctionCallItemStatus
    from .tool import Tool
    from .tool_search_execution_type import ToolSearchExecutionType


class ResponseToolSearchOutputItemParam(BaseModel):
    """`ToolSearchOutputItemParam` in the description."""

    __slots__ = (
        "id",
        "call_id",
        "type",
        "execution",
        "tools",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "tools",
        }
    )

    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Literal["tool_search_output"]
    """Type of the object; service default: "tool_search_output"."""
    execution: ToolSearchExecutionType | None
    """Whether the search runs on the server or on the client."""
    tools: list[Tool]
    """Tools that were found."""
    status: FunctionCallItemStatus | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search_output"],
            tools: list[Tool],
            id: str | None = None,
            call_id: str | None = None,
            execution: ToolSearchExecutionType | None = None,
            status: FunctionCallItemStatus | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.call_id = get("call_id")
        self.type = get("type")
        self.execution = get("execution")
        self.tools = _tools(get("tools"))
        self.status = get("status")
        return self


_tools = each(to_alias("tool"))
