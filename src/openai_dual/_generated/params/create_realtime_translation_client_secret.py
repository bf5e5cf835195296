"""Types of requests: those of `create_realtime_translation_client_secret`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.noise_reduction_type import NoiseReductionType


class RealtimeTranslationClientSecretCreateRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` in the description."""

    anchor: Literal["created_at"]
    seconds: int


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequest` in the description."""

    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestAudioParam | BaseModel


class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudio` in the description."""

    input: RealtimeTranslationSessionCreateRequestAudioInputParam | BaseModel
    output: RealtimeTranslationSessionCreateRequestAudioOutputParam | BaseModel


class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInput` in the description."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam | BaseModel | None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam | BaseModel | None


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction` in the description."""

    type: Required[NoiseReductionType]
    strength: float


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputTranscription` in the description."""

    model: Required[str]


class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioOutput` in the description."""

    language: str
