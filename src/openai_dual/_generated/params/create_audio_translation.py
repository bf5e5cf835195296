"""Types of requests: those of `create_audio_translation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import FileInput, Omit


class CreateTranslationRequestParam(TypedDict, total=False):
    """`CreateTranslationRequest` in the description."""

    file: Required[FileInput]
    """File content as bytes, a path, an open binary file, or a (name, content) tuple."""
    model: Required[str | Literal["whisper-1"]]
    """Id of the model."""
    prompt: str
    """English text, which guides the style."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Format of the output; service default: "json"."""
    temperature: float
    """Sampling temperature; higher values are more random; service default: 0."""


class CreateAudioTranslationParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `file`: file content as bytes, a path, an open binary file, or a (name, content) tuple
    - `model`: id of the model
    - `prompt`: English text, which guides the style
    - `temperature`: sampling temperature; higher values are more random; service default: 0
    """

    file: Required[FileInput]
    model: Required[str | Literal["whisper-1"]]
    prompt: str | Omit
    temperature: float | Omit
