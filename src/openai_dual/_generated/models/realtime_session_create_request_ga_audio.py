"""`RealtimeSessionCreateRequestGAAudio`: `RealtimeSessionCreateRequestGAAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_session_create_request_ga_audio_input import RealtimeSessionCreateRequestGAAudioInput
    from .realtime_session_create_request_ga_audio_output import RealtimeSessionCreateRequestGAAudioOutput


class RealtimeAudioConfig(BaseModel):
    """`RealtimeSessionCreateRequestGAAudio` in the description."""

    __slots__ = (
        "input",
        "output",
    )

    input: RealtimeSessionCreateRequestGAAudioInput | None
    """Settings of the audio input."""
    output: RealtimeSessionCreateRequestGAAudioOutput | None
    """Settings of the audio output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeSessionCreateRequestGAAudioInput | None = None,
            output: RealtimeSessionCreateRequestGAAudioOutput | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = None if (value := get("input")) is None else _input(value)
        self.output = None if (value := get("output")) is None else _output(value)
        return self


RealtimeSessionCreateRequestGAAudio = RealtimeAudioConfig
"""The name by which other modules import the class: no other class has it."""

_input = to_model("realtime_session_create_request_ga_audio_input", "RealtimeSessionCreateRequestGAAudioInput")
_output = to_model("realtime_session_create_request_ga_audio_output", "RealtimeSessionCreateRequestGAAudioOutput")
