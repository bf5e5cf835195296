"""`AgentSessionTurnItemAddedEvent`: `AgentSessionTurnItemAddedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_session_item import AgentSessionItem


class AgentSessionTurnItemAddedEvent(BaseModel):
    """`AgentSessionTurnItemAddedEvent` in the description."""

    __slots__ = (
        "event_id",
        "item",
        "output_index",
        "session_id",
        "turn_id",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "event_id",
            "item",
            "session_id",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    item: AgentSessionItem
    """Item that the event is about."""
    output_index: int | None
    """Position of the item in the output."""
    session_id: str
    """Id of the session."""
    turn_id: str | None
    """Id of the turn of the agent."""
    type: Literal["agent.session.turn.item.added"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            item: AgentSessionItem,
            session_id: str,
            type: Literal["agent.session.turn.item.added"],
            output_index: int | None = None,
            turn_id: str | None = None,
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.item = _item(get("item"))
        self.output_index = get("output_index")
        self.session_id = get("session_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self


_item = to_alias("agent_session_item")
