"""`BetaInputMessage`: `BetaInputMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_response_input_message_content_list import BetaResponseInputMessageContentList


class Message(BaseModel):
    """`BetaInputMessage` in the description."""

    __slots__ = (
        "agent",
        "type",
        "role",
        "status",
        "content",
    )
    _required = frozenset(
        {
            "role",
            "content",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["message"] | None
    """Type of the object."""
    role: Literal["user", "system", "developer"] | str
    """Role of the author of the message."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""
    content: BetaResponseInputMessageContentList
    """Content of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "system", "developer"] | str,
            content: BetaResponseInputMessageContentList,
            agent: BetaAgentTag | None = None,
            type: Literal["message"] | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.role = get("role")
        self.status = get("status")
        self.content = _content(get("content"))
        return self


BetaInputMessage = Message
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_content = to_alias("beta_response_input_message_content_list")
