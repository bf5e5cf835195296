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
    """Id of the model."""
    reasoning: UpdateAgentSessionAgentReasoningParam | BaseModel
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    """Processing tier, which decides priority and price."""
    tools: Iterable[AgentToolParam | BaseModel] | None
    """Tools that the model may call."""


class UpdateAgentSessionAgentReasoningParam(TypedDict, total=False):
    """`UpdateAgentSessionAgentReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    """Effort that the model spends on reasoning."""


class UpdateAgentSessionPromptCacheOptionsParam(TypedDict, total=False):
    """`UpdateAgentSessionPromptCacheOptions` in the description."""

    ttl: Literal["30m", "12h"] | str
    """Lifetime in the prompt cache."""
