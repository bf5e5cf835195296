"""`RealtimeTranscriptionSessionCreateRequestGAAudio`: `RealtimeTranscriptionSessionCreateRequestGAAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_transcription_session_create_request_ga_audio_input import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput,
    )


class RealtimeTranscriptionSessionAudio(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio` in the description."""

    __slots__ = ("input",)

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None
    """Settings of the audio input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = None if (value := get("input")) is None else _input(value)
        return self


RealtimeTranscriptionSessionCreateRequestGAAudio = RealtimeTranscriptionSessionAudio
"""The name by which other modules import the class: no other class has it."""

_input = to_model(
    "realtime_transcription_session_create_request_ga_audio_input",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInput",
)
