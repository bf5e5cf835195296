"""`LiveForkSessionConfigParamAudio`: `LiveForkSessionConfigParamAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .live_audio_format_param import LiveAudioFormatParam


class Audio(BaseModel):
    """`LiveForkSessionConfigParamAudio` in the description."""

    __slots__ = ("format",)

    format: LiveAudioFormatParam | None
    """Format of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: LiveAudioFormatParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = None if (value := get("format")) is None else _format(value)
        return self


LiveForkSessionConfigParamAudio = Audio
"""The name by which other modules import the class: no other class has it."""

_format = to_alias("live_audio_format_param")
