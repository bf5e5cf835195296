"""`AgentSessionEnvironmentResetEvent`: `AgentSessionEnvironmentResetEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AgentSessionEnvironmentResetEvent(BaseModel):
    """`AgentSessionEnvironmentResetEvent` in the description."""

    __slots__ = (
        "environment_id",
        "event_id",
        "reset_count",
        "session_id",
        "turn_id",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "environment_id",
            "event_id",
            "reset_count",
            "session_id",
            "type",
        }
    )

    environment_id: str
    """Id of the environment."""
    event_id: str
    """Id of the event."""
    reset_count: int
    """Number of resets of the environment."""
    session_id: str
    """Id of the session."""
    turn_id: str | None
    """Id of the turn of the agent."""
    type: Literal["agent.session.environment.reset"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment_id: str,
            event_id: str,
            reset_count: int,
            session_id: str,
            type: Literal["agent.session.environment.reset"],
            turn_id: str | None = None,
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.environment_id = get("environment_id")
        self.event_id = get("event_id")
        self.reset_count = get("reset_count")
        self.session_id = get("session_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self
