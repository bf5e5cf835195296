"""`RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam`: `RealtimeSessionCreateRequestGAAudioInputNoiseReduction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInputNoiseReduction`, as a request gives it."""

    type: NoiseReductionType
