"""`RealtimeTranslationSessionCreateRequestAudioParam`: `RealtimeTranslationSessionCreateRequestAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_translation_session_create_request_audio_input_param import (
        RealtimeTranslationSessionCreateRequestAudioInputParam,
    )
    from .realtime_translation_session_create_request_audio_output_param import (
        RealtimeTranslationSessionCreateRequestAudioOutputParam,
    )


class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudio`, as a request gives it."""

    input: RealtimeTranslationSessionCreateRequestAudioInputParam | BaseModel
    output: RealtimeTranslationSessionCreateRequestAudioOutputParam | BaseModel
