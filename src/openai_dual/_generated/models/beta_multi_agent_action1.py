"""`BetaMultiAgentAction1`: `BetaMultiAgentAction1` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaMultiAgentAction1: TypeAlias = (
    Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | str
)
