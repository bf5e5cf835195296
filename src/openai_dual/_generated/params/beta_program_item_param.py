"""`BetaProgramItemParam`: `BetaProgramItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param2 import BetaAgentTagParam2


class BetaProgramItemParam(TypedDict, total=False):
    """`BetaProgramItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
