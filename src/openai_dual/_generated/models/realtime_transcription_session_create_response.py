"""`RealtimeTranscriptionSessionCreateResponse`: `RealtimeTranscriptionSessionCreateResponseGA` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_transcription_session_create_response_ga_audio import (
        RealtimeTranscriptionSessionCreateResponseGAAudio,
    )


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """`RealtimeTranscriptionSessionCreateResponseGA` in the description."""

    __slots__ = (
        "type",
        "id",
        "object",
        "expires_at",
        "include",
        "audio",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "object",
        }
    )

    type: Literal["transcription"]
    """Type of the object."""
    id: str
    """Id of the object."""
    object: str
    """Type name of the object."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None
    """Extra fields to include in the response."""
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None
    """Settings of audio input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcription"],
            id: str,
            object: str,
            expires_at: int | None = None,
            include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None = None,
            audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.object = get("object")
        self.expires_at = get("expires_at")
        self.include = get("include")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        return self


_audio = to_model(
    "realtime_transcription_session_create_response_ga_audio", "RealtimeTranscriptionSessionCreateResponseGAAudio"
)
