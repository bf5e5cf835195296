"""`ClickParam`: `ClickParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .click_button_type import ClickButtonType


class ActionClick(BaseModel):
    """`ClickParam` in the description."""

    __slots__ = (
        "type",
        "button",
        "x",
        "y",
        "keys",
    )
    _required = frozenset(
        {
            "type",
            "button",
            "x",
            "y",
        }
    )

    type: Literal["click"]
    """Type of the object; service default: "click"."""
    button: ClickButtonType
    """Mouse button."""
    x: int
    """Horizontal position in pixels."""
    y: int
    """Vertical position in pixels."""
    keys: list[str] | None
    """Keys that are held down meanwhile."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["click"],
            button: ClickButtonType,
            x: int,
            y: int,
            keys: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.button = get("button")
        self.x = get("x")
        self.y = get("y")
        self.keys = get("keys")
        return self


ClickParam = ActionClick
"""The name by which other modules import the class: no other class has it."""
