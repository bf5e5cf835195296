"""Types of requests: those of `create_audio_translation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import FileInput, Omit


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
