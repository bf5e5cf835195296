"""`CodeInterpreterToolCall`: `RunStepDetailsToolCallsCodeObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )


class CodeInterpreterToolCall(BaseModel):
    """`RunStepDetailsToolCallsCodeObject` in the description."""

    __slots__ = (
        "id",
        "type",
        "code_interpreter",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "code_interpreter",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["code_interpreter"]
    """Type of the object."""
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """Code that was run, and its outputs."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["code_interpreter"],
            code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.code_interpreter = _code_interpreter(get("code_interpreter"))
        return self


_code_interpreter = to_model(
    "run_step_details_tool_calls_code_object_code_interpreter", "RunStepDetailsToolCallsCodeObjectCodeInterpreter"
)
