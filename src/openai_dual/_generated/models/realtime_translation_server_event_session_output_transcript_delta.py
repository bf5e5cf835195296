"""`RealtimeTranslationServerEventSessionOutputTranscriptDelta`: `RealtimeTranslationServerEventSessionOutputTranscriptDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    """`RealtimeTranslationServerEventSessionOutputTranscriptDelta` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "delta",
        "elapsed_ms",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "delta",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["session.output_transcript.delta"]
    """Type of the object."""
    delta: str
    """New part of the text."""
    elapsed_ms: int | None
    """Elapsed time in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["session.output_transcript.delta"],
            delta: str,
            elapsed_ms: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.delta = get("delta")
        self.elapsed_ms = get("elapsed_ms")
        return self


RealtimeTranslationServerEventSessionOutputTranscriptDelta = RealtimeTranslationOutputTranscriptDeltaEvent
"""The name by which other modules import the class: no other class has it."""
