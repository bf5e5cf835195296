"""`AgentWaitForSubagentsCallItem`: `AgentWaitForSubagentsCallItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_function_call_status import AgentFunctionCallStatus


class AgentWaitForSubagentsCallItem(BaseModel):
    """`AgentWaitForSubagentsCallItem` in the description."""

    __slots__ = (
        "id",
        "recipient_agent_ids",
        "sender_agent_id",
        "status",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "recipient_agent_ids",
            "sender_agent_id",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    recipient_agent_ids: list[str]
    """Ids of the recipient agents."""
    sender_agent_id: str
    """Id of the sender agent."""
    status: AgentFunctionCallStatus
    """Current state."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["wait_for_subagents_call"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            recipient_agent_ids: list[str],
            sender_agent_id: str,
            status: AgentFunctionCallStatus,
            turn_id: str,
            type: Literal["wait_for_subagents_call"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.recipient_agent_ids = get("recipient_agent_ids")
        self.sender_agent_id = get("sender_agent_id")
        self.status = get("status")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self
