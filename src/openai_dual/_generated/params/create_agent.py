"""Types of requests: those of `create_agent`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import AgentReasoningParam, AgentTextParam, MultiAgentConfigParam, PersistedAgentToolParam


class CreateAgentBodyParam(TypedDict, total=False):
    """`CreateAgentBody` in the description."""

    model: Required[str]
    """Id of the model."""
    compaction: CreateAgentCompactionParam | BaseModel | None
    """How a long history of the agent is compacted."""
    experimental: CreateAgentExperimentalParam | BaseModel
    """Experimental settings."""
    instructions: str | None
    """Instructions of the agent."""
    metadata: Mapping[str, str] | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    multi_agent: MultiAgentConfigParam | BaseModel | None
    """Settings of subagents."""
    name: str | None
    """Name of the object."""
    reasoning: AgentReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    text: AgentTextParam | BaseModel | None
    """Format and verbosity of the text output."""
    tools: Iterable[PersistedAgentToolParam | BaseModel] | None
    """Tools that the model may call."""


CreateAgentCompactionParam = TypedDict(
    "CreateAgentCompactionParam",
    {
        # Whether the history is compacted asynchronously.
        "async": "NotRequired[bool | None]",
    },
)
"""`CreateAgentCompaction` in the description."""


class CreateAgentExperimentalParam(TypedDict, total=False):
    """`CreateAgentExperimental` in the description."""

    time_awareness: bool
    """Whether the agent is aware of the time."""
