"""`AgentSessionAgent`: `AgentSessionAgent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_reasoning import AgentReasoning
    from .agent_session_agent_compaction import AgentSessionAgentCompaction
    from .agent_session_agent_experimental import AgentSessionAgentExperimental
    from .agent_text import AgentText
    from .agent_tool import AgentTool
    from .multi_agent_config import MultiAgentConfig


class Agent(BaseModel):
    """`AgentSessionAgent` in the description."""

    __slots__ = (
        "id",
        "instructions",
        "model",
        "multi_agent",
        "name",
        "reasoning",
        "service_tier",
        "text",
        "tools",
        "compaction",
        "experimental",
    )
    _required = frozenset(
        {
            "id",
            "model",
            "multi_agent",
            "reasoning",
            "service_tier",
            "text",
            "tools",
        }
    )

    id: str
    """Id of the object."""
    instructions: str | None
    """Instructions of the agent."""
    model: str
    """Id of the model."""
    multi_agent: MultiAgentConfig
    """Settings of subagents."""
    name: str | None
    """Name of the object."""
    reasoning: AgentReasoning
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str
    """Processing tier, which decides priority and price."""
    text: AgentText
    """Format and verbosity of the text output."""
    tools: list[AgentTool]
    """Tools that the model may call."""
    compaction: AgentSessionAgentCompaction | None
    """How a long history of the agent is compacted."""
    experimental: AgentSessionAgentExperimental | None
    """Experimental settings."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            model: str,
            multi_agent: MultiAgentConfig,
            reasoning: AgentReasoning,
            service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str,
            text: AgentText,
            tools: list[AgentTool],
            instructions: str | None = None,
            name: str | None = None,
            compaction: AgentSessionAgentCompaction | None = None,
            experimental: AgentSessionAgentExperimental | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.instructions = get("instructions")
        self.model = get("model")
        self.multi_agent = _multi_agent(get("multi_agent"))
        self.name = get("name")
        self.reasoning = _reasoning(get("reasoning"))
        self.service_tier = get("service_tier")
        self.text = _text(get("text"))
        self.tools = _tools(get("tools"))
        self.compaction = None if (value := get("compaction")) is None else _compaction(value)
        self.experimental = None if (value := get("experimental")) is None else _experimental(value)
        return self


AgentSessionAgent = Agent
"""The name by which other modules import the class: no other class has it."""

_multi_agent = to_model("multi_agent_config", "MultiAgentConfig")
_reasoning = to_model("agent_reasoning", "AgentReasoning")
_text = to_model("agent_text", "AgentText")
_tools = each(to_alias("agent_tool"))
_compaction = to_model("agent_session_agent_compaction", "AgentSessionAgentCompaction")
_experimental = to_model("agent_session_agent_experimental", "AgentSessionAgentExperimental")
