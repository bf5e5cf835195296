"""`BetaResponseFunctionToolCallParam`: `BetaFunctionToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_tool_call_caller_param2 import BetaToolCallCallerParam2


class BetaResponseFunctionToolCallParam(TypedDict, total=False):
    """`BetaFunctionToolCall`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: BetaToolCallCallerParam2 | BaseModel | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str
