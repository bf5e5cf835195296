"""`LiveToolImageGeneration`: `LiveToolImageGeneration` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ToolImageGeneration(BaseModel):
    """`LiveToolImageGeneration` in the description."""

    __slots__ = ("type",)
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["image_generation"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        return self


LiveToolImageGeneration = ToolImageGeneration
"""The name by which other modules import the class: no other class has it."""
