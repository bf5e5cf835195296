"""`GrammarSyntax1`: `GrammarSyntax1` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

GrammarSyntax1: TypeAlias = Literal["lark", "regex"] | str
