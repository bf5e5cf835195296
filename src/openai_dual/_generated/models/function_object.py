"""`FunctionObject`: `FunctionObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .function_parameters import FunctionParameters


class FunctionObject(BaseModel):
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
    name: str
    parameters: FunctionParameters | None
    strict: bool | None

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
