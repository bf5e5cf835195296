"""`ToolSearchCallItemParam`: `ToolSearchCallItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.function_call_item_status import FunctionCallItemStatus
    from ..models.tool_search_execution_type import ToolSearchExecutionType
    from .empty_model_param import EmptyModelParam


class ToolSearchCallItemParam(TypedDict, total=False):
    """`ToolSearchCallItemParam`, as a request gives it."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: ToolSearchExecutionType
    arguments: Required[EmptyModelParam | BaseModel]
    status: FunctionCallItemStatus | None
