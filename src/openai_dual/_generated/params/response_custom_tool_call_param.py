"""`ResponseCustomToolCallParam`: `CustomToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .tool_call_caller_param2 import ToolCallCallerParam2


class ResponseCustomToolCallParam(TypedDict, total=False):
    """`CustomToolCall`, as a request gives it."""

    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParam2 | BaseModel | None
    namespace: str
    name: Required[str]
    input: Required[str]
