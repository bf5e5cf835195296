"""`RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction`: `RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .noise_reduction_type import NoiseReductionType


class AudioInputNoiseReduction(BaseModel):
    """`RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction` in the description."""

    __slots__ = (
        "type",
        "strength",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: NoiseReductionType
    """Type of the object."""
    strength: float | None
    """Strength of the noise reduction."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: NoiseReductionType,
            strength: float | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.strength = get("strength")
        return self


RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction = AudioInputNoiseReduction
"""The name by which other modules import the class: no other class has it."""
