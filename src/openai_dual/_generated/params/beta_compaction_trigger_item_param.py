"""`BetaCompactionTriggerItemParam`: `BetaCompactionTriggerItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param2 import BetaAgentTagParam2


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """`BetaCompactionTriggerItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    type: Required[Literal["compaction_trigger"]]
