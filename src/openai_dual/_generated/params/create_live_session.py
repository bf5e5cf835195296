"""Types of requests: those of `create_live_session`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_live import (
        LiveClientConfigParam,
        LiveClientDelegationParam,
        LiveCustomVoiceParam,
        LiveDecisionsDelegationConfigParam,
        LiveDecisionTriggerParam,
        LiveInitialItemParam,
        LiveResponsesDelegationConfigParam,
    )


class CreateLiveSessionBodyParam(TypedDict, total=False):
    """`CreateLiveSessionBody` in the description."""

    session: Required[LiveMediaSessionConfigParam | BaseModel]
    """The session."""
    transport: Required[CreateLiveSessionTransportParam | BaseModel]
    """Connection over which audio is sent."""


class CreateLiveSessionTransportParam(TypedDict, total=False):
    """`CreateLiveSessionTransport` in the description."""

    sdp: Required[str]
    """Session description in the SDP format."""
    type: Required[Literal["webrtc"]]
    """Type of the object."""


class LiveMediaSessionConfigParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParam` in the description."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """Id of the model."""
    audio: LiveMediaSessionConfigParamAudioParam | BaseModel
    """Settings of audio input and output."""
    client: LiveClientConfigParam | BaseModel
    """Settings for the client of the session."""
    delegation: (
        LiveClientDelegationParam
        | LiveMediaSessionConfigParamDelegationResponsesParam
        | LiveMediaSessionConfigParamDelegationDecisionsParam
        | BaseModel
        | None
    )
    """How work is delegated to other models."""
    idle_timeout_s: int
    """Time without activity after which the session ends, in seconds."""
    input: Iterable[LiveInitialItemParam | BaseModel]
    """Initial items of the session."""
    instructions: str | None
    """System message, inserted before the input."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection."""
    store: bool
    """Store the result for later retrieval."""
    triggers: Iterable[LiveDecisionTriggerParam | BaseModel]
    """Conditions that start a decision."""
    wake_policy: LiveMediaSessionConfigParamWakePolicyParam | BaseModel
    """When the model starts to listen."""


class LiveMediaSessionConfigParamAudioParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamAudio` in the description."""

    output: LiveMediaSessionConfigParamAudioOutputParam | BaseModel
    """Settings of the audio output."""


class LiveMediaSessionConfigParamAudioOutputParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamAudioOutput` in the description."""

    voice: (
        str
        | Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ]
        | LiveCustomVoiceParam
        | BaseModel
    )
    """Voice of the speaker."""


class LiveMediaSessionConfigParamDelegationDecisionsParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamDelegationDecisions` in the description."""

    decisions: Required[LiveDecisionsDelegationConfigParam | BaseModel]
    """Settings of decisions."""
    type: Required[Literal["decisions"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""


class LiveMediaSessionConfigParamDelegationResponsesParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamDelegationResponses` in the description."""

    responses: Required[LiveResponsesDelegationConfigParam | BaseModel]
    """Settings of the model that responds."""
    type: Required[Literal["responses"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""


class LiveMediaSessionConfigParamWakePolicyParam(TypedDict, total=False):
    """`LiveMediaSessionConfigParamWakePolicy` in the description."""

    type: Required[Literal["speech"]]
    """Type of the object."""
    vad_threshold: float
    """Threshold of the detection of speech."""
