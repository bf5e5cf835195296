"""`RealtimeResponseAudioOutput`: `RealtimeResponseAudioOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .realtime_audio_formats import RealtimeAudioFormats
    from .voice_ids_shared import VoiceIdsShared


class AudioOutput(BaseModel):
    """`RealtimeResponseAudioOutput` in the description."""

    __slots__ = (
        "format",
        "voice",
    )

    format: RealtimeAudioFormats | None
    """Format of the audio."""
    voice: VoiceIdsShared | None
    """Voice of the speaker; service default: "alloy"."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormats | None = None,
            voice: VoiceIdsShared | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = None if (value := get("format")) is None else _format(value)
        self.voice = get("voice")
        return self


RealtimeResponseAudioOutput = AudioOutput
"""The name by which other modules import the class: no other class has it."""

_format = to_alias("realtime_audio_formats")
