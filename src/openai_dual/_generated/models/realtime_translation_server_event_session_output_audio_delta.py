"""`RealtimeTranslationServerEventSessionOutputAudioDelta`: `RealtimeTranslationServerEventSessionOutputAudioDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    """`RealtimeTranslationServerEventSessionOutputAudioDelta` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "delta",
        "sample_rate",
        "channels",
        "format",
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
    type: Literal["session.output_audio.delta"]
    """Type of the object."""
    delta: str
    """Chunk of the audio, as base64."""
    sample_rate: int | None
    """Sample rate in hertz; service default: 24000."""
    channels: int | None
    """Number of audio channels; service default: 1."""
    format: Literal["pcm16"] | None
    """Format of the audio."""
    elapsed_ms: int | None
    """Elapsed time in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["session.output_audio.delta"],
            delta: str,
            sample_rate: int | None = None,
            channels: int | None = None,
            format: Literal["pcm16"] | None = None,
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
        self.sample_rate = get("sample_rate")
        self.channels = get("channels")
        self.format = get("format")
        self.elapsed_ms = get("elapsed_ms")
        return self


RealtimeTranslationServerEventSessionOutputAudioDelta = RealtimeTranslationOutputAudioDeltaEvent
"""The name by which other modules import the class: no other class has it."""
