"""`AgentSessionAssistantMessage`: `AgentSessionAssistantMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_output_item_status import AgentOutputItemStatus
    from .output_text import OutputText


class AgentSessionAssistantMessage(BaseModel):
    """`AgentSessionAssistantMessage` in the description."""

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
            "id",
            "content",
            "role",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    content: list[OutputText]
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | str | None
    """`commentary` or `final_answer`."""
    role: Literal["assistant"]
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
            id: str,
            content: list[OutputText],
            role: Literal["assistant"],
            status: AgentOutputItemStatus,
            turn_id: str,
            type: Literal["message"],
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


_content = each(to_model("output_text", "OutputText"))
