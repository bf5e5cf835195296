"""`ChatCompletionMessageToolCallFunction`: `ChatCompletionMessageToolCallFunction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Function(BaseModel):
    """`ChatCompletionMessageToolCallFunction` in the description."""

    __slots__ = (
        "name",
        "arguments",
    )
    _required = frozenset(
        {
            "name",
            "arguments",
        }
    )

    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may produce invalid JSON."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            arguments: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.arguments = get("arguments")
        return self


ChatCompletionMessageToolCallFunction = Function
"""The name by which other modules import the class: no other class has it."""
