"""`ChatCompletionNamedToolChoiceParam`: `ChatCompletionNamedToolChoice` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_named_tool_choice_function_param import ChatCompletionNamedToolChoiceFunctionParam


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoice`, as a request gives it."""

    type: Required[Literal["function"]]
    function: Required[ChatCompletionNamedToolChoiceFunctionParam | BaseModel]
