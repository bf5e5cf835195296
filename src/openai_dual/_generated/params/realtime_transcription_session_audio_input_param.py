"""`RealtimeTranscriptionSessionAudioInputParam`: `RealtimeTranscriptionSessionCreateRequestGAAudioInput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .audio_transcription_param import AudioTranscriptionParam
    from .realtime_audio_formats_param import RealtimeAudioFormatsParam
    from .realtime_audio_input_turn_detection_param import RealtimeAudioInputTurnDetectionParam
    from .realtime_transcription_session_create_request_ga_audio_input_noise_reduction_param import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam,
    )


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput`, as a request gives it."""

    format: RealtimeAudioFormatsParam | BaseModel
    transcription: AudioTranscriptionParam | BaseModel
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam | BaseModel
    turn_detection: RealtimeAudioInputTurnDetectionParam | BaseModel | None
