"""`InputAudioInputAudioParam`: `InputAudioInputAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class InputAudioInputAudioParam(TypedDict, total=False):
    """`InputAudioInputAudio`, as a request gives it."""

    data: Required[str]
    format: Required[Literal["mp3", "wav"] | str]
