"""`RealtimeTranscriptionSessionCreateRequestTurnDetectionParam`: `RealtimeTranscriptionSessionCreateRequestTurnDetection` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeTranscriptionSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection`, as a request gives it."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
