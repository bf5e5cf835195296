"""`CustomToolParam`: `CustomToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from .custom_grammar_format_param import CustomGrammarFormatParam
    from .custom_text_format_param import CustomTextFormatParam


class CustomToolParam(TypedDict, total=False):
    """`CustomToolParam`, as a request gives it."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: CustomTextFormatParam | CustomGrammarFormatParam | BaseModel
    defer_loading: bool
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
