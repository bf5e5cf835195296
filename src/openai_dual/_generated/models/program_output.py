"""`ProgramOutput`: `ProgramOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .program_output_status import ProgramOutputStatus


class ProgramOutput(BaseModel):
    """`ProgramOutput` in the description."""

    __slots__ = (
        "type",
        "id",
        "call_id",
        "result",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "result",
            "status",
        }
    )

    type: Literal["program_output"]
    """Type of the object; service default: "program_output"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    result: str
    """Result of the program."""
    status: ProgramOutputStatus
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["program_output"],
            id: str,
            call_id: str,
            result: str,
            status: ProgramOutputStatus,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.result = get("result")
        self.status = get("status")
        return self
