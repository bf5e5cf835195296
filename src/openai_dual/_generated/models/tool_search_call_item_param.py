"""`ToolSearchCallItemParam`: `ToolSearchCallItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .empty_model_param import EmptyModelParam
    from .function_call_item_status import FunctionCallItemStatus
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchCall(BaseModel):
    """`ToolSearchCallItemParam` in the description."""

    __slots__ = (
        "id",
        "call_id",
        "type",
        "execution",
        "arguments",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "arguments",
        }
    )

    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Literal["tool_search_call"]
    """Type of the object; service default: "tool_search_call"."""
    execution: ToolSearchExecutionType | None
    """Whether the search runs on the server or on the client."""
    arguments: EmptyModelParam
    """Arguments of the call."""
    status: FunctionCallItemStatus | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search_call"],
            arguments: EmptyModelParam,
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
        self.arguments = get("arguments")
        self.status = get("status")
        return self


ToolSearchCallItemParam = ToolSearchCall
"""The name by which other modules import the class: no other class has it."""
