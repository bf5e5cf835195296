"""`LiveFunctionToolParam`: `LiveFunctionToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FunctionTool(BaseModel):
    """`LiveFunctionToolParam` in the description."""

    __slots__ = (
        "name",
        "type",
        "description",
        "parameters",
        "strict",
    )
    _required = frozenset(
        {
            "name",
            "type",
        }
    )

    name: str
    """Name of the function."""
    type: Literal["function"]
    """Type of the object."""
    description: str | None
    """Purpose of the function; the model reads it."""
    parameters: dict[str, Any] | None
    """JSON schema of the arguments of the function."""
    strict: bool | None
    """Whether the output must follow the schema exactly."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: Literal["function"],
            description: str | None = None,
            parameters: dict[str, Any] | None = None,
            strict: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.type = get("type")
        self.description = get("description")
        self.parameters = get("parameters")
        self.strict = get("strict")
        return self


LiveFunctionToolParam = FunctionTool
"""The name by which other modules import the class: no other class has it."""
