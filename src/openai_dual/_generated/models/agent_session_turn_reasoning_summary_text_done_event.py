"""`AgentSessionTurnReasoningSummaryTextDoneEvent`: `AgentSessionTurnReasoningSummaryTextDoneEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    """`AgentSessionTurnReasoningSummaryTextDoneEvent` in the description."""

    __slots__ = (
        "event_id",
        "item_id",
        "output_index",
        "session_id",
        "summary_index",
        "text",
        "turn_id",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "event_id",
            "item_id",
            "output_index",
            "session_id",
            "summary_index",
            "text",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Position of the summary part."""
    text: str
    """The text."""
    turn_id: str | None
    """Id of the turn of the agent."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            item_id: str,
            output_index: int,
            session_id: str,
            summary_index: int,
            text: str,
            type: Literal["agent.session.turn.reasoning_summary_text.done"],
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
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.session_id = get("session_id")
        self.summary_index = get("summary_index")
        self.text = get("text")
        self.turn_id = get("turn_id")
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self
