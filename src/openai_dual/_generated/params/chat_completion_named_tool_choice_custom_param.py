"""`ChatCompletionNamedToolChoiceCustomParam`: `ChatCompletionNamedToolChoiceCustom` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_named_tool_choice_custom_custom_param import ChatCompletionNamedToolChoiceCustomCustomParam


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustom`, as a request gives it."""

    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionNamedToolChoiceCustomCustomParam | BaseModel]
