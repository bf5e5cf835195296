"""`BetaCustomGrammarFormatParam`: `BetaCustomGrammarFormatParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.beta_grammar_syntax1 import BetaGrammarSyntax1


class BetaCustomGrammarFormatParam(TypedDict, total=False):
    """`BetaCustomGrammarFormatParam`, as a request gives it."""

    type: Required[Literal["grammar"]]
    syntax: Required[BetaGrammarSyntax1]
    definition: Required[str]
