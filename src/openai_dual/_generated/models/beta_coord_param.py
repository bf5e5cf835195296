"""`BetaCoordParam`: `BetaCoordParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class DragPath(BaseModel):
    """`BetaCoordParam` in the description."""

    __slots__ = (
        "x",
        "y",
    )
    _required = frozenset(
        {
            "x",
            "y",
        }
    )

    x: int
    """Horizontal position in pixels."""
    y: int
    """Vertical position in pixels."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: int,
            y: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.x = get("x")
        self.y = get("y")
        return self


BetaCoordParam = DragPath
"""The name by which other modules import the class: no other class has it."""
