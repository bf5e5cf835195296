"""`RealtimeBetaServerEventOutputAudioBufferCleared`: `RealtimeBetaServerEventOutputAudioBufferCleared` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class OutputAudioBufferCleared(BaseModel):
    """`RealtimeBetaServerEventOutputAudioBufferCleared` in the description."""

    __slots__ = (
        "event_id",
        "response_id",
        "type",
    )
    _required = frozenset(
        {
            "event_id",
            "response_id",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    response_id: str
    """Id of the response."""
    type: Literal["output_audio_buffer.cleared"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            response_id: str,
            type: Literal["output_audio_buffer.cleared"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.response_id = get("response_id")
        self.type = get("type")
        return self


RealtimeBetaServerEventOutputAudioBufferCleared = OutputAudioBufferCleared
"""The name by which other modules import the class: no other class has it."""
