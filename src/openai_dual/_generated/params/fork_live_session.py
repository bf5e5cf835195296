"""Types of requests: those of `fork_live_session`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_live import LiveClientConfigParam, LiveResponsesDelegationUpdateConfigParam


class ForkLiveSessionTransportParam(TypedDict, total=False):
    """`ForkLiveSessionTransport` in the description."""

    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class LiveMediaSessionForkConfigParam(TypedDict, total=False):
    """`LiveMediaSessionForkConfigParam` in the description."""

    client: LiveClientConfigParam | BaseModel
    delegation: LiveMediaSessionForkConfigParamDelegationParam | BaseModel
    store: bool


class LiveMediaSessionForkConfigParamDelegationParam(TypedDict, total=False):
    """`LiveMediaSessionForkConfigParamDelegation` in the description."""

    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: LiveResponsesDelegationUpdateConfigParam | BaseModel
