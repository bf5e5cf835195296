"""`BetaResponseCustomToolCallParam`: `BetaCustomToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_tool_call_caller_param2 import BetaToolCallCallerParam2


class BetaResponseCustomToolCallParam(TypedDict, total=False):
    """`BetaCustomToolCall`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerParam2 | BaseModel | None
    namespace: str
    name: Required[str]
    input: Required[str]
