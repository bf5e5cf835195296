"""`RunStepDetailsToolCallsCodeOutputLogsObject`: `RunStepDetailsToolCallsCodeOutputLogsObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class CodeInterpreterOutputLogs(BaseModel):
    """`RunStepDetailsToolCallsCodeOutputLogsObject` in the description."""

    __slots__ = (
        "type",
        "logs",
    )
    _required = frozenset(
        {
            "type",
            "logs",
        }
    )

    type: Literal["logs"]
    """Type of the object."""
    logs: str
    """Log output of the code."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["logs"],
            logs: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.logs = get("logs")
        return self


RunStepDetailsToolCallsCodeOutputLogsObject = CodeInterpreterOutputLogs
"""The name by which other modules import the class: no other class has it."""
