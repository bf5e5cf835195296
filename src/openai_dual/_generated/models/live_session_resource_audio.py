"""`LiveSessionResourceAudio`: `LiveSessionResourceAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .live_audio_format import LiveAudioFormat
    from .live_session_resource_audio_output import LiveSessionResourceAudioOutput


class Audio(BaseModel):
    """`LiveSessionResourceAudio` in the description."""

    __slots__ = (
        "format",
        "output",
    )

    format: LiveAudioFormat | Unknown | None
    """Format of the audio."""
    output: LiveSessionResourceAudioOutput | None
    """Settings of the audio output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: LiveAudioFormat | Unknown | None = None,
            output: LiveSessionResourceAudioOutput | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = None if (value := get("format")) is None else _format(value)
        self.output = None if (value := get("output")) is None else _output(value)
        return self


LiveSessionResourceAudio = Audio
"""The name by which other modules import the class: no other class has it."""

_format = tagged(
    "type",
    {
        "audio/pcm": to_model("live_audio_format_audio_pcm", "LiveAudioFormatAudioPCM"),
        "audio/pcmu": to_model("live_audio_format_audio_pcmu", "LiveAudioFormatAudioPCMU"),
        "audio/pcma": to_model("live_audio_format_audio_pcma", "LiveAudioFormatAudioPCMA"),
    },
)
_output = to_model("live_session_resource_audio_output", "LiveSessionResourceAudioOutput")
