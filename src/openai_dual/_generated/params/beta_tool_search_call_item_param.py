"""`BetaToolSearchCallItemParam`: `BetaToolSearchCallItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_empty_model_param import BetaEmptyModelParam


class BetaToolSearchCallItemParam(TypedDict, total=False):
    """`BetaToolSearchCallItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: BetaToolSearchExecutionType
    arguments: Required[BetaEmptyModelParam | BaseModel]
    status: BetaFunctionCallItemStatus | None
