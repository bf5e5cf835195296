"""`LiveContentPartInputText`: `LiveContentPartInputText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ContentPartInputText(BaseModel):
    """`LiveContentPartInputText` in the description."""

    __slots__ = (
        "text",
        "type",
    )
    _required = frozenset(
        {
            "text",
            "type",
        }
    )

    text: str
    """The text."""
    type: Literal["input_text"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["input_text"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.text = get("text")
        self.type = get("type")
        return self


LiveContentPartInputText = ContentPartInputText
"""The name by which other modules import the class: no other class has it."""
