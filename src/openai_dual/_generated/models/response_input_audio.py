"""`ResponseInputAudio`: `InputAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .input_audio_input_audio import InputAudioInputAudio


class ResponseInputAudio(BaseModel):
    """`InputAudio` in the description."""

    __slots__ = (
        "type",
        "input_audio",
    )
    _required = frozenset(
        {
            "type",
            "input_audio",
        }
    )

    type: Literal["input_audio"]
    """Type of the object."""
    input_audio: InputAudioInputAudio
    """Audio data and its format."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_audio"],
            input_audio: InputAudioInputAudio,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.input_audio = _input_audio(get("input_audio"))
        return self


_input_audio = to_model("input_audio_input_audio", "InputAudioInputAudio")
