"""`BetaGrammarSyntax1`: `BetaGrammarSyntax1` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"] | str
