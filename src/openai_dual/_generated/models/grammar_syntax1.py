"""`GrammarSyntax1`: `GrammarSyntax1` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

GrammarSyntax1: TypeAlias = Literal["lark", "regex"] | str
