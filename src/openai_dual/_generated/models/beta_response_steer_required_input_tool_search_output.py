"""`BetaResponseSteerRequiredInputToolSearchOutput`: `BetaResponseSteerRequiredInputToolSearchOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ToolSearchOutput(BaseModel):
    """`BetaResponseSteerRequiredInputToolSearchOutput` in the description."""

    __slots__ = (
        "call_id",
        "execution",
        "type",
    )
    _required = frozenset(
        {
            "call_id",
            "execution",
            "type",
        }
    )

    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    execution: Literal["client"]
    """Whether the search runs on the server or on the client."""
    type: Literal["tool_search_output"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            execution: Literal["client"],
            type: Literal["tool_search_output"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.call_id = get("call_id")
        self.execution = get("execution")
        self.type = get("type")
        return self


BetaResponseSteerRequiredInputToolSearchOutput = ToolSearchOutput
"""The name by which other modules import the class: no other class has it."""
