"""`RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam`: `RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction`, as a request gives it."""

    type: NoiseReductionType
