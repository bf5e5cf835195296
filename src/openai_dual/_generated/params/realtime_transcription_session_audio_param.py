"""`RealtimeTranscriptionSessionAudioParam`: `RealtimeTranscriptionSessionCreateRequestGAAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_transcription_session_audio_input_param import RealtimeTranscriptionSessionAudioInputParam


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio`, as a request gives it."""

    input: RealtimeTranscriptionSessionAudioInputParam | BaseModel
