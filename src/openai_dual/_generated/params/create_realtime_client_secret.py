"""Types of requests: those of `create_realtime_client_secret`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.noise_reduction_type import NoiseReductionType
    from .shared import AudioTranscriptionParam
    from .shared_realtime import RealtimeAudioFormatsParam, RealtimeAudioInputTurnDetectionParam


class RealtimeCreateClientSecretRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` in the description."""

    anchor: Literal["created_at"]
    seconds: int


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGA` in the description."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam | BaseModel
    include: Sequence[Literal["item.input_audio_transcription.logprobs"] | str]


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio` in the description."""

    input: RealtimeTranscriptionSessionAudioInputParam | BaseModel


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    transcription: AudioTranscriptionParam | BaseModel
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam | BaseModel
    turn_detection: RealtimeAudioInputTurnDetectionParam | BaseModel | None


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction` in the description."""

    type: NoiseReductionType
