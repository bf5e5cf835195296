"""`RealtimeSessionCreateRequestGAAudioOutput`: `RealtimeSessionCreateRequestGAAudioOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .realtime_audio_formats import RealtimeAudioFormats
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice


class RealtimeAudioConfigOutput(BaseModel):
    """`RealtimeSessionCreateRequestGAAudioOutput` in the description."""

    __slots__ = (
        "format",
        "voice",
        "speed",
    )

    format: RealtimeAudioFormats | None
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoice | None
    """Voice of the speaker; service default: "alloy"."""
    speed: float | None
    """Speed of the speech; 1 is normal; at least 0.25; at most 1.5; service default: 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormats | None = None,
            voice: VoiceIdsOrCustomVoice | None = None,
            speed: float | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = None if (value := get("format")) is None else _format(value)
        self.voice = None if (value := get("voice")) is None else _voice(value)
        self.speed = get("speed")
        return self


RealtimeSessionCreateRequestGAAudioOutput = RealtimeAudioConfigOutput
"""The name by which other modules import the class: no other class has it."""

_format = to_alias("realtime_audio_formats")
_voice = to_alias("voice_ids_or_custom_voice")
