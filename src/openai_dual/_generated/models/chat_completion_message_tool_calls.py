"""`ChatCompletionMessageToolCalls`: `ChatCompletionMessageToolCalls` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_union import ChatCompletionMessageToolCallUnion

ChatCompletionMessageToolCalls: TypeAlias = "list[ChatCompletionMessageToolCallUnion]"

decode = each(to_alias("chat_completion_message_tool_call_union"))
"""Decode a value of this type."""
