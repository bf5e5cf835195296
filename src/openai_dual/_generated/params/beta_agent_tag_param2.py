"""`BetaAgentTagParam2`: `Beta_AgentTagParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaAgentTagParam2(TypedDict, total=False):
    """`Beta_AgentTagParam`, as a request gives it."""

    agent_name: Required[str]
