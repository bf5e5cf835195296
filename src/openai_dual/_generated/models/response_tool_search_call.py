"""`ResponseToolSearchCall`: `ToolSearchCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .function_call_status import FunctionCallStatus
    from .tool_search_execution_type import ToolSearchExecutionType


class ResponseToolSearchCall(BaseModel):
    """`ToolSearchCall` in the description."""

    __slots__ = (
        "type",
        "id",
        "call_id",
        "execution",
        "arguments",
        "status",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "execution",
            "arguments",
            "status",
        }
    )
    _spared = frozenset(
        {
            "call_id",
        }
    )

    type: Literal["tool_search_call"]
    """Type of the object; service default: "tool_search_call"."""
    id: str
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    execution: ToolSearchExecutionType
    """Whether the search runs on the server or on the client."""
    arguments: Any
    """Arguments of the call."""
    status: FunctionCallStatus
    """Current state."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search_call"],
            id: str,
            execution: ToolSearchExecutionType,
            arguments: Any,
            status: FunctionCallStatus,
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
        self.arguments = get("arguments")
        self.status = get("status")
        self.created_by = get("created_by")
        return self
