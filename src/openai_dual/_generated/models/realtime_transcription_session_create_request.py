"""`RealtimeTranscriptionSessionCreateRequest`: `RealtimeTranscriptionSessionCreateRequest` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .audio_transcription_object import AudioTranscriptionObject
    from .realtime_transcription_session_create_request_client_secret import (
        RealtimeTranscriptionSessionCreateRequestClientSecret,
    )
    from .realtime_transcription_session_create_request_input_audio_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_transcription_session_create_request_turn_detection import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )


class Session(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequest` in the description."""

    __slots__ = (
        "turn_detection",
        "input_audio_noise_reduction",
        "input_audio_format",
        "input_audio_transcription",
        "include",
        "modalities",
        "client_secret",
    )

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None
    """How the end of a turn is detected."""
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    """Noise reduction of the input audio."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None
    """Format of the input audio; service default: "pcm16"."""
    input_audio_transcription: AudioTranscriptionObject | None
    """Settings of the transcription of the input audio."""
    include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None
    """Extra fields to include in the response."""
    modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None
    """Short-lived key, or its settings."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | None = None,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None,
            input_audio_transcription: AudioTranscriptionObject | None = None,
            include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None = None,
            modalities: list[Literal["text", "audio"] | str] | None = None,
            client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.turn_detection = None if (value := get("turn_detection")) is None else _turn_detection(value)
        self.input_audio_noise_reduction = (
            None if (value := get("input_audio_noise_reduction")) is None else _input_audio_noise_reduction(value)
        )
        self.input_audio_format = get("input_audio_format")
        self.input_audio_transcription = (
            None if (value := get("input_audio_transcription")) is None else _input_audio_transcription(value)
        )
        self.include = get("include")
        self.modalities = get("modalities")
        self.client_secret = None if (value := get("client_secret")) is None else _client_secret(value)
        return self


RealtimeTranscriptionSessionCreateRequest = Session
"""The name by which other modules import the class: no other class has it."""

_turn_detection = to_model(
    "realtime_transcription_session_create_request_turn_detection",
    "RealtimeTranscriptionSessionCreateRequestTurnDetection",
)
_input_audio_noise_reduction = to_model(
    "realtime_transcription_session_create_request_input_audio_noise_reduction",
    "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction",
)
_input_audio_transcription = to_model("audio_transcription_object", "AudioTranscriptionObject")
_client_secret = to_model(
    "realtime_transcription_session_create_request_client_secret",
    "RealtimeTranscriptionSessionCreateRequestClientSecret",
)
