"""`RealtimeTurnDetection`: `RealtimeTurnDetection` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVad
    from .realtime_turn_detection_server_vad import RealtimeTurnDetectionServerVad

RealtimeTurnDetection: TypeAlias = "RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad | Unknown"

decode = tagged(
    "type",
    {
        "server_vad": to_model("realtime_turn_detection_server_vad", "RealtimeTurnDetectionServerVad"),
        "semantic_vad": to_model("realtime_turn_detection_semantic_vad", "RealtimeTurnDetectionSemanticVad"),
    },
)
"""Decode a value of this type."""
