"""`RealtimeServerEventInputAudioBufferSpeechStarted`: `RealtimeServerEventInputAudioBufferSpeechStarted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudioBufferSpeechStartedEvent(BaseModel):
    """`RealtimeServerEventInputAudioBufferSpeechStarted` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "audio_start_ms",
        "item_id",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "audio_start_ms",
            "item_id",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.speech_started"]
    """Type of the object."""
    audio_start_ms: int
    """Start in the audio, in milliseconds."""
    item_id: str
    """Id of the item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["input_audio_buffer.speech_started"],
            audio_start_ms: int,
            item_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.audio_start_ms = get("audio_start_ms")
        self.item_id = get("item_id")
        return self


RealtimeServerEventInputAudioBufferSpeechStarted = InputAudioBufferSpeechStartedEvent
"""The name by which other modules import the class: no other class has it."""
