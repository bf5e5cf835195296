"""`RealtimeBetaResponseCreateParamsToolsItem`: `RealtimeBetaResponseCreateParamsToolsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseTool(BaseModel):
    """`RealtimeBetaResponseCreateParamsToolsItem` in the description."""

    __slots__ = (
        "type",
        "name",
        "description",
        "parameters",
    )

    type: Literal["function"] | None
    """Type of the object."""
    name: str | None
    """Name of the object."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    parameters: dict[str, Any] | None
    """JSON schema of the arguments of the function."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function"] | None = None,
            name: str | None = None,
            description: str | None = None,
            parameters: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        self.parameters = get("parameters")
        return self


RealtimeBetaResponseCreateParamsToolsItem = ResponseTool
"""The name by which other modules import the class: no other class has it."""
