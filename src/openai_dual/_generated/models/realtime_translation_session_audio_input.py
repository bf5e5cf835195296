"""`RealtimeTranslationSessionAudioInput`: `RealtimeTranslationSessionAudioInput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_translation_session_audio_input_noise_reduction import (
        RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from .realtime_translation_session_audio_input_transcription import (
        RealtimeTranslationSessionAudioInputTranscription,
    )


class AudioInput(BaseModel):
    """`RealtimeTranslationSessionAudioInput` in the description."""

    __slots__ = (
        "transcription",
        "noise_reduction",
    )

    transcription: RealtimeTranslationSessionAudioInputTranscription | None
    """Settings of the transcription."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None
    """Noise reduction of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            transcription: RealtimeTranslationSessionAudioInputTranscription | None = None,
            noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.transcription = None if (value := get("transcription")) is None else _transcription(value)
        self.noise_reduction = None if (value := get("noise_reduction")) is None else _noise_reduction(value)
        return self


RealtimeTranslationSessionAudioInput = AudioInput
"""The name by which other modules import the class: no other class has it."""

_transcription = to_model(
    "realtime_translation_session_audio_input_transcription", "RealtimeTranslationSessionAudioInputTranscription"
)
_noise_reduction = to_model(
    "realtime_translation_session_audio_input_noise_reduction", "RealtimeTranslationSessionAudioInputNoiseReduction"
)
