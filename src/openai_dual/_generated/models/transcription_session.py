"""`TranscriptionSession`: `RealtimeTranscriptionSessionCreateResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .audio_transcription import AudioTranscription
    from .realtime_transcription_session_create_response_client_secret import (
        RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response_turn_detection import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )


class TranscriptionSession(BaseModel):
    """`RealtimeTranscriptionSessionCreateResponse` in the description."""

    __slots__ = (
        "client_secret",
        "modalities",
        "input_audio_format",
        "input_audio_transcription",
        "turn_detection",
    )
    _required = frozenset(
        {
            "client_secret",
        }
    )

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    """Short-lived key, or its settings."""
    modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    input_audio_format: str | None
    """Format of the input audio."""
    input_audio_transcription: AudioTranscription | None
    """Settings of the transcription of the input audio."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None
    """How the end of a turn is detected."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret,
            modalities: list[Literal["text", "audio"] | str] | None = None,
            input_audio_format: str | None = None,
            input_audio_transcription: AudioTranscription | None = None,
            turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.client_secret = _client_secret(get("client_secret"))
        self.modalities = get("modalities")
        self.input_audio_format = get("input_audio_format")
        self.input_audio_transcription = (
            None if (value := get("input_audio_transcription")) is None else _input_audio_transcription(value)
        )
        self.turn_detection = None if (value := get("turn_detection")) is None else _turn_detection(value)
        return self


_client_secret = to_model(
    "realtime_transcription_session_create_response_client_secret",
    "RealtimeTranscriptionSessionCreateResponseClientSecret",
)
_input_audio_transcription = to_model("audio_transcription", "AudioTranscription")
_turn_detection = to_model(
    "realtime_transcription_session_create_response_turn_detection",
    "RealtimeTranscriptionSessionCreateResponseTurnDetection",
)
