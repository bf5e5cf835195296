"""`RealtimeServerEventConversationItemInputAudioTranscriptionSegment`: `RealtimeServerEventConversationItemInputAudioTranscriptionSegment` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    """`RealtimeServerEventConversationItemInputAudioTranscriptionSegment` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "item_id",
        "content_index",
        "text",
        "id",
        "speaker",
        "start",
        "end",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "item_id",
            "content_index",
            "text",
            "id",
            "speaker",
            "start",
            "end",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Position of the content part in the item."""
    text: str
    """The text."""
    id: str
    """Id of the object."""
    speaker: str
    """Label of the speaker."""
    start: float
    """Start in seconds."""
    end: float
    """End in seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["conversation.item.input_audio_transcription.segment"],
            item_id: str,
            content_index: int,
            text: str,
            id: str,
            speaker: str,
            start: float,
            end: float,
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
        self.text = get("text")
        self.id = get("id")
        self.speaker = get("speaker")
        self.start = get("start")
        self.end = get("end")
        return self


RealtimeServerEventConversationItemInputAudioTranscriptionSegment = ConversationItemInputAudioTranscriptionSegment
"""The name by which other modules import the class: no other class has it."""
