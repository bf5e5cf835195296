"""`RunStepDelta`: `RunStepDeltaObjectDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .run_step_delta_message_delta import RunStepDeltaMessageDelta
    from .tool_call_delta_object import ToolCallDeltaObject


class RunStepDelta(BaseModel):
    """`RunStepDeltaObjectDelta` in the description."""

    __slots__ = ("step_details",)

    step_details: RunStepDeltaMessageDelta | ToolCallDeltaObject | Unknown | None
    """Details of the step."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            step_details: RunStepDeltaMessageDelta | ToolCallDeltaObject | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.step_details = None if (value := get("step_details")) is None else _step_details(value)
        return self


_step_details = tagged(
    "type",
    {
        "message_creation": to_model("run_step_delta_message_delta", "RunStepDeltaMessageDelta"),
        "tool_calls": to_model("tool_call_delta_object", "ToolCallDeltaObject"),
    },
)
