"""`BetaMultiAgentCallItemParam`: `BetaMultiAgentCallItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_multi_agent_action1 import BetaMultiAgentAction1
    from .beta_agent_tag_param2 import BetaAgentTagParam2


class BetaMultiAgentCallItemParam(TypedDict, total=False):
    """`BetaMultiAgentCallItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    action: Required[BetaMultiAgentAction1]
    arguments: Required[str]
