"""`BetaMultiAgentAction1`: `BetaMultiAgentAction1` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMultiAgentAction1: TypeAlias = (
    Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | str
)
