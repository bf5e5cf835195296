"""`RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`: an object of answers, `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import each, new
from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from ...core.model import Unknown
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`, as the service sends it."""

    __slots__ = (
        "input",
        "outputs",
    )

    input: str | None
    outputs: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
            | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
            | Unknown
        ]
        | None
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | None = None,
            outputs: list[
                RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
                | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
                | Unknown
            ]
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = get("input")
        self.outputs = None if (value := get("outputs")) is None else _outputs(value)
        return self


_outputs = each(
    tagged(
        "type",
        {
            "logs": to_model(
                "run_step_delta_step_details_tool_calls_code_output_logs_object",
                "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
            ),
            "image": to_model(
                "run_step_delta_step_details_tool_calls_code_output_image_object",
                "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
            ),
        },
    )
)
