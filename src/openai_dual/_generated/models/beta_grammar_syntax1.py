"""`BetaGrammarSyntax1`: `BetaGrammarSyntax1` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"] | str
