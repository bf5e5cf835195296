"""Types of requests: those of `live_sideband_connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .shared_live import (
        LiveCommentaryAppendEventParam,
        LiveDecisionCreateEventParam,
        LiveDecisionItemCreateEventParam,
        LiveDecisionItemDeleteEventParam,
        LiveInputAudioMuteEventParam,
        LiveInputAudioUnmuteEventParam,
        LiveInstructionsAppendEventParam,
        LiveOutputAudioFixturePlayEventParam,
        LiveResponseCreateEventParam,
        LiveResponseItemCreateEventParam,
        LiveSessionCloseEventParam,
        LiveSessionUpdateEventParam,
        LiveThinkingAppendEventParam,
    )


class LiveConnectClientEventParamTransportDtmfSendParam(TypedDict, total=False):
    """`LiveConnectClientEventParamTransportDtmfSend` in the description."""

    event: Required[str]
    """Key that was pressed."""
    type: Required[Literal["transport.dtmf.send"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


LiveSidebandClientEventParam: TypeAlias = "LiveCommentaryAppendEventParam | LiveConnectClientEventParamTransportDtmfSendParam | LiveDecisionCreateEventParam | LiveDecisionItemCreateEventParam | LiveDecisionItemDeleteEventParam | LiveInputAudioMuteEventParam | LiveInputAudioUnmuteEventParam | LiveInstructionsAppendEventParam | LiveOutputAudioFixturePlayEventParam | LiveResponseCreateEventParam | LiveResponseItemCreateEventParam | LiveSessionCloseEventParam | LiveSessionUpdateEventParam | LiveThinkingAppendEventParam"
"""`LiveSidebandClientEvent` in the description."""
