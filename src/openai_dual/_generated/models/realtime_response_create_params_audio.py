"""`RealtimeResponseCreateParamsAudio`: `RealtimeResponseCreateParamsAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_response_create_params_audio_output import RealtimeResponseCreateParamsAudioOutput


class RealtimeResponseCreateAudioOutput(BaseModel):
    """`RealtimeResponseCreateParamsAudio` in the description."""

    __slots__ = ("output",)

    output: RealtimeResponseCreateParamsAudioOutput | None
    """Settings of the audio output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: RealtimeResponseCreateParamsAudioOutput | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.output = None if (value := get("output")) is None else _output(value)
        return self


RealtimeResponseCreateParamsAudio = RealtimeResponseCreateAudioOutput
"""The name by which other modules import the class: no other class has it."""

_output = to_model("realtime_response_create_params_audio_output", "RealtimeResponseCreateParamsAudioOutput")
