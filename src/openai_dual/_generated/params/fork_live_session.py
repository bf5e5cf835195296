"""Types of requests: those of `fork_live_session`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_live import LiveClientConfigParam, LiveResponsesDelegationUpdateConfigParam


class ForkLiveSessionBodyParam(TypedDict, total=False):
    """`ForkLiveSessionBody` in the description."""

    transport: Required[ForkLiveSessionTransportParam | BaseModel]
    """Connection over which audio is sent."""
    session: LiveMediaSessionForkConfigParam | BaseModel
    """The session."""


class ForkLiveSessionTransportParam(TypedDict, total=False):
    """`ForkLiveSessionTransport` in the description."""

    sdp: Required[str]
    """Session description in the SDP format."""
    type: Required[Literal["webrtc"]]
    """Type of the object."""


class LiveMediaSessionForkConfigParam(TypedDict, total=False):
    """`LiveMediaSessionForkConfigParam` in the description."""

    client: LiveClientConfigParam | BaseModel
    """Settings for the client of the session."""
    delegation: LiveMediaSessionForkConfigParamDelegationParam | BaseModel
    """How work is delegated to other models."""
    store: bool
    """Store the result for later retrieval."""


class LiveMediaSessionForkConfigParamDelegationParam(TypedDict, total=False):
    """`LiveMediaSessionForkConfigParamDelegation` in the description."""

    type: Required[Literal["responses"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""
    responses: LiveResponsesDelegationUpdateConfigParam | BaseModel
    """Settings of the model that responds."""
