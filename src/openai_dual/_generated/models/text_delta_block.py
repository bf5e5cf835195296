"""`TextDeltaBlock`: `MessageDeltaContentTextObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .text_delta import TextDelta


class TextDeltaBlock(BaseModel):
    """`MessageDeltaContentTextObject` in the description."""

    __slots__ = (
        "index",
        "type",
        "text",
    )
    _required = frozenset(
        {
            "index",
            "type",
        }
    )

    index: int
    """Position in the list."""
    type: Literal["text"]
    """Type of the object."""
    text: TextDelta | None
    """The text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["text"],
            text: TextDelta | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.type = get("type")
        self.text = None if (value := get("text")) is None else _text(value)
        return self


_text = to_model("text_delta", "TextDelta")
