"""`ResponseInputAudioParam`: `InputAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .input_audio_input_audio_param import InputAudioInputAudioParam


class ResponseInputAudioParam(TypedDict, total=False):
    """`InputAudio`, as a request gives it."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioInputAudioParam | BaseModel]
