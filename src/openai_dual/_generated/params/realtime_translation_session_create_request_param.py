"""`RealtimeTranslationSessionCreateRequestParam`: `RealtimeTranslationSessionCreateRequest` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_translation_session_create_request_audio_param import (
        RealtimeTranslationSessionCreateRequestAudioParam,
    )


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequest`, as a request gives it."""

    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestAudioParam | BaseModel
