"""`ChatCompletionToolUnionParam`: `ChatCompletionToolUnionParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .chat_completion_custom_tool_param import ChatCompletionCustomToolParam
    from .chat_completion_tool_param import ChatCompletionToolParam

ChatCompletionToolUnionParam: TypeAlias = "ChatCompletionToolParam | ChatCompletionCustomToolParam"
