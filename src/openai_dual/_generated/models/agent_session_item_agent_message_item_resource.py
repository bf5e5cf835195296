"""`AgentSessionItemAgentMessageItemResource`: `AgentSessionItemAgentMessageItemResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_content import AgentContent


class AgentMessageItemResource(BaseModel):
    """`AgentSessionItemAgentMessageItemResource` in the description."""

    __slots__ = (
        "id",
        "content",
        "recipient_agent_id",
        "sender_agent_id",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "content",
            "recipient_agent_id",
            "sender_agent_id",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    content: list[AgentContent]
    """Content of the message."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["agent_message"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            content: list[AgentContent],
            recipient_agent_id: str,
            sender_agent_id: str,
            turn_id: str,
            type: Literal["agent_message"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.content = _content(get("content"))
        self.recipient_agent_id = get("recipient_agent_id")
        self.sender_agent_id = get("sender_agent_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


AgentSessionItemAgentMessageItemResource = AgentMessageItemResource
"""The name by which other modules import the class: no other class has it."""

_content = each(to_alias("agent_content"))
