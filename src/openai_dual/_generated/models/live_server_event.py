"""`LiveServerEvent`: `LiveServerEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_commentary_appended_event import LiveCommentaryAppendedEvent
    from .live_decision_event import LiveDecisionEvent
    from .live_decision_item_created_event import LiveDecisionItemCreatedEvent
    from .live_decision_item_deleted_event import LiveDecisionItemDeletedEvent
    from .live_delegation_created_event import LiveDelegationCreatedEvent
    from .live_error_event import LiveErrorEvent
    from .live_info_event import LiveInfoEvent
    from .live_input_audio_muted_event import LiveInputAudioMutedEvent
    from .live_input_audio_unmuted_event import LiveInputAudioUnmutedEvent
    from .live_input_transcript_delta_event import LiveInputTranscriptDeltaEvent
    from .live_instructions_appended_event import LiveInstructionsAppendedEvent
    from .live_output_audio_delta_event import LiveOutputAudioDeltaEvent
    from .live_output_audio_fixture_played_event import LiveOutputAudioFixturePlayedEvent
    from .live_output_audio_fixture_playing_event import LiveOutputAudioFixturePlayingEvent
    from .live_output_transcript_delta_event import LiveOutputTranscriptDeltaEvent
    from .live_response_event import LiveResponseEvent
    from .live_server_event_transport_answered import LiveServerEventTransportAnswered
    from .live_server_event_transport_failed import LiveServerEventTransportFailed
    from .live_server_event_transport_ringing import LiveServerEventTransportRinging
    from .live_session_closed_event import LiveSessionClosedEvent
    from .live_session_input_audio_append import LiveSessionInputAudioAppend
    from .live_session_started_event import LiveSessionStartedEvent
    from .live_session_updated_event import LiveSessionUpdatedEvent
    from .live_session_usage_updated_event import LiveSessionUsageUpdatedEvent
    from .live_thinking_appended_event import LiveThinkingAppendedEvent
    from .live_transport_dtmf_received import LiveTransportDtmfReceived
    from .live_transport_dtmf_send import LiveTransportDtmfSend
    from .live_transport_dtmf_sent import LiveTransportDtmfSent

LiveServerEvent: TypeAlias = "LiveCommentaryAppendedEvent | LiveDecisionEvent | LiveDecisionItemCreatedEvent | LiveDecisionItemDeletedEvent | LiveDelegationCreatedEvent | LiveErrorEvent | LiveInfoEvent | LiveInputAudioMutedEvent | LiveInputAudioUnmutedEvent | LiveInputTranscriptDeltaEvent | LiveInstructionsAppendedEvent | LiveOutputAudioDeltaEvent | LiveOutputAudioFixturePlayedEvent | LiveOutputAudioFixturePlayingEvent | LiveOutputTranscriptDeltaEvent | LiveResponseEvent | LiveServerEventTransportAnswered | LiveServerEventTransportFailed | LiveServerEventTransportRinging | LiveSessionClosedEvent | LiveSessionInputAudioAppend | LiveSessionStartedEvent | LiveSessionUpdatedEvent | LiveSessionUsageUpdatedEvent | LiveThinkingAppendedEvent | LiveTransportDtmfReceived | LiveTransportDtmfSend | LiveTransportDtmfSent | Unknown"

decode = tagged(
    "type",
    {
        "session.commentary.appended": to_model("live_commentary_appended_event", "LiveCommentaryAppendedEvent"),
        "decision.event": to_model("live_decision_event", "LiveDecisionEvent"),
        "decision.item.created": to_model("live_decision_item_created_event", "LiveDecisionItemCreatedEvent"),
        "decision.item.deleted": to_model("live_decision_item_deleted_event", "LiveDecisionItemDeletedEvent"),
        "session.delegation.created": to_model("live_delegation_created_event", "LiveDelegationCreatedEvent"),
        "error": to_model("live_error_event", "LiveErrorEvent"),
        "info": to_model("live_info_event", "LiveInfoEvent"),
        "session.input_audio.muted": to_model("live_input_audio_muted_event", "LiveInputAudioMutedEvent"),
        "session.input_audio.unmuted": to_model("live_input_audio_unmuted_event", "LiveInputAudioUnmutedEvent"),
        "session.input_transcript.delta": to_model(
            "live_input_transcript_delta_event", "LiveInputTranscriptDeltaEvent"
        ),
        "session.instructions.appended": to_model("live_instructions_appended_event", "LiveInstructionsAppendedEvent"),
        "session.output_audio.delta": to_model("live_output_audio_delta_event", "LiveOutputAudioDeltaEvent"),
        "session.output_audio.fixture.played": to_model(
            "live_output_audio_fixture_played_event", "LiveOutputAudioFixturePlayedEvent"
        ),
        "session.output_audio.fixture.playing": to_model(
            "live_output_audio_fixture_playing_event", "LiveOutputAudioFixturePlayingEvent"
        ),
        "session.output_transcript.delta": to_model(
            "live_output_transcript_delta_event", "LiveOutputTranscriptDeltaEvent"
        ),
        "response.event": to_model("live_response_event", "LiveResponseEvent"),
        "transport.answered": to_model("live_server_event_transport_answered", "LiveServerEventTransportAnswered"),
        "transport.failed": to_model("live_server_event_transport_failed", "LiveServerEventTransportFailed"),
        "transport.ringing": to_model("live_server_event_transport_ringing", "LiveServerEventTransportRinging"),
        "session.closed": to_model("live_session_closed_event", "LiveSessionClosedEvent"),
        "session.input_audio.append": to_model("live_session_input_audio_append", "LiveSessionInputAudioAppend"),
        "session.started": to_model("live_session_started_event", "LiveSessionStartedEvent"),
        "session.updated": to_model("live_session_updated_event", "LiveSessionUpdatedEvent"),
        "session.usage.updated": to_model("live_session_usage_updated_event", "LiveSessionUsageUpdatedEvent"),
        "session.thinking.appended": to_model("live_thinking_appended_event", "LiveThinkingAppendedEvent"),
        "transport.dtmf.received": to_model("live_transport_dtmf_received", "LiveTransportDtmfReceived"),
        "transport.dtmf.send": to_model("live_transport_dtmf_send", "LiveTransportDtmfSend"),
        "transport.dtmf.sent": to_model("live_transport_dtmf_sent", "LiveTransportDtmfSent"),
    },
)
"""Decode a value of this type."""
