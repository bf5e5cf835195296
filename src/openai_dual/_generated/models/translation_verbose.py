"""`TranslationVerbose`: `CreateTranslationResponseVerboseJson` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .transcription_segment import TranscriptionSegment


class TranslationVerbose(BaseModel):
    """`CreateTranslationResponseVerboseJson` in the description."""

    __slots__ = (
        "language",
        "duration",
        "text",
        "segments",
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
    """Translated text."""
    segments: list[TranscriptionSegment] | None
    """Segments of the text with their times."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str,
            duration: float,
            text: str,
            segments: list[TranscriptionSegment] | None = None,
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
        self.segments = None if (value := get("segments")) is None else _segments(value)
        return self


_segments = each(to_model("transcription_segment", "TranscriptionSegment"))
