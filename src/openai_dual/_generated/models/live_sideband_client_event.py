"""`LiveSidebandClientEvent`: `LiveSidebandClientEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_commentary_append_event_param import LiveCommentaryAppendEventParam
    from .live_connect_client_event_param_transport_dtmf_send import LiveConnectClientEventParamTransportDtmfSend
    from .live_decision_create_event_param import LiveDecisionCreateEventParam
    from .live_decision_item_create_event_param import LiveDecisionItemCreateEventParam
    from .live_decision_item_delete_event_param import LiveDecisionItemDeleteEventParam
    from .live_input_audio_mute_event_param import LiveInputAudioMuteEventParam
    from .live_input_audio_unmute_event_param import LiveInputAudioUnmuteEventParam
    from .live_instructions_append_event_param import LiveInstructionsAppendEventParam
    from .live_output_audio_fixture_play_event_param import LiveOutputAudioFixturePlayEventParam
    from .live_response_create_event_param import LiveResponseCreateEventParam
    from .live_response_item_create_event_param import LiveResponseItemCreateEventParam
    from .live_session_close_event_param import LiveSessionCloseEventParam
    from .live_session_update_event_param import LiveSessionUpdateEventParam
    from .live_thinking_append_event_param import LiveThinkingAppendEventParam

LiveSidebandClientEvent: TypeAlias = "LiveCommentaryAppendEventParam | LiveConnectClientEventParamTransportDtmfSend | LiveDecisionCreateEventParam | LiveDecisionItemCreateEventParam | LiveDecisionItemDeleteEventParam | LiveInputAudioMuteEventParam | LiveInputAudioUnmuteEventParam | LiveInstructionsAppendEventParam | LiveOutputAudioFixturePlayEventParam | LiveResponseCreateEventParam | LiveResponseItemCreateEventParam | LiveSessionCloseEventParam | LiveSessionUpdateEventParam | LiveThinkingAppendEventParam | Unknown"

decode = tagged(
    "type",
    {
        "session.commentary.append": to_model("live_commentary_append_event_param", "LiveCommentaryAppendEventParam"),
        "transport.dtmf.send": to_model(
            "live_connect_client_event_param_transport_dtmf_send", "LiveConnectClientEventParamTransportDtmfSend"
        ),
        "decision.create": to_model("live_decision_create_event_param", "LiveDecisionCreateEventParam"),
        "decision.item.create": to_model("live_decision_item_create_event_param", "LiveDecisionItemCreateEventParam"),
        "decision.item.delete": to_model("live_decision_item_delete_event_param", "LiveDecisionItemDeleteEventParam"),
        "session.input_audio.mute": to_model("live_input_audio_mute_event_param", "LiveInputAudioMuteEventParam"),
        "session.input_audio.unmute": to_model("live_input_audio_unmute_event_param", "LiveInputAudioUnmuteEventParam"),
        "session.instructions.append": to_model(
            "live_instructions_append_event_param", "LiveInstructionsAppendEventParam"
        ),
        "session.output_audio.fixture.play": to_model(
            "live_output_audio_fixture_play_event_param", "LiveOutputAudioFixturePlayEventParam"
        ),
        "response.create": to_model("live_response_create_event_param", "LiveResponseCreateEventParam"),
        "response.item.create": to_model("live_response_item_create_event_param", "LiveResponseItemCreateEventParam"),
        "session.close": to_model("live_session_close_event_param", "LiveSessionCloseEventParam"),
        "session.update": to_model("live_session_update_event_param", "LiveSessionUpdateEventParam"),
        "session.thinking.append": to_model("live_thinking_append_event_param", "LiveThinkingAppendEventParam"),
    },
)
"""Decode a value of this type."""
