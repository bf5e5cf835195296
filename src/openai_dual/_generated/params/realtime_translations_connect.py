"""Types of requests: those of `realtime_translations_connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel

RealtimeTranslationClientEventParam: TypeAlias = "RealtimeTranslationClientEventSessionUpdateParam | RealtimeTranslationClientEventInputAudioBufferAppendParam | RealtimeTranslationClientEventSessionCloseParam"
"""`RealtimeTranslationClientEvent` in the description."""


class RealtimeTranslationClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """`RealtimeTranslationClientEventInputAudioBufferAppend` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    """Type of the object."""
    audio: Required[str]
    """Chunk of the audio, as base64."""


class RealtimeTranslationClientEventSessionCloseParam(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionClose` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["session.close"]]
    """Type of the object."""


class RealtimeTranslationClientEventSessionUpdateParam(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionUpdate` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["session.update"]]
    """Type of the object."""
    session: Required[RealtimeTranslationSessionUpdateRequestParam | BaseModel]
    """Settings of the session."""


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequest` in the description."""

    audio: RealtimeTranslationSessionUpdateRequestAudioParam | BaseModel
    """Settings of audio input and output."""


class RealtimeTranslationSessionUpdateRequestAudioParam(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudio` in the description."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputParam | BaseModel
    """Settings of the audio input."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutputParam | BaseModel
    """Settings of the audio output."""


class RealtimeTranslationSessionUpdateRequestAudioInputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioInput` in the description."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam | BaseModel | None
    """Settings of the transcription."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam | BaseModel | None
    """Noise reduction of the audio."""


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction` in the description."""

    type: Required[Literal["near_field", "far_field"]]
    """Type of the object."""
    strength: float
    """Strength of the noise reduction."""


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioInputTranscription` in the description."""

    model: Required[str]
    """Id of the model."""


class RealtimeTranslationSessionUpdateRequestAudioOutputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioOutput` in the description."""

    language: str
    """Language of the audio, as an ISO 639-1 code."""
