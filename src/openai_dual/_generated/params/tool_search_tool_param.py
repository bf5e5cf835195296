"""`ToolSearchToolParam`: `ToolSearchToolParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.tool_search_execution_type import ToolSearchExecutionType
    from .empty_model_param import EmptyModelParam


class ToolSearchToolParam(TypedDict, total=False):
    """`ToolSearchToolParam`, as a request gives it."""

    type: Required[Literal["tool_search"]]
    execution: ToolSearchExecutionType
    description: str | None
    parameters: EmptyModelParam | BaseModel | None
