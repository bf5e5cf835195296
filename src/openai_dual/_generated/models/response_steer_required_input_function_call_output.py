"""`ResponseSteerRequiredInputFunctionCallOutput`: `ResponseSteerRequiredInputFunctionCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FunctionCallOutput(BaseModel):
    """`ResponseSteerRequiredInputFunctionCallOutput` in the description."""

    __slots__ = (
        "call_id",
        "name",
        "type",
    )
    _required = frozenset(
        {
            "call_id",
            "name",
            "type",
        }
    )

    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    name: str
    """Name of the function."""
    type: Literal["function_call_output"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            name: str,
            type: Literal["function_call_output"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.call_id = get("call_id")
        self.name = get("name")
        self.type = get("type")
        return self


ResponseSteerRequiredInputFunctionCallOutput = FunctionCallOutput
"""The name by which other modules import the class: no other class has it."""
