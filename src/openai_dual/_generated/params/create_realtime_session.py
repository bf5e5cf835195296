"""Types of requests: those of `create_realtime_session`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class RealtimeSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret` in the description."""

    value: Required[str]
    expires_at: Required[int]


class RealtimeSessionCreateRequestInputAudioTranscriptionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` in the description."""

    model: str


class RealtimeSessionCreateRequestToolsItemParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestToolsItem` in the description."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any] | BaseModel


class RealtimeSessionCreateRequestTracingParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracing` in the description."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any] | BaseModel


class RealtimeSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTurnDetection` in the description."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
