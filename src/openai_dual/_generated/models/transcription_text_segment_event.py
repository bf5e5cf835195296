"""`TranscriptionTextSegmentEvent`: `TranscriptTextSegmentEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TranscriptionTextSegmentEvent(BaseModel):
    """`TranscriptTextSegmentEvent` in the description."""

    __slots__ = (
        "type",
        "id",
        "start",
        "end",
        "text",
        "speaker",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "start",
            "end",
            "text",
            "speaker",
        }
    )

    type: Literal["transcript.text.segment"]
    """Type of the event."""
    id: str
    """Id of the object."""
    start: float
    """Start in seconds."""
    end: float
    """End in seconds."""
    text: str
    """Transcribed text."""
    speaker: str
    """Label of the speaker."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcript.text.segment"],
            id: str,
            start: float,
            end: float,
            text: str,
            speaker: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.start = get("start")
        self.end = get("end")
        self.text = get("text")
        self.speaker = get("speaker")
        return self
