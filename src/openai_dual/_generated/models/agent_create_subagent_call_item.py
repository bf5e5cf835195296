"""`AgentCreateSubagentCallItem`: `AgentCreateSubagentCallItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_content import AgentContent
    from .agent_function_call_status import AgentFunctionCallStatus


class AgentCreateSubagentCallItem(BaseModel):
    """`AgentCreateSubagentCallItem` in the description."""

    __slots__ = (
        "id",
        "agent_id",
        "content",
        "model",
        "reasoning_effort",
        "status",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "agent_id",
            "content",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    agent_id: str
    """Id of the agent."""
    content: list[AgentContent]
    """Content that is sent to the agent."""
    model: str | None
    """Id of the model."""
    reasoning_effort: str | None
    """Effort that a reasoning model spends before it responds."""
    status: AgentFunctionCallStatus
    """Current state."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["create_subagent_call"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            agent_id: str,
            content: list[AgentContent],
            status: AgentFunctionCallStatus,
            turn_id: str,
            type: Literal["create_subagent_call"],
            model: str | None = None,
            reasoning_effort: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.agent_id = get("agent_id")
        self.content = _content(get("content"))
        self.model = get("model")
        self.reasoning_effort = get("reasoning_effort")
        self.status = get("status")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


_content = each(to_alias("agent_content"))
