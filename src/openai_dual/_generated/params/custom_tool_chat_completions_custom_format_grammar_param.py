"""`CustomToolChatCompletionsCustomFormatGrammarParam`: `CustomToolChatCompletionsCustomFormatGrammar` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .custom_tool_chat_completions_custom_format_grammar_grammar_param import (
        CustomToolChatCompletionsCustomFormatGrammarGrammarParam,
    )


class CustomToolChatCompletionsCustomFormatGrammarParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammar`, as a request gives it."""

    type: Required[Literal["grammar"]]
    grammar: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarParam | BaseModel]
