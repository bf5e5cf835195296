"""`ResponseAudioTranscriptDeltaEvent`: `ResponseAudioTranscriptDeltaEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """`ResponseAudioTranscriptDeltaEvent` in the description."""

    __slots__ = (
        "type",
        "delta",
        "sequence_number",
    )
    _required = frozenset(
        {
            "type",
            "delta",
            "sequence_number",
        }
    )

    type: Literal["response.audio.transcript.delta"]
    """Type of the event."""
    delta: str
    """New part of the text."""
    sequence_number: int
    """Position of the event in the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.audio.transcript.delta"],
            delta: str,
            sequence_number: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.delta = get("delta")
        self.sequence_number = get("sequence_number")
        return self
