"""`BetaProgramToolCallCallerParam`: `BetaProgramToolCallCallerParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class CallerProgram(BaseModel):
    """`BetaProgramToolCallCallerParam` in the description."""

    __slots__ = (
        "type",
        "caller_id",
    )
    _required = frozenset(
        {
            "type",
            "caller_id",
        }
    )

    type: Literal["program"]
    """Type of the object; service default: "program"."""
    caller_id: str
    """Id of the program that called the tool; at least 1 character; at most 64 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["program"],
            caller_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.caller_id = get("caller_id")
        return self


BetaProgramToolCallCallerParam = CallerProgram
"""The name by which other modules import the class: no other class has it."""
