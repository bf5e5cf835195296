"""`InputAudioInputAudio`: `InputAudioInputAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputAudio(BaseModel):
    """`InputAudioInputAudio` in the description."""

    __slots__ = (
        "data",
        "format",
    )
    _required = frozenset(
        {
            "data",
            "format",
        }
    )

    data: str
    """Audio data, as base64."""
    format: Literal["mp3", "wav"] | str
    """Format of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            format: Literal["mp3", "wav"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.data = get("data")
        self.format = get("format")
        return self


InputAudioInputAudio = InputAudio
"""The name by which other modules import the class: no other class has it."""
