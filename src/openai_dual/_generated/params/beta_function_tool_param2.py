"""`BetaFunctionToolParam2`: `BetaFunctionToolParam` in the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_empty_model_param import BetaEmptyModelParam


class BetaFunctionToolParam2(TypedDict, total=False):
    """`BetaFunctionToolParam`, as a request gives it."""

    name: Required[str]
    description: str | None
    parameters: BetaEmptyModelParam | BaseModel | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, Any] | BaseModel | None
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
