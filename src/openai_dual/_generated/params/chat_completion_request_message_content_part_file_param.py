"""`ChatCompletionRequestMessageContentPartFileParam`: `ChatCompletionRequestMessageContentPartFile` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_request_message_content_part_file_file_param import (
        ChatCompletionRequestMessageContentPartFileFileParam,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionRequestMessageContentPartFileParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFile`, as a request gives it."""

    type: Required[Literal["file"]]
    file: Required[ChatCompletionRequestMessageContentPartFileFileParam | BaseModel]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
