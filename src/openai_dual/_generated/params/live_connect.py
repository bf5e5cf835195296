"""Types of requests: those of `live_connect`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_live import (
        LiveAudioFormatParam,
        LiveClientConfigParam,
        LiveClientDelegationParam,
        LiveCommentaryAppendEventParam,
        LiveCustomVoiceParam,
        LiveDecisionCreateEventParam,
        LiveDecisionItemCreateEventParam,
        LiveDecisionItemDeleteEventParam,
        LiveDecisionsDelegationConfigParam,
        LiveDecisionTriggerParam,
        LiveInitialItemParam,
        LiveInputAudioAppendEventParam,
        LiveInputAudioMuteEventParam,
        LiveInputAudioUnmuteEventParam,
        LiveInstructionsAppendEventParam,
        LiveOutputAudioFixturePlayEventParam,
        LiveResponseCreateEventParam,
        LiveResponseItemCreateEventParam,
        LiveResponsesDelegationConfigParam,
        LiveSessionCloseEventParam,
        LiveSessionUpdateEventParam,
        LiveThinkingAppendEventParam,
    )

LiveClientEventParam: TypeAlias = "LiveCommentaryAppendEventParam | LiveDecisionCreateEventParam | LiveDecisionItemCreateEventParam | LiveDecisionItemDeleteEventParam | LiveInputAudioAppendEventParam | LiveInputAudioMuteEventParam | LiveInputAudioUnmuteEventParam | LiveInstructionsAppendEventParam | LiveOutputAudioFixturePlayEventParam | LiveResponseCreateEventParam | LiveResponseItemCreateEventParam | LiveSessionCloseEventParam | LiveSessionStartEventParam | LiveSessionUpdateEventParam | LiveThinkingAppendEventParam"
"""`LiveClientEvent` in the description."""


class LiveSessionConfigParam(TypedDict, total=False):
    """`LiveSessionConfigParam` in the description."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """Id of the model."""
    audio: LiveSessionConfigParamAudioParam | BaseModel
    """Settings of audio input and output."""
    client: LiveClientConfigParam | BaseModel
    """Settings for the client of the session."""
    delegation: (
        LiveClientDelegationParam
        | LiveSessionConfigParamDelegationResponsesParam
        | LiveSessionConfigParamDelegationDecisionsParam
        | BaseModel
        | None
    )
    """How work is delegated to other models."""
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


class LiveSessionConfigParamAudioParam(TypedDict, total=False):
    """`LiveSessionConfigParamAudio` in the description."""

    format: LiveAudioFormatParam | BaseModel
    """Format of the audio."""
    output: LiveSessionConfigParamAudioOutputParam | BaseModel
    """Settings of the audio output."""


class LiveSessionConfigParamAudioOutputParam(TypedDict, total=False):
    """`LiveSessionConfigParamAudioOutput` in the description."""

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


class LiveSessionConfigParamDelegationDecisionsParam(TypedDict, total=False):
    """`LiveSessionConfigParamDelegationDecisions` in the description."""

    decisions: Required[LiveDecisionsDelegationConfigParam | BaseModel]
    """Settings of decisions."""
    type: Required[Literal["decisions"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""


class LiveSessionConfigParamDelegationResponsesParam(TypedDict, total=False):
    """`LiveSessionConfigParamDelegationResponses` in the description."""

    responses: Required[LiveResponsesDelegationConfigParam | BaseModel]
    """Settings of the model that responds."""
    type: Required[Literal["responses"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""


class LiveSessionStartEventParam(TypedDict, total=False):
    """`LiveSessionStartEventParam` in the description."""

    session: Required[LiveSessionConfigParam | BaseModel]
    """Settings of the session."""
    type: Required[Literal["session.start"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""
