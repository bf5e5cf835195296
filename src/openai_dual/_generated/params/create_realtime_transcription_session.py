"""Types of requests: those of `create_realtime_transcription_session`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction` in the description."""

    type: NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` in the description."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
