"""`SpeechAudioDoneEvent`: `SpeechAudioDoneEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .speech_audio_done_event_usage import SpeechAudioDoneEventUsage


class SpeechAudioDoneEvent(BaseModel):
    """`SpeechAudioDoneEvent` in the description."""

    __slots__ = (
        "type",
        "usage",
    )
    _required = frozenset(
        {
            "type",
            "usage",
        }
    )

    type: Literal["speech.audio.done"]
    """Type of the event."""
    usage: SpeechAudioDoneEventUsage
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["speech.audio.done"],
            usage: SpeechAudioDoneEventUsage,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.usage = _usage(get("usage"))
        return self


_usage = to_model("speech_audio_done_event_usage", "SpeechAudioDoneEventUsage")
