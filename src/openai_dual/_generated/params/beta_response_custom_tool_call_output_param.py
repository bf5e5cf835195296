"""`BetaResponseCustomToolCallOutputParam`: `BetaCustomToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_function_and_custom_tool_call_output_param import BetaFunctionAndCustomToolCallOutputParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """`BetaCustomToolCallOutput`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    output: Required[str | Iterable[BetaFunctionAndCustomToolCallOutputParam | BaseModel]]
