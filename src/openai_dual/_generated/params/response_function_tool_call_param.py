"""`ResponseFunctionToolCallParam`: `FunctionToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .tool_call_caller_param2 import ToolCallCallerParam2


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """`FunctionToolCall`, as a request gives it."""

    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: ToolCallCallerParam2 | BaseModel | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str
