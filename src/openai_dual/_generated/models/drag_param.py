"""`DragParam`: `DragParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .coord_param import CoordParam


class ActionDrag(BaseModel):
    """`DragParam` in the description."""

    __slots__ = (
        "type",
        "path",
        "keys",
    )
    _required = frozenset(
        {
            "type",
            "path",
        }
    )

    type: Literal["drag"]
    """Type of the object; service default: "drag"."""
    path: list[CoordParam]
    """Points of the mouse path."""
    keys: list[str] | None
    """Keys that are held down meanwhile."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["drag"],
            path: list[CoordParam],
            keys: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.path = _path(get("path"))
        self.keys = get("keys")
        return self


DragParam = ActionDrag
"""The name by which other modules import the class: no other class has it."""

_path = each(to_model("coord_param", "CoordParam"))
