"""`RunStepDetailsToolCallsCodeObjectCodeInterpreter`: `RunStepDetailsToolCallsCodeObjectCodeInterpreter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .run_step_details_tool_calls_code_output_image_object import RunStepDetailsToolCallsCodeOutputImageObject
    from .run_step_details_tool_calls_code_output_logs_object import RunStepDetailsToolCallsCodeOutputLogsObject


class CodeInterpreter(BaseModel):
    """`RunStepDetailsToolCallsCodeObjectCodeInterpreter` in the description."""

    __slots__ = (
        "input",
        "outputs",
    )
    _required = frozenset(
        {
            "input",
            "outputs",
        }
    )

    input: str
    """Code that was run."""
    outputs: list[RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject | Unknown]
    """Outputs of the code; logs and images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str,
            outputs: list[
                RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject | Unknown
            ],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = get("input")
        self.outputs = _outputs(get("outputs"))
        return self


RunStepDetailsToolCallsCodeObjectCodeInterpreter = CodeInterpreter
"""The name by which other modules import the class: no other class has it."""

_outputs = each(
    tagged(
        "type",
        {
            "logs": to_model(
                "run_step_details_tool_calls_code_output_logs_object", "RunStepDetailsToolCallsCodeOutputLogsObject"
            ),
            "image": to_model(
                "run_step_details_tool_calls_code_output_image_object", "RunStepDetailsToolCallsCodeOutputImageObject"
            ),
        },
    )
)
