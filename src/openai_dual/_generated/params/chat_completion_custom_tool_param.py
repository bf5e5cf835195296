"""`ChatCompletionCustomToolParam`: `CustomToolChatCompletions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .custom_tool_chat_completions_custom_param import CustomToolChatCompletionsCustomParam


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """`CustomToolChatCompletions`, as a request gives it."""

    type: Required[Literal["custom"]]
    custom: Required[CustomToolChatCompletionsCustomParam | BaseModel]
