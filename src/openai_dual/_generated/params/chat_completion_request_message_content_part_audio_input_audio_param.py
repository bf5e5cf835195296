"""`ChatCompletionRequestMessageContentPartAudioInputAudioParam`: `ChatCompletionRequestMessageContentPartAudioInputAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionRequestMessageContentPartAudioInputAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudioInputAudio`, as a request gives it."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"] | str]
