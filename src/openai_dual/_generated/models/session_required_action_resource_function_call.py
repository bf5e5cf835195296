"""`SessionRequiredActionResourceFunctionCall`: `SessionRequiredActionResourceFunctionCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
    """`SessionRequiredActionResourceFunctionCall` in the description."""

    __slots__ = (
        "arguments",
        "call_id",
        "name",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "arguments",
            "call_id",
            "name",
            "turn_id",
            "type",
        }
    )

    arguments: Any
    """Arguments of the call."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    name: str
    """Name of the function."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["function_call"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: Any,
            call_id: str,
            name: str,
            turn_id: str,
            type: Literal["function_call"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.arguments = get("arguments")
        self.call_id = get("call_id")
        self.name = get("name")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


SessionRequiredActionResourceFunctionCall = RequiredActionSessionRequiredActionResourceFunctionCall
"""The name by which other modules import the class: no other class has it."""
