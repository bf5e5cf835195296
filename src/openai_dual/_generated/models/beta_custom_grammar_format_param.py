"""`BetaCustomGrammarFormatParam`: `BetaCustomGrammarFormatParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_grammar_syntax1 import BetaGrammarSyntax1


class FormatGrammar(BaseModel):
    """`BetaCustomGrammarFormatParam` in the description."""

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
    syntax: BetaGrammarSyntax1
    """Syntax of the grammar."""
    definition: str
    """Grammar in the given syntax."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["grammar"],
            syntax: BetaGrammarSyntax1,
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


BetaCustomGrammarFormatParam = FormatGrammar
"""The name by which other modules import the class: no other class has it."""
