"""`ChatCompletionToolChoiceOptionParam`: `ChatCompletionToolChoiceOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .chat_completion_allowed_tool_choice_param import ChatCompletionAllowedToolChoiceParam
    from .chat_completion_named_tool_choice_custom_param import ChatCompletionNamedToolChoiceCustomParam
    from .chat_completion_named_tool_choice_param import ChatCompletionNamedToolChoiceParam

ChatCompletionToolChoiceOptionParam: TypeAlias = 'Literal["none", "auto", "required"] | str | ChatCompletionAllowedToolChoiceParam | ChatCompletionNamedToolChoiceParam | ChatCompletionNamedToolChoiceCustomParam'
