"""`RequiredActionFunctionToolCall`: `RunToolCallObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_tool_call_object_function import RunToolCallObjectFunction


class RequiredActionFunctionToolCall(BaseModel):
    """`RunToolCallObject` in the description."""

    __slots__ = (
        "id",
        "type",
        "function",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "function",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["function"]
    """Type of the object."""
    function: RunToolCallObjectFunction
    """Called function and its arguments."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["function"],
            function: RunToolCallObjectFunction,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.function = _function(get("function"))
        return self


_function = to_model("run_tool_call_object_function", "RunToolCallObjectFunction")
