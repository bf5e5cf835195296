"""`RealtimeAudioConfigInputParam`: `RealtimeSessionCreateRequestGAAudioInput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .audio_transcription_param import AudioTranscriptionParam
    from .realtime_audio_formats_param import RealtimeAudioFormatsParam
    from .realtime_audio_input_turn_detection_param import RealtimeAudioInputTurnDetectionParam
    from .realtime_session_create_request_ga_audio_input_noise_reduction_param import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam,
    )


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInput`, as a request gives it."""

    format: RealtimeAudioFormatsParam | BaseModel
    transcription: AudioTranscriptionParam | BaseModel
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam | BaseModel
    turn_detection: RealtimeAudioInputTurnDetectionParam | BaseModel | None
