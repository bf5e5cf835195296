"""`ChatCompletionMessageToolCallUnion`: `ChatCompletionMessageToolCallUnion` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall

ChatCompletionMessageToolCallUnion: TypeAlias = (
    "ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall | Unknown"
)

decode = tagged(
    "type",
    {
        "function": to_model("chat_completion_message_tool_call", "ChatCompletionMessageToolCall"),
        "custom": to_model("chat_completion_message_custom_tool_call", "ChatCompletionMessageCustomToolCall"),
    },
)
"""Decode a value of this type."""
