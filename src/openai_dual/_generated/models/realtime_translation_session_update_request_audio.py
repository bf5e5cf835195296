"""`RealtimeTranslationSessionUpdateRequestAudio`: `RealtimeTranslationSessionUpdateRequestAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_translation_session_update_request_audio_input import (
        RealtimeTranslationSessionUpdateRequestAudioInput,
    )
    from .realtime_translation_session_update_request_audio_output import (
        RealtimeTranslationSessionUpdateRequestAudioOutput,
    )


class Audio(BaseModel):
    """`RealtimeTranslationSessionUpdateRequestAudio` in the description."""

    __slots__ = (
        "input",
        "output",
    )

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None
    """Settings of the audio input."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None
    """Settings of the audio output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None,
            output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None,
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


RealtimeTranslationSessionUpdateRequestAudio = Audio
"""The name by which other modules import the class: no other class has it."""

_input = to_model(
    "realtime_translation_session_update_request_audio_input", "RealtimeTranslationSessionUpdateRequestAudioInput"
)
_output = to_model(
    "realtime_translation_session_update_request_audio_output", "RealtimeTranslationSessionUpdateRequestAudioOutput"
)
