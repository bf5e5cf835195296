"""Types of requests: those of `create_audio_translation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import FileInput, Omit


class CreateAudioTranslationParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `file`: the content, a path, an open binary file, or a tuple of name and content
    - `model`: the model to use
    - `prompt`: what to make
    - `temperature`: how varied the answers are; the service's default is 0
    """

    file: Required[FileInput]
    model: Required[str | Literal["whisper-1"]]
    prompt: str | Omit
    temperature: float | Omit
