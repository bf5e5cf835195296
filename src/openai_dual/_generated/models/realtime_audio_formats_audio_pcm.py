"""`RealtimeAudioFormatsAudioPcm`: `RealtimeAudioFormatsAudioPcm` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AudioPCM(BaseModel):
    """`RealtimeAudioFormatsAudioPcm` in the description."""

    __slots__ = (
        "type",
        "rate",
    )

    type: Literal["audio/pcm"] | None
    """Type of the object."""
    rate: Literal[24000] | None
    """Sample rate in hertz."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["audio/pcm"] | None = None,
            rate: Literal[24000] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.rate = get("rate")
        return self


RealtimeAudioFormatsAudioPcm = AudioPCM
"""The name by which other modules import the class: no other class has it."""
