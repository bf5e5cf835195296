"""`ChatCompletionMessageCustomToolCallCustom`: `ChatCompletionMessageCustomToolCallCustom` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Custom(BaseModel):
    """`ChatCompletionMessageCustomToolCallCustom` in the description."""

    __slots__ = (
        "name",
        "input",
    )
    _required = frozenset(
        {
            "name",
            "input",
        }
    )

    name: str
    """Name of the called tool."""
    input: str
    """Input of the call, as free text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            input: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.input = get("input")
        return self


ChatCompletionMessageCustomToolCallCustom = Custom
"""The name by which other modules import the class: no other class has it."""
