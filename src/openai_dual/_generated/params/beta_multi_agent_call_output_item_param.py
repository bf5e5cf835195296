"""`BetaMultiAgentCallOutputItemParam`: `BetaMultiAgentCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_multi_agent_action1 import BetaMultiAgentAction1
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_output_text_content_param import BetaOutputTextContentParam


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """`BetaMultiAgentCallOutputItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[BetaMultiAgentAction1]
    output: Required[Iterable[BetaOutputTextContentParam | BaseModel]]
