"""`FunctionToolParam`: `FunctionToolParam` in the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from .empty_model_param import EmptyModelParam


class FunctionToolParam(TypedDict, total=False):
    """`FunctionToolParam`, as a request gives it."""

    name: Required[str]
    description: str | None
    parameters: EmptyModelParam | BaseModel | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, Any] | BaseModel | None
    defer_loading: bool
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
