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
    experimental: CreateAgentSessionAgentExperimentalParam | BaseModel
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | BaseModel | None
    reasoning: AgentReasoningParam | BaseModel | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    text: AgentTextParam | BaseModel | None
    tools: Iterable[AgentToolParam | BaseModel] | None


CreateAgentSessionAgentCompactionParam = TypedDict(
    "CreateAgentSessionAgentCompactionParam",
    {
        "async": "NotRequired[bool | None]",
    },
)
"""`CreateAgentSessionAgentCompaction` in the description."""


class CreateAgentSessionAgentExperimentalParam(TypedDict, total=False):
    """`CreateAgentSessionAgentExperimental` in the description."""

    time_awareness: bool


class CreateAgentSessionPromptCacheOptionsParam(TypedDict, total=False):
    """`CreateAgentSessionPromptCacheOptions` in the description."""

    ttl: Literal["30m", "12h"] | str


class CreateAgentSessionStreamOptionsParam(TypedDict, total=False):
    """`CreateAgentSessionStreamOptions` in the description."""

    include_obfuscation: bool


class CreateAgentSessionParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `agent_id`: id of the agent
    - `input`: input to the model
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `stream_options`: options of the stream
    """

    environment: Required[EnvironmentParam | BaseModel]
    agent: CreateAgentSessionAgentParam | BaseModel | Omit
    agent_id: str | Omit
    input: str | Iterable[AgentSessionInputMessageParam | BaseModel] | None | Omit
    metadata: Mapping[str, str] | BaseModel | None | Omit
    prompt_cache_options: CreateAgentSessionPromptCacheOptionsParam | BaseModel | None | Omit
    review: Literal["none", "auto_review"] | str | Omit
    stream_options: CreateAgentSessionStreamOptionsParam | BaseModel | Omit
    vault_ids: Sequence[str] | None | Omit
