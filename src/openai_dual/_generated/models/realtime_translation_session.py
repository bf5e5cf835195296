"""`RealtimeTranslationSession`: `RealtimeTranslationSession` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_translation_session_audio import RealtimeTranslationSessionAudio


class RealtimeTranslationSession(BaseModel):
    """`RealtimeTranslationSession` in the description."""

    __slots__ = (
        "id",
        "type",
        "expires_at",
        "model",
        "audio",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "expires_at",
            "model",
            "audio",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["translation"]
    """Type of the object."""
    expires_at: int
    """Time of expiry, in Unix seconds."""
    model: str
    """Id of the model."""
    audio: RealtimeTranslationSessionAudio
    """Settings of audio input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["translation"],
            expires_at: int,
            model: str,
            audio: RealtimeTranslationSessionAudio,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.expires_at = get("expires_at")
        self.model = get("model")
        self.audio = _audio(get("audio"))
        return self


_audio = to_model("realtime_translation_session_audio", "RealtimeTranslationSessionAudio")
