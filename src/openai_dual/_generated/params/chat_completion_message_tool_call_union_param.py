"""`ChatCompletionMessageToolCallUnionParam`: `ChatCompletionMessageToolCallUnion` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .chat_completion_message_custom_tool_call_param import ChatCompletionMessageCustomToolCallParam
    from .chat_completion_message_tool_call_param import ChatCompletionMessageToolCallParam

ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    "ChatCompletionMessageToolCallParam | ChatCompletionMessageCustomToolCallParam"
)
