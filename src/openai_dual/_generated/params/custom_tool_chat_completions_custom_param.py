"""`CustomToolChatCompletionsCustomParam`: `CustomToolChatCompletionsCustom` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .custom_tool_chat_completions_custom_format_grammar_param import (
        CustomToolChatCompletionsCustomFormatGrammarParam,
    )
    from .custom_tool_chat_completions_custom_format_text_param import CustomToolChatCompletionsCustomFormatTextParam


class CustomToolChatCompletionsCustomParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustom`, as a request gives it."""

    name: Required[str]
    description: str
    format: (
        CustomToolChatCompletionsCustomFormatTextParam | CustomToolChatCompletionsCustomFormatGrammarParam | BaseModel
    )
