"""`LiveAudioFormatParamAudioPCM`: `LiveAudioFormatParamAudioPCM` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AudioPCM(BaseModel):
    """`LiveAudioFormatParamAudioPCM` in the description."""

    __slots__ = (
        "rate",
        "type",
    )
    _required = frozenset(
        {
            "rate",
            "type",
        }
    )

    rate: Literal[16000, 24000] | int
    """Sample rate in hertz."""
    type: Literal["audio/pcm"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rate: Literal[16000, 24000] | int,
            type: Literal["audio/pcm"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.rate = get("rate")
        self.type = get("type")
        return self


LiveAudioFormatParamAudioPCM = AudioPCM
"""The name by which other modules import the class: no other class has it."""
