"""`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram`: `ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
    """`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram` in the description."""

    __slots__ = (
        "caller_id",
        "type",
    )
    _required = frozenset(
        {
            "caller_id",
            "type",
        }
    )

    caller_id: str
    """Id of the program that called the tool."""
    type: Literal["program"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caller_id: str,
            type: Literal["program"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.caller_id = get("caller_id")
        self.type = get("type")
        return self


ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram = (
    ResponseSteerInputItemListFunctionCallOutputCallerProgram
)
"""The name by which other modules import the class: no other class has it."""
