"""`RealtimeTranslationSessionUpdateRequestAudioInput`: `RealtimeTranslationSessionUpdateRequestAudioInput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_translation_session_update_request_audio_input_noise_reduction import (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
    )
    from .realtime_translation_session_update_request_audio_input_transcription import (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
    )


class AudioInput(BaseModel):
    """`RealtimeTranslationSessionUpdateRequestAudioInput` in the description."""

    __slots__ = (
        "transcription",
        "noise_reduction",
    )

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None
    """Settings of the transcription."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None
    """Noise reduction of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None,
            noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None,
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


RealtimeTranslationSessionUpdateRequestAudioInput = AudioInput
"""The name by which other modules import the class: no other class has it."""

_transcription = to_model(
    "realtime_translation_session_update_request_audio_input_transcription",
    "RealtimeTranslationSessionUpdateRequestAudioInputTranscription",
)
_noise_reduction = to_model(
    "realtime_translation_session_update_request_audio_input_noise_reduction",
    "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
)
