"""`RealtimeBetaClientEventConversationItemTruncate`: `RealtimeBetaClientEventConversationItemTruncate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ConversationItemTruncateEvent(BaseModel):
    """`RealtimeBetaClientEventConversationItemTruncate` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "item_id",
        "content_index",
        "audio_end_ms",
    )
    _required = frozenset(
        {
            "type",
            "item_id",
            "content_index",
            "audio_end_ms",
        }
    )

    event_id: str | None
    """Id of the event."""
    type: Literal["conversation.item.truncate"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Position of the content part in the item."""
    audio_end_ms: int
    """End in the audio, in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["conversation.item.truncate"],
            item_id: str,
            content_index: int,
            audio_end_ms: int,
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.item_id = get("item_id")
        self.content_index = get("content_index")
        self.audio_end_ms = get("audio_end_ms")
        return self


RealtimeBetaClientEventConversationItemTruncate = ConversationItemTruncateEvent
"""The name by which other modules import the class: no other class has it."""
