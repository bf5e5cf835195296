"""Types of requests: those of `create_live_session`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.live_built_in_voice import LiveBuiltInVoice
    from .shared_live import (
        LiveClientConfigParam,
        LiveClientDelegationParam,
        LiveCustomVoiceParam,
        LiveDecisionsDelegationConfigParam,
        LiveDecisionTriggerParam,
        LiveInitialItemParam,
        LiveResponsesDelegationConfigParam,
    )


class CreateLiveSessionTransportParam(TypedDict, total=False):
    """`CreateLiveSessionTransport` in the description."""

    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class LiveMediaSessionConfigParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParam` in the description."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: LiveMediaSessionConfigParamAudioParam | BaseModel
    client: LiveClientConfigParam | BaseModel
    delegation: (
        LiveClientDelegationParam
        | LiveMediaSessionConfigParamDelegationResponsesParam
        | LiveMediaSessionConfigParamDelegationDecisionsParam
        | BaseModel
        | None
    )
    idle_timeout_s: int
    input: Iterable[LiveInitialItemParam | BaseModel]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[LiveDecisionTriggerParam | BaseModel]
    wake_policy: LiveMediaSessionConfigParamWakePolicyParam | BaseModel


class LiveMediaSessionConfigParamAudioParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamAudio` in the description."""

    output: LiveMediaSessionConfigParamAudioOutputParam | BaseModel


class LiveMediaSessionConfigParamAudioOutputParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamAudioOutput` in the description."""

    voice: str | LiveBuiltInVoice | LiveCustomVoiceParam | BaseModel


class LiveMediaSessionConfigParamDelegationDecisionsParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamDelegationDecisions` in the description."""

    decisions: Required[LiveDecisionsDelegationConfigParam | BaseModel]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class LiveMediaSessionConfigParamDelegationResponsesParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamDelegationResponses` in the description."""

    responses: Required[LiveResponsesDelegationConfigParam | BaseModel]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class LiveMediaSessionConfigParamWakePolicyParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamWakePolicy` in the description."""

    type: Required[Literal["speech"]]
    vad_threshold: float
