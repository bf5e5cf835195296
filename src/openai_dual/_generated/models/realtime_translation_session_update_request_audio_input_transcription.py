"""`RealtimeTranslationSessionUpdateRequestAudioInputTranscription`: `RealtimeTranslationSessionUpdateRequestAudioInputTranscription` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AudioInputTranscription(BaseModel):
    """`RealtimeTranslationSessionUpdateRequestAudioInputTranscription` in the description."""

    __slots__ = ("model",)
    _required = frozenset(
        {
            "model",
        }
    )

    model: str
    """Id of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        return self


RealtimeTranslationSessionUpdateRequestAudioInputTranscription = AudioInputTranscription
"""The name by which other modules import the class: no other class has it."""
