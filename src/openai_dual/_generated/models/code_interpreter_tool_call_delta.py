"""`CodeInterpreterToolCallDelta`: `RunStepDeltaStepDetailsToolCallsCodeObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_delta_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )


class CodeInterpreterToolCallDelta(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsCodeObject` in the description."""

    __slots__ = (
        "index",
        "id",
        "type",
        "code_interpreter",
    )
    _required = frozenset(
        {
            "index",
            "type",
        }
    )

    index: int
    """Position in the list."""
    id: str | None
    """Id of the object."""
    type: Literal["code_interpreter"]
    """Type of the object."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    """Code that was run, and its outputs."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["code_interpreter"],
            id: str | None = None,
            code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.id = get("id")
        self.type = get("type")
        self.code_interpreter = None if (value := get("code_interpreter")) is None else _code_interpreter(value)
        return self


_code_interpreter = to_model(
    "run_step_delta_step_details_tool_calls_code_object_code_interpreter",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
)
