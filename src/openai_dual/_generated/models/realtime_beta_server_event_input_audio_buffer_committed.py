"""`RealtimeBetaServerEventInputAudioBufferCommitted`: `RealtimeBetaServerEventInputAudioBufferCommitted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudioBufferCommittedEvent(BaseModel):
    """`RealtimeBetaServerEventInputAudioBufferCommitted` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "previous_item_id",
        "item_id",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "item_id",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.committed"]
    """Type of the object."""
    previous_item_id: str | None
    """Id of the previous item."""
    item_id: str
    """Id of the item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["input_audio_buffer.committed"],
            item_id: str,
            previous_item_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.previous_item_id = get("previous_item_id")
        self.item_id = get("item_id")
        return self


RealtimeBetaServerEventInputAudioBufferCommitted = InputAudioBufferCommittedEvent
"""The name by which other modules import the class: no other class has it."""
