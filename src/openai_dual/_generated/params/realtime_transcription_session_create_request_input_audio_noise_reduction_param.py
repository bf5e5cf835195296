"""`RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam`: `RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction`, as a request gives it."""

    type: NoiseReductionType
