"""`FunctionToolCallDelta`: `RunStepDeltaStepDetailsToolCallsFunctionObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_delta_step_details_tool_calls_function_object_function import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )


class FunctionToolCallDelta(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsFunctionObject` in the description."""

    __slots__ = (
        "index",
        "id",
        "type",
        "function",
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
    type: Literal["function"]
    """Type of the object."""
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None
    """Called function and its arguments."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["function"],
            id: str | None = None,
            function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None,
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
        self.function = None if (value := get("function")) is None else _function(value)
        return self


_function = to_model(
    "run_step_delta_step_details_tool_calls_function_object_function",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
)
