"""`BetaResponseOutputMessage`: `BetaOutputMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_message_phase import BetaMessagePhase
    from .beta_output_message_content import BetaOutputMessageContent


class BetaResponseOutputMessage(BaseModel):
    """`BetaOutputMessage` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "role",
        "content",
        "phase",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "role",
            "content",
            "status",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    id: str
    """Id of the object."""
    type: Literal["message"]
    """Type of the object."""
    role: Literal["assistant"]
    """Role of the author of the message."""
    content: list[BetaOutputMessageContent]
    """Content of the message."""
    phase: BetaMessagePhase | None
    """`commentary` or `final_answer`."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["message"],
            role: Literal["assistant"],
            content: list[BetaOutputMessageContent],
            status: Literal["in_progress", "completed", "incomplete"] | str,
            agent: BetaAgentTag | None = None,
            phase: BetaMessagePhase | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.id = get("id")
        self.type = get("type")
        self.role = get("role")
        self.content = _content(get("content"))
        self.phase = get("phase")
        self.status = get("status")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_content = each(to_alias("beta_output_message_content"))
