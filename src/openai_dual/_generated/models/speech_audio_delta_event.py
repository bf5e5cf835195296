"""`SpeechAudioDeltaEvent`: `SpeechAudioDeltaEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SpeechAudioDeltaEvent(BaseModel):
    """`SpeechAudioDeltaEvent` in the description."""

    __slots__ = (
        "type",
        "audio",
    )
    _required = frozenset(
        {
            "type",
            "audio",
        }
    )

    type: Literal["speech.audio.delta"]
    """Type of the event."""
    audio: str
    """Chunk of the audio, as base64."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["speech.audio.delta"],
            audio: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.audio = get("audio")
        return self
