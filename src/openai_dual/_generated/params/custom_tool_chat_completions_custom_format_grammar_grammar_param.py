"""`CustomToolChatCompletionsCustomFormatGrammarGrammarParam`: `CustomToolChatCompletionsCustomFormatGrammarGrammar` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CustomToolChatCompletionsCustomFormatGrammarGrammarParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar`, as a request gives it."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"] | str]
