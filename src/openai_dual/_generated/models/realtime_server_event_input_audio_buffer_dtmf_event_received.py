"""`RealtimeServerEventInputAudioBufferDtmfEventReceived`: `RealtimeServerEventInputAudioBufferDtmfEventReceived` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    """`RealtimeServerEventInputAudioBufferDtmfEventReceived` in the description."""

    __slots__ = (
        "type",
        "event",
        "received_at",
    )
    _required = frozenset(
        {
            "type",
            "event",
            "received_at",
        }
    )

    type: Literal["input_audio_buffer.dtmf_event_received"]
    """Type of the object."""
    event: str
    """Key that was pressed."""
    received_at: int
    """Time of receipt, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_audio_buffer.dtmf_event_received"],
            event: str,
            received_at: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.event = get("event")
        self.received_at = get("received_at")
        return self


RealtimeServerEventInputAudioBufferDtmfEventReceived = InputAudioBufferDtmfEventReceivedEvent
"""The name by which other modules import the class: no other class has it."""
