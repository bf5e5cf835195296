"""`MessageContentTextObject`: an object of answers, `MessageContentTextObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_content_text_object_text import MessageContentTextObjectText


class MessageContentTextObject(BaseModel):
    """`MessageContentTextObject`, as the service sends it."""

    __slots__ = (
        "type",
        "text",
    )
    _required = frozenset(
        {
            "type",
            "text",
        }
    )

    type: Literal["text"]
    text: MessageContentTextObjectText

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["text"],
            text: MessageContentTextObjectText,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = _text(get("text"))
        return self


_text = to_model("message_content_text_object_text", "MessageContentTextObjectText")
