"""`RunStepDeltaStepDetailsToolCallsFunctionObjectFunction`: `RunStepDeltaStepDetailsToolCallsFunctionObjectFunction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Function(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsFunctionObjectFunction` in the description."""

    __slots__ = (
        "name",
        "arguments",
        "output",
    )

    name: str | None
    """Name of the function."""
    arguments: str | None
    """Arguments of the call."""
    output: str | None
    """Output of the call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            arguments: str | None = None,
            output: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.arguments = get("arguments")
        self.output = get("output")
        return self


RunStepDeltaStepDetailsToolCallsFunctionObjectFunction = Function
"""The name by which other modules import the class: no other class has it."""
