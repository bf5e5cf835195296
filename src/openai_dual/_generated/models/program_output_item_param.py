"""`ProgramOutputItemParam`: `ProgramOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .program_output_item_status import ProgramOutputItemStatus


class ProgramOutput(BaseModel):
    """`ProgramOutputItemParam` in the description."""

    __slots__ = (
        "id",
        "type",
        "call_id",
        "result",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "call_id",
            "result",
            "status",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["program_output"]
    """Type of the object; service default: "program_output"."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    result: str
    """Result of the program; at most 10485760 characters."""
    status: ProgramOutputItemStatus
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["program_output"],
            call_id: str,
            result: str,
            status: ProgramOutputItemStatus,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.call_id = get("call_id")
        self.result = get("result")
        self.status = get("status")
        return self


ProgramOutputItemParam = ProgramOutput
"""The name by which other modules import the class: no other class has it."""
