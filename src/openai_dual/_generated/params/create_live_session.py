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
    """SDP offer of the caller."""
    type: Required[Literal["webrtc"]]
    """Type of the object."""


class LiveMediaSessionConfigParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParam` in the description."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """Id of the model."""
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
    """Messages for the agent."""
    instructions: str | None
    """System message, inserted before the input."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection."""
    store: bool
    """Store the result for later retrieval."""
    triggers: Iterable[LiveDecisionTriggerParam | BaseModel]
    wake_policy: LiveMediaSessionConfigParamWakePolicyParam | BaseModel


class LiveMediaSessionConfigParamAudioParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamAudio` in the description."""

    output: LiveMediaSessionConfigParamAudioOutputParam | BaseModel
    """Output."""


class LiveMediaSessionConfigParamAudioOutputParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamAudioOutput` in the description."""

    voice: str | LiveBuiltInVoice | LiveCustomVoiceParam | BaseModel
    """Voice of the speaker."""


class LiveMediaSessionConfigParamDelegationDecisionsParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamDelegationDecisions` in the description."""

    decisions: Required[LiveDecisionsDelegationConfigParam | BaseModel]
    type: Required[Literal["decisions"]]
    """Type of the object."""
    acknowledgement_delay_ms: int


class LiveMediaSessionConfigParamDelegationResponsesParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamDelegationResponses` in the description."""

    responses: Required[LiveResponsesDelegationConfigParam | BaseModel]
    type: Required[Literal["responses"]]
    """Type of the object."""
    acknowledgement_delay_ms: int


class LiveMediaSessionConfigParamWakePolicyParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamWakePolicy` in the description."""

    type: Required[Literal["speech"]]
    """Type of the object."""
    vad_threshold: float
