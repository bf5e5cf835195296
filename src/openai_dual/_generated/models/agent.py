"""`Agent`: `Agent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_compaction import AgentCompaction
    from .agent_experimental import AgentExperimental
    from .agent_reasoning import AgentReasoning
    from .agent_text import AgentText
    from .multi_agent_config import MultiAgentConfig
    from .persisted_agent_tool import PersistedAgentTool


class Agent(BaseModel):
    """`Agent` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "instructions",
        "metadata",
        "model",
        "multi_agent",
        "name",
        "object",
        "reasoning",
        "service_tier",
        "text",
        "tools",
        "updated_at",
        "compaction",
        "experimental",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "metadata",
            "model",
            "multi_agent",
            "object",
            "reasoning",
            "service_tier",
            "text",
            "tools",
            "updated_at",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    instructions: str | None
    """Instructions of the agent."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of strings, stored with the object."""
    model: str
    """Id of the model."""
    multi_agent: MultiAgentConfig
    """Settings of subagents."""
    name: str | None
    """Name of the object."""
    object: Literal["agent"]
    """Type name of the object."""
    reasoning: AgentReasoning
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str
    """Processing tier, which decides priority and price."""
    text: AgentText
    """Format and verbosity of the text output."""
    tools: list[PersistedAgentTool]
    """Tools that the model may call."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    compaction: AgentCompaction | None
    """How a long history of the agent is compacted."""
    experimental: AgentExperimental | None
    """Experimental settings."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            metadata: dict[str, str],
            model: str,
            multi_agent: MultiAgentConfig,
            object: Literal["agent"],
            reasoning: AgentReasoning,
            service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str,
            text: AgentText,
            tools: list[PersistedAgentTool],
            updated_at: int,
            instructions: str | None = None,
            name: str | None = None,
            compaction: AgentCompaction | None = None,
            experimental: AgentExperimental | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.instructions = get("instructions")
        self.metadata = get("metadata")
        self.model = get("model")
        self.multi_agent = _multi_agent(get("multi_agent"))
        self.name = get("name")
        self.object = get("object")
        self.reasoning = _reasoning(get("reasoning"))
        self.service_tier = get("service_tier")
        self.text = _text(get("text"))
        self.tools = _tools(get("tools"))
        self.updated_at = get("updated_at")
        self.compaction = None if (value := get("compaction")) is None else _compaction(value)
        self.experimental = None if (value := get("experimental")) is None else _experimental(value)
        return self


_multi_agent = to_model("multi_agent_config", "MultiAgentConfig")
_reasoning = to_model("agent_reasoning", "AgentReasoning")
_text = to_model("agent_text", "AgentText")
_tools = each(to_alias("persisted_agent_tool"))
_compaction = to_model("agent_compaction", "AgentCompaction")
_experimental = to_model("agent_experimental", "AgentExperimental")
