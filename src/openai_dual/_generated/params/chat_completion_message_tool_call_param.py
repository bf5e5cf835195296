"""`ChatCompletionMessageToolCallParam`: `ChatCompletionMessageToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_message_tool_call_function_param import ChatCompletionMessageToolCallFunctionParam


class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    """`ChatCompletionMessageToolCall`, as a request gives it."""

    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ChatCompletionMessageToolCallFunctionParam | BaseModel]
