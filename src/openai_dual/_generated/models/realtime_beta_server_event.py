"""`RealtimeBetaServerEvent`: `RealtimeBetaServerEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_beta_conversation_created_event import RealtimeBetaConversationCreatedEvent
    from .realtime_beta_response_audio_delta_event import RealtimeBetaResponseAudioDeltaEvent
    from .realtime_beta_response_audio_done_event import RealtimeBetaResponseAudioDoneEvent
    from .realtime_beta_response_audio_transcript_delta_event import RealtimeBetaResponseAudioTranscriptDeltaEvent
    from .realtime_beta_response_audio_transcript_done_event import RealtimeBetaResponseAudioTranscriptDoneEvent
    from .realtime_beta_response_text_delta_event import RealtimeBetaResponseTextDeltaEvent
    from .realtime_beta_response_text_done_event import RealtimeBetaResponseTextDoneEvent
    from .realtime_beta_server_event_conversation_item_created import RealtimeBetaServerEventConversationItemCreated
    from .realtime_beta_server_event_conversation_item_deleted import RealtimeBetaServerEventConversationItemDeleted
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from .realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from .realtime_beta_server_event_conversation_item_retrieved import RealtimeBetaServerEventConversationItemRetrieved
    from .realtime_beta_server_event_conversation_item_truncated import RealtimeBetaServerEventConversationItemTruncated
    from .realtime_beta_server_event_error import RealtimeBetaServerEventError
    from .realtime_beta_server_event_input_audio_buffer_cleared import RealtimeBetaServerEventInputAudioBufferCleared
    from .realtime_beta_server_event_input_audio_buffer_committed import (
        RealtimeBetaServerEventInputAudioBufferCommitted,
    )
    from .realtime_beta_server_event_input_audio_buffer_speech_started import (
        RealtimeBetaServerEventInputAudioBufferSpeechStarted,
    )
    from .realtime_beta_server_event_input_audio_buffer_speech_stopped import (
        RealtimeBetaServerEventInputAudioBufferSpeechStopped,
    )
    from .realtime_beta_server_event_output_audio_buffer_cleared import RealtimeBetaServerEventOutputAudioBufferCleared
    from .realtime_beta_server_event_output_audio_buffer_started import RealtimeBetaServerEventOutputAudioBufferStarted
    from .realtime_beta_server_event_output_audio_buffer_stopped import RealtimeBetaServerEventOutputAudioBufferStopped
    from .realtime_beta_server_event_rate_limits_updated import RealtimeBetaServerEventRateLimitsUpdated
    from .realtime_beta_server_event_response_content_part_added import RealtimeBetaServerEventResponseContentPartAdded
    from .realtime_beta_server_event_response_content_part_done import RealtimeBetaServerEventResponseContentPartDone
    from .realtime_beta_server_event_response_created import RealtimeBetaServerEventResponseCreated
    from .realtime_beta_server_event_response_done import RealtimeBetaServerEventResponseDone
    from .realtime_beta_server_event_response_function_call_arguments_delta import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
    )
    from .realtime_beta_server_event_response_function_call_arguments_done import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
    )
    from .realtime_beta_server_event_response_output_item_added import RealtimeBetaServerEventResponseOutputItemAdded
    from .realtime_beta_server_event_response_output_item_done import RealtimeBetaServerEventResponseOutputItemDone
    from .realtime_beta_server_event_session_created import RealtimeBetaServerEventSessionCreated
    from .realtime_beta_server_event_session_updated import RealtimeBetaServerEventSessionUpdated
    from .realtime_beta_server_event_transcription_session_updated import (
        RealtimeBetaServerEventTranscriptionSessionUpdated,
    )

RealtimeBetaServerEvent: TypeAlias = "RealtimeBetaConversationCreatedEvent | RealtimeBetaResponseAudioDeltaEvent | RealtimeBetaResponseAudioDoneEvent | RealtimeBetaResponseAudioTranscriptDeltaEvent | RealtimeBetaResponseAudioTranscriptDoneEvent | RealtimeBetaResponseTextDeltaEvent | RealtimeBetaResponseTextDoneEvent | RealtimeBetaServerEventConversationItemCreated | RealtimeBetaServerEventConversationItemDeleted | RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted | RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta | RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed | RealtimeBetaServerEventConversationItemRetrieved | RealtimeBetaServerEventConversationItemTruncated | RealtimeBetaServerEventError | RealtimeBetaServerEventInputAudioBufferCleared | RealtimeBetaServerEventInputAudioBufferCommitted | RealtimeBetaServerEventInputAudioBufferSpeechStarted | RealtimeBetaServerEventInputAudioBufferSpeechStopped | RealtimeBetaServerEventOutputAudioBufferCleared | RealtimeBetaServerEventOutputAudioBufferStarted | RealtimeBetaServerEventOutputAudioBufferStopped | RealtimeBetaServerEventRateLimitsUpdated | RealtimeBetaServerEventResponseContentPartAdded | RealtimeBetaServerEventResponseContentPartDone | RealtimeBetaServerEventResponseCreated | RealtimeBetaServerEventResponseDone | RealtimeBetaServerEventResponseFunctionCallArgumentsDelta | RealtimeBetaServerEventResponseFunctionCallArgumentsDone | RealtimeBetaServerEventResponseOutputItemAdded | RealtimeBetaServerEventResponseOutputItemDone | RealtimeBetaServerEventSessionCreated | RealtimeBetaServerEventSessionUpdated | RealtimeBetaServerEventTranscriptionSessionUpdated | Unknown"

decode = tagged(
    "type",
    {
        "conversation.created": to_model(
            "realtime_beta_conversation_created_event", "RealtimeBetaConversationCreatedEvent"
        ),
        "response.audio.delta": to_model(
            "realtime_beta_response_audio_delta_event", "RealtimeBetaResponseAudioDeltaEvent"
        ),
        "response.audio.done": to_model(
            "realtime_beta_response_audio_done_event", "RealtimeBetaResponseAudioDoneEvent"
        ),
        "response.audio_transcript.delta": to_model(
            "realtime_beta_response_audio_transcript_delta_event", "RealtimeBetaResponseAudioTranscriptDeltaEvent"
        ),
        "response.audio_transcript.done": to_model(
            "realtime_beta_response_audio_transcript_done_event", "RealtimeBetaResponseAudioTranscriptDoneEvent"
        ),
        "response.text.delta": to_model(
            "realtime_beta_response_text_delta_event", "RealtimeBetaResponseTextDeltaEvent"
        ),
        "response.text.done": to_model("realtime_beta_response_text_done_event", "RealtimeBetaResponseTextDoneEvent"),
        "conversation.item.created": to_model(
            "realtime_beta_server_event_conversation_item_created", "RealtimeBetaServerEventConversationItemCreated"
        ),
        "conversation.item.deleted": to_model(
            "realtime_beta_server_event_conversation_item_deleted", "RealtimeBetaServerEventConversationItemDeleted"
        ),
        "conversation.item.input_audio_transcription.completed": to_model(
            "realtime_beta_server_event_conversation_item_input_audio_transcription_completed",
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
        ),
        "conversation.item.input_audio_transcription.delta": to_model(
            "realtime_beta_server_event_conversation_item_input_audio_transcription_delta",
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
        ),
        "conversation.item.input_audio_transcription.failed": to_model(
            "realtime_beta_server_event_conversation_item_input_audio_transcription_failed",
            "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed",
        ),
        "conversation.item.retrieved": to_model(
            "realtime_beta_server_event_conversation_item_retrieved", "RealtimeBetaServerEventConversationItemRetrieved"
        ),
        "conversation.item.truncated": to_model(
            "realtime_beta_server_event_conversation_item_truncated", "RealtimeBetaServerEventConversationItemTruncated"
        ),
        "error": to_model("realtime_beta_server_event_error", "RealtimeBetaServerEventError"),
        "input_audio_buffer.cleared": to_model(
            "realtime_beta_server_event_input_audio_buffer_cleared", "RealtimeBetaServerEventInputAudioBufferCleared"
        ),
        "input_audio_buffer.committed": to_model(
            "realtime_beta_server_event_input_audio_buffer_committed",
            "RealtimeBetaServerEventInputAudioBufferCommitted",
        ),
        "input_audio_buffer.speech_started": to_model(
            "realtime_beta_server_event_input_audio_buffer_speech_started",
            "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
        ),
        "input_audio_buffer.speech_stopped": to_model(
            "realtime_beta_server_event_input_audio_buffer_speech_stopped",
            "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
        ),
        "output_audio_buffer.cleared": to_model(
            "realtime_beta_server_event_output_audio_buffer_cleared", "RealtimeBetaServerEventOutputAudioBufferCleared"
        ),
        "output_audio_buffer.started": to_model(
            "realtime_beta_server_event_output_audio_buffer_started", "RealtimeBetaServerEventOutputAudioBufferStarted"
        ),
        "output_audio_buffer.stopped": to_model(
            "realtime_beta_server_event_output_audio_buffer_stopped", "RealtimeBetaServerEventOutputAudioBufferStopped"
        ),
        "rate_limits.updated": to_model(
            "realtime_beta_server_event_rate_limits_updated", "RealtimeBetaServerEventRateLimitsUpdated"
        ),
        "response.content_part.added": to_model(
            "realtime_beta_server_event_response_content_part_added", "RealtimeBetaServerEventResponseContentPartAdded"
        ),
        "response.content_part.done": to_model(
            "realtime_beta_server_event_response_content_part_done", "RealtimeBetaServerEventResponseContentPartDone"
        ),
        "response.created": to_model(
            "realtime_beta_server_event_response_created", "RealtimeBetaServerEventResponseCreated"
        ),
        "response.done": to_model("realtime_beta_server_event_response_done", "RealtimeBetaServerEventResponseDone"),
        "response.function_call_arguments.delta": to_model(
            "realtime_beta_server_event_response_function_call_arguments_delta",
            "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
        ),
        "response.function_call_arguments.done": to_model(
            "realtime_beta_server_event_response_function_call_arguments_done",
            "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
        ),
        "response.output_item.added": to_model(
            "realtime_beta_server_event_response_output_item_added", "RealtimeBetaServerEventResponseOutputItemAdded"
        ),
        "response.output_item.done": to_model(
            "realtime_beta_server_event_response_output_item_done", "RealtimeBetaServerEventResponseOutputItemDone"
        ),
        "session.created": to_model(
            "realtime_beta_server_event_session_created", "RealtimeBetaServerEventSessionCreated"
        ),
        "session.updated": to_model(
            "realtime_beta_server_event_session_updated", "RealtimeBetaServerEventSessionUpdated"
        ),
        "transcription_session.updated": to_model(
            "realtime_beta_server_event_transcription_session_updated",
            "RealtimeBetaServerEventTranscriptionSessionUpdated",
        ),
    },
)
"""Decode a value of this type."""
