"""`RealtimeBetaClientEventInputAudioBufferAppend`: `RealtimeBetaClientEventInputAudioBufferAppend` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudioBufferAppendEvent(BaseModel):
    """`RealtimeBetaClientEventInputAudioBufferAppend` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "audio",
    )
    _required = frozenset(
        {
            "type",
            "audio",
        }
    )

    event_id: str | None
    """Id of the event."""
    type: Literal["input_audio_buffer.append"]
    """Type of the object."""
    audio: str
    """Chunk of the audio, as base64."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_audio_buffer.append"],
            audio: str,
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
        self.audio = get("audio")
        return self


RealtimeBetaClientEventInputAudioBufferAppend = InputAudioBufferAppendEvent
"""The name by which other modules import the class: no other class has it."""
