"""`ToolCallsStepDetails`: `RunStepDetailsToolCallsObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .file_search_tool_call import FileSearchToolCall
    from .function_tool_call import FunctionToolCall


class ToolCallsStepDetails(BaseModel):
    """`RunStepDetailsToolCallsObject` in the description."""

    __slots__ = (
        "type",
        "tool_calls",
    )
    _required = frozenset(
        {
            "type",
            "tool_calls",
        }
    )

    type: Literal["tool_calls"]
    """Type of the object."""
    tool_calls: list[CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall | Unknown]
    """Tool calls of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_calls"],
            tool_calls: list[CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall | Unknown],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.tool_calls = _tool_calls(get("tool_calls"))
        return self


_tool_calls = each(
    tagged(
        "type",
        {
            "code_interpreter": to_model("code_interpreter_tool_call", "CodeInterpreterToolCall"),
            "file_search": to_model("file_search_tool_call", "FileSearchToolCall"),
            "function": to_model("function_tool_call", "FunctionToolCall"),
        },
    )
)
