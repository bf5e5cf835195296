"""`RealtimeTranscriptionSessionCreateRequestParam`: `RealtimeTranscriptionSessionCreateRequestGA` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGA`, as a request gives it."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam | BaseModel
    include: Sequence[Literal["item.input_audio_transcription.logprobs"] | str]
