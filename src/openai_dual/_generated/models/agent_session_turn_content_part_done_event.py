"""`AgentSessionTurnContentPartDoneEvent`: `AgentSessionTurnContentPartDoneEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .output_text import OutputText


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """`AgentSessionTurnContentPartDoneEvent` in the description."""

    __slots__ = (
        "content_index",
        "event_id",
        "item_id",
        "output_index",
        "part",
        "session_id",
        "turn_id",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "content_index",
            "event_id",
            "item_id",
            "output_index",
            "part",
            "session_id",
            "type",
        }
    )

    content_index: int
    """Position of the content part in the item."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    part: OutputText
    """Content part that the event is about."""
    session_id: str
    """Id of the session."""
    turn_id: str | None
    """Id of the turn of the agent."""
    type: Literal["agent.session.turn.content_part.done"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            event_id: str,
            item_id: str,
            output_index: int,
            part: OutputText,
            session_id: str,
            type: Literal["agent.session.turn.content_part.done"],
            turn_id: str | None = None,
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content_index = get("content_index")
        self.event_id = get("event_id")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.part = _part(get("part"))
        self.session_id = get("session_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self


_part = to_model("output_text", "OutputText")
