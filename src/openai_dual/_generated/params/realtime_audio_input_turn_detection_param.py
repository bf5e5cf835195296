"""`RealtimeAudioInputTurnDetectionParam`: `RealtimeTurnDetection` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .realtime_turn_detection_semantic_vad_param import RealtimeTurnDetectionSemanticVadParam
    from .realtime_turn_detection_server_vad_param import RealtimeTurnDetectionServerVadParam

RealtimeAudioInputTurnDetectionParam: TypeAlias = (
    "RealtimeTurnDetectionServerVadParam | RealtimeTurnDetectionSemanticVadParam"
)
