"""`ChatCompletionAudioParam`: `CreateChatCompletionRequestAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .voice_ids_or_custom_voice_param import VoiceIdsOrCustomVoiceParam


class ChatCompletionAudioParam(TypedDict, total=False):
    """`CreateChatCompletionRequestAudio`, as a request gives it."""

    voice: Required[VoiceIdsOrCustomVoiceParam | BaseModel]
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str]
