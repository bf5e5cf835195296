"""`RealtimeServerEventResponseAudioTranscriptDone`: `RealtimeServerEventResponseAudioTranscriptDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """`RealtimeServerEventResponseAudioTranscriptDone` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "response_id",
        "item_id",
        "output_index",
        "content_index",
        "transcript",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "response_id",
            "item_id",
            "output_index",
            "content_index",
            "transcript",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["response.output_audio_transcript.done"]
    """Type of the object."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    content_index: int
    """Position of the content part in the item."""
    transcript: str
    """Text of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["response.output_audio_transcript.done"],
            response_id: str,
            item_id: str,
            output_index: int,
            content_index: int,
            transcript: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.response_id = get("response_id")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.content_index = get("content_index")
        self.transcript = get("transcript")
        return self


RealtimeServerEventResponseAudioTranscriptDone = ResponseAudioTranscriptDoneEvent
"""The name by which other modules import the class: no other class has it."""
