"""`RealtimeServerEventInputAudioBufferSpeechStopped`: `RealtimeServerEventInputAudioBufferSpeechStopped` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    """`RealtimeServerEventInputAudioBufferSpeechStopped` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "audio_end_ms",
        "item_id",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "audio_end_ms",
            "item_id",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.speech_stopped"]
    """Type of the object."""
    audio_end_ms: int
    """End in the audio, in milliseconds."""
    item_id: str
    """Id of the item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["input_audio_buffer.speech_stopped"],
            audio_end_ms: int,
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
        self.audio_end_ms = get("audio_end_ms")
        self.item_id = get("item_id")
        return self


RealtimeServerEventInputAudioBufferSpeechStopped = InputAudioBufferSpeechStoppedEvent
"""The name by which other modules import the class: no other class has it."""
