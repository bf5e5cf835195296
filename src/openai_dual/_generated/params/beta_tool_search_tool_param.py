"""`BetaToolSearchToolParam`: `BetaToolSearchToolParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType
    from .beta_empty_model_param import BetaEmptyModelParam


class BetaToolSearchToolParam(TypedDict, total=False):
    """`BetaToolSearchToolParam`, as a request gives it."""

    type: Required[Literal["tool_search"]]
    execution: BetaToolSearchExecutionType
    description: str | None
    parameters: BetaEmptyModelParam | BaseModel | None
