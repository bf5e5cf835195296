"""`CodeInterpreterTool2Param`: `CodeInterpreterTool` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from .auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam


class CodeInterpreterTool2Param(TypedDict, total=False):
    """`CodeInterpreterTool`, as a request gives it."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | AutoCodeInterpreterToolParam | BaseModel]
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
