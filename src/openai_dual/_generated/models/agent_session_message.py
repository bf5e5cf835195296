"""`AgentSessionMessage`: `AgentSessionMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_output_item_status import AgentOutputItemStatus
    from .agent_session_message_content import AgentSessionMessageContent


class AgentSessionMessage(BaseModel):
    """`AgentSessionMessage` in the description."""

    __slots__ = (
        "id",
        "content",
        "phase",
        "role",
        "status",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "content",
            "role",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str | None
    """Id of the object."""
    content: list[AgentSessionMessageContent]
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | str | None
    """`commentary` or `final_answer`."""
    role: Literal["user", "assistant"] | str
    """Role of the author of the message."""
    status: AgentOutputItemStatus
    """Current state."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["message"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: list[AgentSessionMessageContent],
            role: Literal["user", "assistant"] | str,
            status: AgentOutputItemStatus,
            turn_id: str,
            type: Literal["message"],
            id: str | None = None,
            phase: Literal["commentary", "final_answer"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.content = _content(get("content"))
        self.phase = get("phase")
        self.role = get("role")
        self.status = get("status")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


_content = each(to_alias("agent_session_message_content"))
