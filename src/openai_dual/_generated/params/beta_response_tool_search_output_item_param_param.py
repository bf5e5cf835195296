"""`BetaResponseToolSearchOutputItemParamParam`: `BetaToolSearchOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_tool_param import BetaToolParam


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """`BetaToolSearchOutputItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: BetaToolSearchExecutionType
    tools: Required[Iterable[BetaToolParam | BaseModel]]
    status: BetaFunctionCallItemStatus | None
