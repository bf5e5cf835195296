"""`BetaFunctionToolParam`: `BetaFunctionTool` in the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


class BetaFunctionToolParam(TypedDict, total=False):
    """`BetaFunctionTool`, as a request gives it."""

    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Required[Mapping[str, Any] | BaseModel | None]
    output_schema: Mapping[str, Any] | BaseModel | None
    strict: Required[bool | None]
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
