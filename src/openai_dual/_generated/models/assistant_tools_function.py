"""`AssistantToolsFunction`: `AssistantToolsFunction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .function_object import FunctionObject


class FunctionTool(BaseModel):
    """`AssistantToolsFunction` in the description."""

    __slots__ = (
        "type",
        "function",
    )
    _required = frozenset(
        {
            "type",
            "function",
        }
    )

    type: Literal["function"]
    """Type of the object."""
    function: FunctionObject
    """Definition of the function."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function"],
            function: FunctionObject,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.function = _function(get("function"))
        return self


AssistantToolsFunction = FunctionTool
"""The name by which other modules import the class: no other class has it."""

_function = to_model("function_object", "FunctionObject")
