"""Types of requests: those of `create_agent_session`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, Required, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from .shared_beta import (
        AgentReasoningParam,
        AgentSessionInputMessageParam,
        AgentTextParam,
        AgentToolParam,
        EnvironmentParam,
        MultiAgentConfigParam,
    )


class CreateAgentSessionAgentParam(TypedDict, total=False):
    """`CreateAgentSessionAgent` in the description."""

    compaction: CreateAgentSessionAgentCompactionParam | BaseModel | None
    """How a long history of the agent is compacted."""
    experimental: CreateAgentSessionAgentExperimentalParam | BaseModel
    """Experimental settings."""
    instructions: str | None
    """Instructions of the agent."""
    model: str
    """Id of the model."""
    multi_agent: MultiAgentConfigParam | BaseModel | None
    """Settings of subagents."""
    reasoning: AgentReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    text: AgentTextParam | BaseModel | None
    """Format and verbosity of the text output."""
    tools: Iterable[AgentToolParam | BaseModel] | None
    """Tools that the model may call."""


CreateAgentSessionAgentCompactionParam = TypedDict(
    "CreateAgentSessionAgentCompactionParam",
    {
        # Whether the history is compacted asynchronously.
        "async": "NotRequired[bool | None]",
    },
)
"""`CreateAgentSessionAgentCompaction` in the description."""


class CreateAgentSessionAgentExperimentalParam(TypedDict, total=False):
    """`CreateAgentSessionAgentExperimental` in the description."""

    time_awareness: bool
    """Whether the agent is aware of the time."""


class CreateAgentSessionPromptCacheOptionsParam(TypedDict, total=False):
    """`CreateAgentSessionPromptCacheOptions` in the description."""

    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""


class CreateAgentSessionStreamOptionsParam(TypedDict, total=False):
    """`CreateAgentSessionStreamOptions` in the description."""

    include_obfuscation: bool
    """Whether events are padded to hide their length."""


class CreateAgentSessionParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `environment`: environment in which the agent works
    - `agent`: configuration of the agent in the session
    - `agent_id`: id of the agent
    - `input`: messages for the agent
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `prompt_cache_options`: settings of the prompt cache
    - `review`: whether actions of the agent are reviewed automatically
    - `stream_options`: options of the stream
    - `vault_ids`: ids of the vaults
    """

    environment: Required[EnvironmentParam | BaseModel]
    agent: CreateAgentSessionAgentParam | BaseModel | Omit
    agent_id: str | Omit
    input: str | Iterable[AgentSessionInputMessageParam | BaseModel] | None | Omit
    metadata: Mapping[str, str] | BaseModel | None | Omit
    prompt_cache_options: CreateAgentSessionPromptCacheOptionsParam | BaseModel | None | Omit
    review: Literal["none", "auto_review"] | Omit
    stream_options: CreateAgentSessionStreamOptionsParam | BaseModel | Omit
    vault_ids: Sequence[str] | None | Omit
