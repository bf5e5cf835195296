"""`TranscriptionSegment`: `TranscriptionSegment` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class TranscriptionSegment(BaseModel):
    """`TranscriptionSegment` in the description."""

    __slots__ = (
        "id",
        "seek",
        "start",
        "end",
        "text",
        "tokens",
        "temperature",
        "avg_logprob",
        "compression_ratio",
        "no_speech_prob",
    )
    _required = frozenset(
        {
            "id",
            "seek",
            "start",
            "end",
            "text",
            "tokens",
            "temperature",
            "avg_logprob",
            "compression_ratio",
            "no_speech_prob",
        }
    )

    id: int
    """Number of the segment."""
    seek: int
    """Position of the segment in the audio."""
    start: float
    """Start in seconds."""
    end: float
    """End in seconds."""
    text: str
    """Transcribed text."""
    tokens: list[int]
    """Token ids."""
    temperature: float
    """Sampling temperature; higher values are more random."""
    avg_logprob: float
    """Average log probability of the tokens."""
    compression_ratio: float
    """Compression ratio of the text of the segment; a high value points to repetition."""
    no_speech_prob: float
    """Probability that the segment contains no speech."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            seek: int,
            start: float,
            end: float,
            text: str,
            tokens: list[int],
            temperature: float,
            avg_logprob: float,
            compression_ratio: float,
            no_speech_prob: float,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.seek = get("seek")
        self.start = get("start")
        self.end = get("end")
        self.text = get("text")
        self.tokens = get("tokens")
        self.temperature = get("temperature")
        self.avg_logprob = get("avg_logprob")
        self.compression_ratio = get("compression_ratio")
        self.no_speech_prob = get("no_speech_prob")
        return self
