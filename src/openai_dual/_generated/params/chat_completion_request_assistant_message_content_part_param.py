"""`ChatCompletionRequestAssistantMessageContentPartParam`: `ChatCompletionRequestAssistantMessageContentPart` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = (
    "ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam"
)
