"""Types of requests: those of `update_agent_session`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    tools: Iterable[AgentToolParam | BaseModel] | None
    """Tools that the model may call."""


class UpdateAgentSessionAgentReasoningParam(TypedDict, total=False):
    """`UpdateAgentSessionAgentReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that the model spends on reasoning."""


class UpdateAgentSessionBodyParam(TypedDict, total=False):
    """`UpdateAgentSessionBody` in the description."""

    agent: UpdateAgentSessionAgentParam | BaseModel
    """Configuration of the agent in the session."""
    metadata: Mapping[str, str] | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    prompt_cache_options: UpdateAgentSessionPromptCacheOptionsParam | BaseModel | None
    """Settings of the prompt cache."""
    review: Literal["none", "auto_review"]
    """Whether actions of the agent are reviewed automatically."""


class UpdateAgentSessionPromptCacheOptionsParam(TypedDict, total=False):
    """`UpdateAgentSessionPromptCacheOptions` in the description."""

    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""
