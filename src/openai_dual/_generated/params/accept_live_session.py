"""Types of requests: those of `accept_live_session`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_live import (
        LiveClientDelegationParam,
        LiveCustomVoiceParam,
        LiveDecisionsDelegationConfigParam,
        LiveDecisionTriggerParam,
        LiveInitialItemParam,
        LiveResponsesDelegationConfigParam,
    )


class AcceptLiveSessionBodyParam(TypedDict, total=False):
    """`AcceptLiveSessionBody` in the description."""

    session: Required[AcceptLiveSessionSessionParam | BaseModel]
    """The session."""


class AcceptLiveSessionSessionParam(TypedDict, total=False):
    """`AcceptLiveSessionSession` in the description."""

    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """Id of the model."""
    type: Required[Literal["live"]]
    """Type of the object."""
    audio: AcceptLiveSessionSessionAudioParam | BaseModel
    """Settings of audio input and output."""
    delegation: (
        LiveClientDelegationParam
        | AcceptLiveSessionSessionDelegationResponsesParam
        | AcceptLiveSessionSessionDelegationDecisionsParam
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


class AcceptLiveSessionSessionAudioParam(TypedDict, total=False):
    """`AcceptLiveSessionSessionAudio` in the description."""

    output: AcceptLiveSessionSessionAudioOutputParam | BaseModel
    """Settings of the audio output."""


class AcceptLiveSessionSessionAudioOutputParam(TypedDict, total=False):
    """`AcceptLiveSessionSessionAudioOutput` in the description."""

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


class AcceptLiveSessionSessionDelegationDecisionsParam(TypedDict, total=False):
    """`AcceptLiveSessionSessionDelegationDecisions` in the description."""

    decisions: Required[LiveDecisionsDelegationConfigParam | BaseModel]
    """Settings of decisions."""
    type: Required[Literal["decisions"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""


class AcceptLiveSessionSessionDelegationResponsesParam(TypedDict, total=False):
    """`AcceptLiveSessionSessionDelegationResponses` in the description."""

    responses: Required[LiveResponsesDelegationConfigParam | BaseModel]
    """Settings of the model that responds."""
    type: Required[Literal["responses"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""
