"""`TranscriptionVerbose`: `CreateTranscriptionResponseVerboseJson` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcription_segment import TranscriptionSegment
    from .transcription_word import TranscriptionWord


class TranscriptionVerbose(BaseModel):
    """`CreateTranscriptionResponseVerboseJson` in the description."""

    __slots__ = (
        "language",
        "duration",
        "text",
        "words",
        "segments",
        "usage",
    )
    _required = frozenset(
        {
            "language",
            "duration",
            "text",
        }
    )

    language: str
    """Language of the audio, as an ISO 639-1 code."""
    duration: float
    """Length of the audio in seconds."""
    text: str
    """Transcribed text."""
    words: list[TranscriptionWord] | None
    """Words with their times."""
    segments: list[TranscriptionSegment] | None
    """Segments of the text with their times."""
    usage: TranscriptTextUsageDuration | None
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str,
            duration: float,
            text: str,
            words: list[TranscriptionWord] | None = None,
            segments: list[TranscriptionSegment] | None = None,
            usage: TranscriptTextUsageDuration | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.language = get("language")
        self.duration = get("duration")
        self.text = get("text")
        self.words = None if (value := get("words")) is None else _words(value)
        self.segments = None if (value := get("segments")) is None else _segments(value)
        self.usage = None if (value := get("usage")) is None else _usage(value)
        return self


_words = each(to_model("transcription_word", "TranscriptionWord"))
_segments = each(to_model("transcription_segment", "TranscriptionSegment"))
_usage = to_model("transcript_text_usage_duration", "TranscriptTextUsageDuration")
