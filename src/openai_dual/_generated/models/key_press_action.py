"""`KeyPressAction`: `KeyPressAction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ActionKeypress(BaseModel):
    """`KeyPressAction` in the description."""

    __slots__ = (
        "type",
        "keys",
    )
    _required = frozenset(
        {
            "type",
            "keys",
        }
    )

    type: Literal["keypress"]
    """Type of the object; service default: "keypress"."""
    keys: list[str]
    """Keys to press together."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["keypress"],
            keys: list[str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.keys = get("keys")
        return self


KeyPressAction = ActionKeypress
"""The name by which other modules import the class: no other class has it."""
