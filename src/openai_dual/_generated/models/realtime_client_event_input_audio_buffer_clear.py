"""`RealtimeClientEventInputAudioBufferClear`: `RealtimeClientEventInputAudioBufferClear` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudioBufferClearEvent(BaseModel):
    """`RealtimeClientEventInputAudioBufferClear` in the description."""

    __slots__ = (
        "event_id",
        "type",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    event_id: str | None
    """Id of the event; at most 512 characters."""
    type: Literal["input_audio_buffer.clear"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_audio_buffer.clear"],
            event_id: str | None = None,
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


RealtimeClientEventInputAudioBufferClear = InputAudioBufferClearEvent
"""The name by which other modules import the class: no other class has it."""
