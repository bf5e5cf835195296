"""`CustomGrammarFormatParam`: `CustomGrammarFormatParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .grammar_syntax1 import GrammarSyntax1


class Grammar(BaseModel):
    """`CustomGrammarFormatParam` in the description."""

    __slots__ = (
        "type",
        "syntax",
        "definition",
    )
    _required = frozenset(
        {
            "type",
            "syntax",
            "definition",
        }
    )

    type: Literal["grammar"]
    """Type of the object; service default: "grammar"."""
    syntax: GrammarSyntax1
    """Syntax of the grammar."""
    definition: str
    """Grammar in the given syntax."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["grammar"],
            syntax: GrammarSyntax1,
            definition: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.syntax = get("syntax")
        self.definition = get("definition")
        return self


CustomGrammarFormatParam = Grammar
"""The name by which other modules import the class: no other class has it."""
