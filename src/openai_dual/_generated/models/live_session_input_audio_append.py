"""`LiveSessionInputAudioAppend`: `LiveSessionInputAudioAppend` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SessionInputAudioAppend(BaseModel):
    """`LiveSessionInputAudioAppend` in the description."""

    __slots__ = (
        "audio",
        "type",
    )
    _required = frozenset(
        {
            "audio",
            "type",
        }
    )

    audio: str
    """Chunk of the audio, as base64."""
    type: Literal["session.input_audio.append"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio: str,
            type: Literal["session.input_audio.append"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.audio = get("audio")
        self.type = get("type")
        return self


LiveSessionInputAudioAppend = SessionInputAudioAppend
"""The name by which other modules import the class: no other class has it."""
