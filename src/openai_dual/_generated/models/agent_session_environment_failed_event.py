"""`AgentSessionEnvironmentFailedEvent`: `AgentSessionEnvironmentFailedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_session_environment_state import AgentSessionEnvironmentState


class AgentSessionEnvironmentFailedEvent(BaseModel):
    """`AgentSessionEnvironmentFailedEvent` in the description."""

    __slots__ = (
        "environment",
        "event_id",
        "session_id",
        "turn_id",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "environment",
            "event_id",
            "session_id",
            "type",
        }
    )

    environment: AgentSessionEnvironmentState
    """State of the environment."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn_id: str | None
    """Id of the turn of the agent."""
    type: Literal["agent.session.environment.failed"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment: AgentSessionEnvironmentState,
            event_id: str,
            session_id: str,
            type: Literal["agent.session.environment.failed"],
            turn_id: str | None = None,
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.environment = _environment(get("environment"))
        self.event_id = get("event_id")
        self.session_id = get("session_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self


_environment = to_model("agent_session_environment_state", "AgentSessionEnvironmentState")
