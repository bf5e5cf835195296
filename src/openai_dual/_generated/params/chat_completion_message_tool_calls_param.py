"""`ChatCompletionMessageToolCallsParam`: `ChatCompletionMessageToolCalls` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._model import BaseModel
    from .chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

ChatCompletionMessageToolCallsParam: TypeAlias = "Iterable[ChatCompletionMessageToolCallUnionParam | BaseModel]"
