"""`LiveInputTranscriptDeltaEvent`: `LiveInputTranscriptDeltaEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputTranscriptDeltaEvent(BaseModel):
    """`LiveInputTranscriptDeltaEvent` in the description."""

    __slots__ = (
        "delta",
        "end_ms",
        "event_id",
        "start_ms",
        "type",
        "client_event_id",
    )
    _required = frozenset(
        {
            "delta",
            "end_ms",
            "event_id",
            "start_ms",
            "type",
        }
    )

    delta: str
    """New part of the text."""
    end_ms: int
    """End in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Start in milliseconds."""
    type: Literal["session.input_transcript.delta"]
    """Type of the event."""
    client_event_id: str | None
    """Id of the client event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            end_ms: int,
            event_id: str,
            start_ms: int,
            type: Literal["session.input_transcript.delta"],
            client_event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.delta = get("delta")
        self.end_ms = get("end_ms")
        self.event_id = get("event_id")
        self.start_ms = get("start_ms")
        self.type = get("type")
        self.client_event_id = get("client_event_id")
        return self


LiveInputTranscriptDeltaEvent = InputTranscriptDeltaEvent
"""The name by which other modules import the class: no other class has it."""
