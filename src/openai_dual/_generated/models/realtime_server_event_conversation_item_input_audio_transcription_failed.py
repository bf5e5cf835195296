"""`RealtimeServerEventConversationItemInputAudioTranscriptionFailed`: `RealtimeServerEventConversationItemInputAudioTranscriptionFailed` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_server_event_conversation_item_input_audio_transcription_failed_error import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
    )


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    """`RealtimeServerEventConversationItemInputAudioTranscriptionFailed` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "item_id",
        "content_index",
        "error",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "item_id",
            "content_index",
            "error",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Position of the content part in the item."""
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError
    """Error, if one occurred."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["conversation.item.input_audio_transcription.failed"],
            item_id: str,
            content_index: int,
            error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
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
        self.error = _error(get("error"))
        return self


RealtimeServerEventConversationItemInputAudioTranscriptionFailed = ConversationItemInputAudioTranscriptionFailedEvent
"""The name by which other modules import the class: no other class has it."""

_error = to_model(
    "realtime_server_event_conversation_item_input_audio_transcription_failed_error",
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError",
)
