"""Types of requests: those of `live_forks_connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_live import (
        LiveAudioFormatParam,
        LiveClientConfigParam,
        LiveCommentaryAppendEventParam,
        LiveDecisionCreateEventParam,
        LiveDecisionItemCreateEventParam,
        LiveDecisionItemDeleteEventParam,
        LiveInputAudioAppendEventParam,
        LiveInputAudioMuteEventParam,
        LiveInputAudioUnmuteEventParam,
        LiveInstructionsAppendEventParam,
        LiveOutputAudioFixturePlayEventParam,
        LiveResponseCreateEventParam,
        LiveResponseItemCreateEventParam,
        LiveResponsesDelegationUpdateConfigParam,
        LiveSessionCloseEventParam,
        LiveSessionUpdateEventParam,
        LiveThinkingAppendEventParam,
    )

LiveForkClientEventParam: TypeAlias = "LiveCommentaryAppendEventParam | LiveDecisionCreateEventParam | LiveDecisionItemCreateEventParam | LiveDecisionItemDeleteEventParam | LiveForkSessionStartEventParam | LiveInputAudioAppendEventParam | LiveInputAudioMuteEventParam | LiveInputAudioUnmuteEventParam | LiveInstructionsAppendEventParam | LiveOutputAudioFixturePlayEventParam | LiveResponseCreateEventParam | LiveResponseItemCreateEventParam | LiveSessionCloseEventParam | LiveSessionUpdateEventParam | LiveThinkingAppendEventParam"
"""`LiveForkClientEvent` in the description."""


class LiveForkSessionConfigParam(TypedDict, total=False):
    """`LiveForkSessionConfigParam` in the description."""

    audio: LiveForkSessionConfigParamAudioParam | BaseModel
    """Settings of audio input and output."""
    client: LiveClientConfigParam | BaseModel
    """Settings for the client of the session."""
    delegation: LiveForkSessionConfigParamDelegationParam | BaseModel
    """How work is delegated to other models."""
    store: bool
    """Store the result for later retrieval."""


class LiveForkSessionConfigParamAudioParam(TypedDict, total=False):
    """`LiveForkSessionConfigParamAudio` in the description."""

    format: LiveAudioFormatParam | BaseModel
    """Format of the audio."""


class LiveForkSessionConfigParamDelegationParam(TypedDict, total=False):
    """`LiveForkSessionConfigParamDelegation` in the description."""

    type: Required[Literal["responses"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""
    responses: LiveResponsesDelegationUpdateConfigParam | BaseModel
    """Settings of the model that responds."""


class LiveForkSessionStartEventParam(TypedDict, total=False):
    """`LiveForkSessionStartEventParam` in the description."""

    session: Required[LiveForkSessionConfigParam | BaseModel]
    """Settings of the session."""
    type: Required[Literal["session.start"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""
