"""`RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam`: `RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction`, as a request gives it."""

    type: Required[NoiseReductionType]
