"""Types of requests: those of `update_agent`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import AgentReasoningParam, AgentTextParam, MultiAgentConfigParam, PersistedAgentToolParam


class UpdateAgentBodyParam(TypedDict, total=False):
    """`UpdateAgentBody` in the description."""

    compaction: UpdateAgentCompactionParam | BaseModel | None
    """How a long history of the agent is compacted."""
    experimental: UpdateAgentExperimentalParam | BaseModel
    """Experimental settings."""
    instructions: str | None
    """Instructions of the agent."""
    metadata: Mapping[str, str] | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    model: str
    """Id of the model."""
    multi_agent: MultiAgentConfigParam | BaseModel | None
    """Settings of subagents."""
    name: str | None
    """Name of the object."""
    reasoning: AgentReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    text: AgentTextParam | BaseModel | None
    """The text."""
    tools: Iterable[PersistedAgentToolParam | BaseModel] | None
    """Tools that the model may call."""


UpdateAgentCompactionParam = TypedDict(
    "UpdateAgentCompactionParam",
    {
        # Whether the history is compacted asynchronously.
        "async": "NotRequired[bool | None]",
    },
)
"""`UpdateAgentCompaction` in the description."""


class UpdateAgentExperimentalParam(TypedDict, total=False):
    """`UpdateAgentExperimental` in the description."""

    time_awareness: bool
    """Whether the agent is aware of the time."""
