"""`BetaCustomToolParam`: `BetaCustomToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_custom_grammar_format_param import BetaCustomGrammarFormatParam
    from .beta_custom_text_format_param import BetaCustomTextFormatParam


class BetaCustomToolParam(TypedDict, total=False):
    """`BetaCustomToolParam`, as a request gives it."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | BaseModel
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
