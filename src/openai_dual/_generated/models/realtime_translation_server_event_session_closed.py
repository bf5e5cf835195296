"""`RealtimeTranslationServerEventSessionClosed`: `RealtimeTranslationServerEventSessionClosed` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeTranslationSessionClosedEvent(BaseModel):
    """`RealtimeTranslationServerEventSessionClosed` in the description."""

    __slots__ = (
        "event_id",
        "type",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["session.closed"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["session.closed"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        return self


RealtimeTranslationServerEventSessionClosed = RealtimeTranslationSessionClosedEvent
"""The name by which other modules import the class: no other class has it."""
