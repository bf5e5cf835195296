"""`AudioTranscriptionParam`: `AudioTranscription` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class AudioTranscriptionParam(TypedDict, total=False):
    """`AudioTranscription`, as a request gives it."""

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
    )
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str
