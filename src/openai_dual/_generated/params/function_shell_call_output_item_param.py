"""`FunctionShellCallOutputItemParam`: `FunctionShellCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.function_shell_call_item_status import FunctionShellCallItemStatus
    from .response_function_shell_call_output_content_param import ResponseFunctionShellCallOutputContentParam
    from .tool_call_caller_param import ToolCallCallerParam


class FunctionShellCallOutputItemParam(TypedDict, total=False):
    """`FunctionShellCallOutputItemParam`, as a request gives it."""

    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | BaseModel]]
    status: FunctionShellCallItemStatus | None
    max_output_length: int | None
