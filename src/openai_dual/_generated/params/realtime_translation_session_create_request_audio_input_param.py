"""`RealtimeTranslationSessionCreateRequestAudioInputParam`: `RealtimeTranslationSessionCreateRequestAudioInput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_translation_session_create_request_audio_input_noise_reduction_param import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam,
    )
    from .realtime_translation_session_create_request_audio_input_transcription_param import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam,
    )


class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInput`, as a request gives it."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam | BaseModel | None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam | BaseModel | None
