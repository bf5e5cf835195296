"""`RealtimeTranscriptionSessionCreateRequestGA`: `RealtimeTranscriptionSessionCreateRequestGA` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_transcription_session_create_request_ga_audio import RealtimeTranscriptionSessionCreateRequestGAAudio


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestGA` in the description."""

    __slots__ = (
        "type",
        "audio",
        "include",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["transcription"]
    """Type of the object."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None
    """Settings of audio input and output."""
    include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None
    """Extra fields to include in the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcription"],
            audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = None,
            include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.include = get("include")
        return self


RealtimeTranscriptionSessionCreateRequestGA = RealtimeTranscriptionSessionCreateRequest
"""The name by which other modules import the class: no other class has it."""

_audio = to_model(
    "realtime_transcription_session_create_request_ga_audio", "RealtimeTranscriptionSessionCreateRequestGAAudio"
)
