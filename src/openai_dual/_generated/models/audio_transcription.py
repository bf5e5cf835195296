"""`AudioTranscription`: `AudioTranscriptionResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudioTranscription(BaseModel):
    """`AudioTranscriptionResponse` in the description."""

    __slots__ = (
        "model",
        "language",
        "languages",
        "prompt",
        "delay",
        "keywords",
    )

    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | None
    )
    """Id of the model."""
    language: str | None
    """Language of the audio, as an ISO 639-1 code."""
    languages: list[str] | None
    """Languages that were detected; at least 1 element."""
    prompt: str | None
    """Text in the language of the audio, which guides the style."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None
    """Trade-off between latency and accuracy."""
    keywords: list[str] | None
    """Words that are likely to occur in the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str
            | Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            ]
            | None = None,
            language: str | None = None,
            languages: list[str] | None = None,
            prompt: str | None = None,
            delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None,
            keywords: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        self.language = get("language")
        self.languages = get("languages")
        self.prompt = get("prompt")
        self.delay = get("delay")
        self.keywords = get("keywords")
        return self


AudioTranscription = InputAudioTranscription
"""The name by which other modules import the class: no other class has it."""
