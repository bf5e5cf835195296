"""`LiveSessionConfigParamAudioOutput`: `LiveSessionConfigParamAudioOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .live_built_in_voice import LiveBuiltInVoice
    from .live_custom_voice_param import LiveCustomVoiceParam


class AudioOutput(BaseModel):
    """`LiveSessionConfigParamAudioOutput` in the description."""

    __slots__ = ("voice",)

    voice: str | LiveBuiltInVoice | LiveCustomVoiceParam | None
    """Voice of the speaker."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            voice: str | LiveBuiltInVoice | LiveCustomVoiceParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.voice = None if (value := get("voice")) is None else _voice(value)
        return self


LiveSessionConfigParamAudioOutput = AudioOutput
"""The name by which other modules import the class: no other class has it."""

_voice = to_model("live_custom_voice_param", "LiveCustomVoiceParam")
