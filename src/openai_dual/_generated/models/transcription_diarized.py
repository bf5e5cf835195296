"""`TranscriptionDiarized`: `CreateTranscriptionResponseDiarizedJson` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_diarized_segment import TranscriptionDiarizedSegment


class TranscriptionDiarized(BaseModel):
    """`CreateTranscriptionResponseDiarizedJson` in the description."""

    __slots__ = (
        "task",
        "duration",
        "text",
        "segments",
        "usage",
    )
    _required = frozenset(
        {
            "task",
            "duration",
            "text",
            "segments",
        }
    )

    task: Literal["transcribe"]
    """Task of the model."""
    duration: float
    """Length of the audio in seconds."""
    text: str
    """Transcribed text."""
    segments: list[TranscriptionDiarizedSegment]
    """Segments of the text with their times."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Unknown | None
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            task: Literal["transcribe"],
            duration: float,
            text: str,
            segments: list[TranscriptionDiarizedSegment],
            usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.task = get("task")
        self.duration = get("duration")
        self.text = get("text")
        self.segments = _segments(get("segments"))
        self.usage = None if (value := get("usage")) is None else _usage(value)
        return self


_segments = each(to_model("transcription_diarized_segment", "TranscriptionDiarizedSegment"))
_usage = tagged(
    "type",
    {
        "tokens": to_model("transcript_text_usage_tokens", "TranscriptTextUsageTokens"),
        "duration": to_model("transcript_text_usage_duration", "TranscriptTextUsageDuration"),
    },
)
