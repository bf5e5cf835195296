"""`RealtimeTranscriptionSessionCreateRequestTurnDetection`: `RealtimeTranscriptionSessionCreateRequestTurnDetection` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SessionTurnDetection(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` in the description."""

    __slots__ = (
        "type",
        "threshold",
        "prefix_padding_ms",
        "silence_duration_ms",
    )

    type: Literal["server_vad"] | None
    """Type of the object."""
    threshold: float | None
    """Loudness above which sound counts as speech, from 0 to 1."""
    prefix_padding_ms: int | None
    """Audio before the detected speech that is kept, in milliseconds."""
    silence_duration_ms: int | None
    """Silence that ends a chunk, in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["server_vad"] | None = None,
            threshold: float | None = None,
            prefix_padding_ms: int | None = None,
            silence_duration_ms: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.threshold = get("threshold")
        self.prefix_padding_ms = get("prefix_padding_ms")
        self.silence_duration_ms = get("silence_duration_ms")
        return self


RealtimeTranscriptionSessionCreateRequestTurnDetection = SessionTurnDetection
"""The name by which other modules import the class: no other class has it."""
