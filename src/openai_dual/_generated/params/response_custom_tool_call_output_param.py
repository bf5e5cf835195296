"""`ResponseCustomToolCallOutputParam`: `CustomToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .function_and_custom_tool_call_output_param import FunctionAndCustomToolCallOutputParam
    from .tool_call_caller_param import ToolCallCallerParam


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """`CustomToolCallOutput`, as a request gives it."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    output: Required[str | Iterable[FunctionAndCustomToolCallOutputParam | BaseModel]]
