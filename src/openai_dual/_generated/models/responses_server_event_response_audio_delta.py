"""`ResponsesServerEventResponseAudioDelta`: `ResponsesServerEventResponseAudioDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseAudioWsDelta(BaseModel):
    """`ResponsesServerEventResponseAudioDelta` in the description."""

    __slots__ = (
        "type",
        "sequence_number",
        "delta",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "sequence_number",
            "delta",
        }
    )

    type: Literal["response.audio.delta"]
    """Type of the object."""
    sequence_number: int
    """Position of the event in the stream."""
    delta: str
    """Chunk of the audio, as base64."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.audio.delta"],
            sequence_number: int,
            delta: str,
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.sequence_number = get("sequence_number")
        self.delta = get("delta")
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseAudioDelta = ResponseAudioWsDelta
"""The name by which other modules import the class: no other class has it."""
