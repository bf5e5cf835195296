"""`BetaResponseCompactionItemParamParam`: `BetaCompactionSummaryItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param2 import BetaAgentTagParam2


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """`BetaCompactionSummaryItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
