"""`ChatCompletionMessageCustomToolCallParam`: `ChatCompletionMessageCustomToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_message_custom_tool_call_custom_param import ChatCompletionMessageCustomToolCallCustomParam


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCall`, as a request gives it."""

    id: Required[str]
    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionMessageCustomToolCallCustomParam | BaseModel]
