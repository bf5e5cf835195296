"""`RealtimeConversationItemMessageSystemContentItem`: `RealtimeConversationItemMessageSystemContentItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Content(BaseModel):
    """`RealtimeConversationItemMessageSystemContentItem` in the description."""

    __slots__ = (
        "type",
        "text",
    )

    type: Literal["input_text"] | None
    """Type of the object."""
    text: str | None
    """The text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_text"] | None = None,
            text: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        return self


RealtimeConversationItemMessageSystemContentItem = Content
"""The name by which other modules import the class: no other class has it."""
