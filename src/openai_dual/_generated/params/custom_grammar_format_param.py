"""`CustomGrammarFormatParam`: `CustomGrammarFormatParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.grammar_syntax1 import GrammarSyntax1


class CustomGrammarFormatParam(TypedDict, total=False):
    """`CustomGrammarFormatParam`, as a request gives it."""

    type: Required[Literal["grammar"]]
    syntax: Required[GrammarSyntax1]
    definition: Required[str]
