"""Types of requests: those of `update_agent_session`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import AgentToolParam


class UpdateAgentSessionAgentParam(TypedDict, total=False):
    """`UpdateAgentSessionAgent` in the description."""

    model: str
    reasoning: UpdateAgentSessionAgentReasoningParam | BaseModel
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    tools: Iterable[AgentToolParam | BaseModel] | None


class UpdateAgentSessionAgentReasoningParam(TypedDict, total=False):
    """`UpdateAgentSessionAgentReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None


class UpdateAgentSessionPromptCacheOptionsParam(TypedDict, total=False):
    """`UpdateAgentSessionPromptCacheOptions` in the description."""

    ttl: Literal["30m", "12h"] | str
