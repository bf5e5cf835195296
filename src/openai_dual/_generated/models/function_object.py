"""`FunctionObject`: `FunctionObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .function_parameters import FunctionParameters


class FunctionDefinition(BaseModel):
    """`FunctionObject` in the description."""

    __slots__ = (
        "description",
        "name",
        "parameters",
        "strict",
    )
    _required = frozenset(
        {
            "name",
        }
    )

    description: str | None
    """Purpose of the function; the model reads it."""
    name: str
    """Name of the function."""
    parameters: FunctionParameters | None
    """JSON schema of the arguments of the function."""
    strict: bool | None
    """Whether the output must follow the schema exactly; service default: false."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | None = None,
            parameters: FunctionParameters | None = None,
            strict: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.description = get("description")
        self.name = get("name")
        self.parameters = get("parameters")
        self.strict = get("strict")
        return self


FunctionObject = FunctionDefinition
"""The name by which other modules import the class: no other class has it."""
