"""Types of requests: those of `create_audio_transcription`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import FileInput, Omit
    from .._model import BaseModel


class VadConfigParam(TypedDict, total=False):
    """`VadConfig` in the description."""

    type: Required[Literal["server_vad"]]
    """Type of the object."""
    prefix_padding_ms: int
    """Audio before the detected speech that is kept, in milliseconds; service default: 300."""
    silence_duration_ms: int
    """Silence that ends a chunk, in milliseconds; service default: 200."""
    threshold: float
    """Loudness above which sound counts as speech, from 0 to 1; service default: 0.5."""


class CreateAudioTranscriptionParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `file`: file content as bytes, a path, an open binary file, or a (name, content) tuple
    - `model`: id of the model
    - `language`: language of the audio, as an ISO 639-1 code
    - `languages`: languages that may occur in the audio; at least 1 element
    - `keywords`: words that are likely to occur in the audio
    - `prompt`: text in the language of the audio, which guides the style
    - `temperature`: sampling temperature; higher values are more random; service default: 0
    - `include`: extra fields to include in the response
    - `timestamp_granularities`: units that get timestamps, words or segments; service default: ["segment"]
    - `chunking_strategy`: how the audio is split into chunks
    - `known_speaker_names`: names of known speakers, in the order of `known_speaker_references`; at most 4 elements
    - `known_speaker_references`: audio samples of known speakers, as data URLs; at most 4 elements
    """

    file: Required[FileInput]
    model: Required[
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    ]
    language: str | Omit
    languages: Sequence[str] | Omit
    keywords: Sequence[str] | Omit
    prompt: str | Omit
    temperature: float | Omit
    include: Sequence[Literal["logprobs"]] | Omit
    timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit
    chunking_strategy: Literal["auto"] | VadConfigParam | BaseModel | None | Omit
    known_speaker_names: Sequence[str] | Omit
    known_speaker_references: Sequence[str] | Omit
