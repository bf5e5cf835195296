"""`RealtimeBetaResponseAudioTranscriptDoneEvent`: `RealtimeBetaResponseAudioTranscriptDoneEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """`RealtimeBetaResponseAudioTranscriptDoneEvent` in the description."""

    __slots__ = (
        "content_index",
        "event_id",
        "item_id",
        "output_index",
        "response_id",
        "transcript",
        "type",
    )
    _required = frozenset(
        {
            "content_index",
            "event_id",
            "item_id",
            "output_index",
            "response_id",
            "transcript",
            "type",
        }
    )

    content_index: int
    """Position of the content part in the item."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    response_id: str
    """Id of the response."""
    transcript: str
    """Text of the audio."""
    type: Literal["response.audio_transcript.done"]
    """Type of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            event_id: str,
            item_id: str,
            output_index: int,
            response_id: str,
            transcript: str,
            type: Literal["response.audio_transcript.done"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content_index = get("content_index")
        self.event_id = get("event_id")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.response_id = get("response_id")
        self.transcript = get("transcript")
        self.type = get("type")
        return self


RealtimeBetaResponseAudioTranscriptDoneEvent = ResponseAudioTranscriptDoneEvent
"""The name by which other modules import the class: no other class has it."""
