"""`RealtimeSessionCreateRequestTurnDetectionParam`: `RealtimeSessionCreateRequestTurnDetection` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTurnDetection`, as a request gives it."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
