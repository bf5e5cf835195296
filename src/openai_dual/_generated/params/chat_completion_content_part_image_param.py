"""`ChatCompletionContentPartImageParam`: `ChatCompletionRequestMessageContentPartImage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_request_message_content_part_image_image_url_param import (
        ChatCompletionRequestMessageContentPartImageImageUrlParam,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImage`, as a request gives it."""

    type: Required[Literal["image_url"]]
    image_url: Required[ChatCompletionRequestMessageContentPartImageImageUrlParam | BaseModel]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
