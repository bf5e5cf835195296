"""Types of requests: those of `create_realtime_translation_client_secret`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class RealtimeTranslationClientSecretCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequest` in the description."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfterParam | BaseModel
    """When the object expires and is deleted."""
    session: Required[RealtimeTranslationSessionCreateRequestParam | BaseModel]
    """The session."""


class RealtimeTranslationClientSecretCreateRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` in the description."""

    anchor: Literal["created_at"]
    """Time stamp from which the period is counted; service default: "created_at"."""
    seconds: int
    """Number of seconds after the anchor; at least 10; at most 7200; service default: 600."""


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequest` in the description."""

    model: Required[str]
    """Id of the model."""
    audio: RealtimeTranslationSessionCreateRequestAudioParam | BaseModel
    """Settings of audio input and output."""


class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudio` in the description."""

    input: RealtimeTranslationSessionCreateRequestAudioInputParam | BaseModel
    """Settings of the audio input."""
    output: RealtimeTranslationSessionCreateRequestAudioOutputParam | BaseModel
    """Settings of the audio output."""


class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInput` in the description."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam | BaseModel | None
    """Settings of the transcription."""
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam | BaseModel | None
    """Noise reduction of the audio."""


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction` in the description."""

    type: Required[Literal["near_field", "far_field"]]
    """Type of the object."""
    strength: float
    """Strength of the noise reduction."""


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputTranscription` in the description."""

    model: Required[str]
    """Id of the model."""


class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioOutput` in the description."""

    language: str
    """Language of the audio, as an ISO 639-1 code."""
