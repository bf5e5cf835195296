"""`ChatCompletionContentPartInputAudioParam`: `ChatCompletionRequestMessageContentPartAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_request_message_content_part_audio_input_audio_param import (
        ChatCompletionRequestMessageContentPartAudioInputAudioParam,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudio`, as a request gives it."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[ChatCompletionRequestMessageContentPartAudioInputAudioParam | BaseModel]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
