"""`RunObjectRequiredActionSubmitToolOutputs`: `RunObjectRequiredActionSubmitToolOutputs` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .required_action_function_tool_call import RequiredActionFunctionToolCall


class RequiredActionSubmitToolOutputs(BaseModel):
    """`RunObjectRequiredActionSubmitToolOutputs` in the description."""

    __slots__ = ("tool_calls",)
    _required = frozenset(
        {
            "tool_calls",
        }
    )

    tool_calls: list[RequiredActionFunctionToolCall]
    """Tool calls of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_calls: list[RequiredActionFunctionToolCall],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.tool_calls = _tool_calls(get("tool_calls"))
        return self


RunObjectRequiredActionSubmitToolOutputs = RequiredActionSubmitToolOutputs
"""The name by which other modules import the class: no other class has it."""

_tool_calls = each(to_model("required_action_function_tool_call", "RequiredActionFunctionToolCall"))
