"""`ResponseToolSearchOutputItemParamParam`: `ToolSearchOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.function_call_item_status import FunctionCallItemStatus
    from ..models.tool_search_execution_type import ToolSearchExecutionType
    from .tool_param import ToolParam


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """`ToolSearchOutputItemParam`, as a request gives it."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: ToolSearchExecutionType
    tools: Required[Iterable[ToolParam | BaseModel]]
    status: FunctionCallItemStatus | None
