"""`ChatCompletionStreamResponseDeltaFunctionCall`: `ChatCompletionStreamResponseDeltaFunctionCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChoiceDeltaFunctionCall(BaseModel):
    """`ChatCompletionStreamResponseDeltaFunctionCall` in the description."""

    __slots__ = (
        "arguments",
        "name",
    )

    arguments: str | None
    """Arguments of the call, as JSON text; the model may produce invalid JSON."""
    name: str | None
    """Name of the function."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str | None = None,
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.arguments = get("arguments")
        self.name = get("name")
        return self


ChatCompletionStreamResponseDeltaFunctionCall = ChoiceDeltaFunctionCall
"""The name by which other modules import the class: no other class has it."""
