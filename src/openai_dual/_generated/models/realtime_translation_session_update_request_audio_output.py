"""`RealtimeTranslationSessionUpdateRequestAudioOutput`: `RealtimeTranslationSessionUpdateRequestAudioOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AudioOutput(BaseModel):
    """`RealtimeTranslationSessionUpdateRequestAudioOutput` in the description."""

    __slots__ = ("language",)

    language: str | None
    """Language of the audio, as an ISO 639-1 code."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.language = get("language")
        return self


RealtimeTranslationSessionUpdateRequestAudioOutput = AudioOutput
"""The name by which other modules import the class: no other class has it."""
