"""`RealtimeSessionCreateRequestGAAudioInput`: `RealtimeSessionCreateRequestGAAudioInput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .audio_transcription_object import AudioTranscriptionObject
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_session_create_request_ga_audio_input_noise_reduction import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .realtime_turn_detection import RealtimeTurnDetection


class RealtimeAudioConfigInput(BaseModel):
    """`RealtimeSessionCreateRequestGAAudioInput` in the description."""

    __slots__ = (
        "format",
        "transcription",
        "noise_reduction",
        "turn_detection",
    )

    format: RealtimeAudioFormats | None
    """Format of the audio."""
    transcription: AudioTranscriptionObject | None
    """Settings of the transcription."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None
    """Noise reduction of the audio."""
    turn_detection: RealtimeTurnDetection | Unknown | None
    """How the end of a turn is detected."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormats | None = None,
            transcription: AudioTranscriptionObject | None = None,
            noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None,
            turn_detection: RealtimeTurnDetection | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = None if (value := get("format")) is None else _format(value)
        self.transcription = None if (value := get("transcription")) is None else _transcription(value)
        self.noise_reduction = None if (value := get("noise_reduction")) is None else _noise_reduction(value)
        self.turn_detection = None if (value := get("turn_detection")) is None else _turn_detection(value)
        return self


RealtimeSessionCreateRequestGAAudioInput = RealtimeAudioConfigInput
"""The name by which other modules import the class: no other class has it."""

_format = to_alias("realtime_audio_formats")
_transcription = to_model("audio_transcription_object", "AudioTranscriptionObject")
_noise_reduction = to_model(
    "realtime_session_create_request_ga_audio_input_noise_reduction",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
)
_turn_detection = tagged(
    "type",
    {
        "server_vad": to_model("realtime_turn_detection_server_vad", "RealtimeTurnDetectionServerVad"),
        "semantic_vad": to_model("realtime_turn_detection_semantic_vad", "RealtimeTurnDetectionSemanticVad"),
    },
)
