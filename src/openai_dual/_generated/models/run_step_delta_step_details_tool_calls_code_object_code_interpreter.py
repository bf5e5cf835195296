"""`RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`: `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .code_interpreter_logs import CodeInterpreterLogs
    from .code_interpreter_output_image import CodeInterpreterOutputImage


class CodeInterpreter(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter` in the description."""

    __slots__ = (
        "input",
        "outputs",
    )

    input: str | None
    """Code that was run."""
    outputs: list[CodeInterpreterLogs | CodeInterpreterOutputImage | Unknown] | None
    """Outputs of the code; logs and images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | None = None,
            outputs: list[CodeInterpreterLogs | CodeInterpreterOutputImage | Unknown] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = get("input")
        self.outputs = None if (value := get("outputs")) is None else _outputs(value)
        return self


RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter = CodeInterpreter
"""The name by which other modules import the class: no other class has it."""

_outputs = each(
    tagged(
        "type",
        {
            "logs": to_model("code_interpreter_logs", "CodeInterpreterLogs"),
            "image": to_model("code_interpreter_output_image", "CodeInterpreterOutputImage"),
        },
    )
)
