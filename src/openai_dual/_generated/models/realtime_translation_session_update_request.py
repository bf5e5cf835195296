"""`RealtimeTranslationSessionUpdateRequest`: `RealtimeTranslationSessionUpdateRequest` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_translation_session_update_request_audio import RealtimeTranslationSessionUpdateRequestAudio


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    """`RealtimeTranslationSessionUpdateRequest` in the description."""

    __slots__ = ("audio",)

    audio: RealtimeTranslationSessionUpdateRequestAudio | None
    """Settings of audio input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio: RealtimeTranslationSessionUpdateRequestAudio | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.audio = None if (value := get("audio")) is None else _audio(value)
        return self


_audio = to_model("realtime_translation_session_update_request_audio", "RealtimeTranslationSessionUpdateRequestAudio")
