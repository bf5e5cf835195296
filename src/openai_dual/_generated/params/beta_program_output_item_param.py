"""`BetaProgramOutputItemParam`: `BetaProgramOutputItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_program_output_item_status import BetaProgramOutputItemStatus
    from .beta_agent_tag_param2 import BetaAgentTagParam2


class BetaProgramOutputItemParam(TypedDict, total=False):
    """`BetaProgramOutputItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[BetaProgramOutputItemStatus]
