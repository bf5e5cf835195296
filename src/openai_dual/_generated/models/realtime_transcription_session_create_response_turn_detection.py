"""`RealtimeTranscriptionSessionCreateResponseTurnDetection`: `RealtimeTranscriptionSessionCreateResponseTurnDetection` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RealtimeTranscriptionSessionCreateResponseTurnDetection(BaseModel):
    """`RealtimeTranscriptionSessionCreateResponseTurnDetection` in the description."""

    __slots__ = (
        "type",
        "threshold",
        "prefix_padding_ms",
        "silence_duration_ms",
    )

    type: str | None
    threshold: float | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None = None,
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
