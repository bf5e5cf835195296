"""`AgentSessionTurnCompletedEvent`: `AgentSessionTurnCompletedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .token_usage import TokenUsage
    from .turn import Turn


class AgentSessionTurnCompletedEvent(BaseModel):
    """`AgentSessionTurnCompletedEvent` in the description."""

    __slots__ = (
        "event_id",
        "session_id",
        "turn",
        "turn_id",
        "type",
        "usage",
        "obfuscation",
    )
    _required = frozenset(
        {
            "event_id",
            "session_id",
            "turn",
            "turn_id",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """Turn that the event is about."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["agent.session.turn.completed"]
    """Type of the event."""
    usage: TokenUsage | None
    """Usage, in tokens or in seconds of audio."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            session_id: str,
            turn: Turn,
            turn_id: str,
            type: Literal["agent.session.turn.completed"],
            usage: TokenUsage | None = None,
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.session_id = get("session_id")
        self.turn = _turn(get("turn"))
        self.turn_id = get("turn_id")
        self.type = get("type")
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.obfuscation = get("obfuscation")
        return self


_turn = to_model("turn", "Turn")
_usage = to_model("token_usage", "TokenUsage")
