"""`AgentSessionIdleEvent`: `AgentSessionIdleEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_session import AgentSession


class AgentSessionIdleEvent(BaseModel):
    """`AgentSessionIdleEvent` in the description."""

    __slots__ = (
        "event_id",
        "session",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "event_id",
            "session",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is at the time of the event."""
    type: Literal["agent.session.idle"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            session: AgentSession,
            type: Literal["agent.session.idle"],
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.session = _session(get("session"))
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self


_session = to_model("agent_session", "AgentSession")
