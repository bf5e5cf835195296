"""`RealtimeMCPToolExecutionError`: `RealtimeMCPToolExecutionError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeMcpToolExecutionError(BaseModel):
    """`RealtimeMCPToolExecutionError` in the description."""

    __slots__ = (
        "type",
        "message",
    )
    _required = frozenset(
        {
            "type",
            "message",
        }
    )

    type: Literal["tool_execution_error"]
    """Type of the error."""
    message: str
    """Description of the error for people."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_execution_error"],
            message: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.message = get("message")
        return self


RealtimeMCPToolExecutionError = RealtimeMcpToolExecutionError
"""The name by which other modules import the class: no other class has it."""
