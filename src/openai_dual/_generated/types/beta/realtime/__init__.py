"""Names of `openai_dual.types.beta.realtime`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.realtime_beta_client_event import RealtimeBetaClientEvent as RealtimeClientEvent
    from ....models.realtime_beta_client_event_conversation_item_create import (
        RealtimeBetaClientEventConversationItemCreate as ConversationItemCreateEvent,
    )
    from ....models.realtime_beta_client_event_conversation_item_delete import (
        RealtimeBetaClientEventConversationItemDelete as ConversationItemDeleteEvent,
    )
    from ....models.realtime_beta_client_event_conversation_item_retrieve import (
        RealtimeBetaClientEventConversationItemRetrieve as ConversationItemRetrieveEvent,
    )
    from ....models.realtime_beta_client_event_conversation_item_truncate import (
        RealtimeBetaClientEventConversationItemTruncate as ConversationItemTruncateEvent,
    )
    from ....models.realtime_beta_client_event_input_audio_buffer_append import (
        RealtimeBetaClientEventInputAudioBufferAppend as InputAudioBufferAppendEvent,
    )
    from ....models.realtime_beta_client_event_input_audio_buffer_clear import (
        RealtimeBetaClientEventInputAudioBufferClear as InputAudioBufferClearEvent,
    )
    from ....models.realtime_beta_client_event_input_audio_buffer_commit import (
        RealtimeBetaClientEventInputAudioBufferCommit as InputAudioBufferCommitEvent,
    )
    from ....models.realtime_beta_client_event_response_cancel import (
        RealtimeBetaClientEventResponseCancel as ResponseCancelEvent,
    )
    from ....models.realtime_beta_client_event_response_create import (
        RealtimeBetaClientEventResponseCreate as ResponseCreateEvent,
    )
    from ....models.realtime_beta_client_event_session_update import (
        RealtimeBetaClientEventSessionUpdate as SessionUpdateEvent,
    )
    from ....models.realtime_beta_client_event_transcription_session_update import (
        RealtimeBetaClientEventTranscriptionSessionUpdate as TranscriptionSessionUpdate,
    )
    from ....models.realtime_beta_conversation_created_event import (
        RealtimeBetaConversationCreatedEvent as ConversationCreatedEvent,
    )
    from ....models.realtime_beta_response import RealtimeBetaResponse as RealtimeResponse
    from ....models.realtime_beta_response_audio_delta_event import (
        RealtimeBetaResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from ....models.realtime_beta_response_audio_done_event import (
        RealtimeBetaResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from ....models.realtime_beta_response_audio_transcript_delta_event import (
        RealtimeBetaResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from ....models.realtime_beta_response_audio_transcript_done_event import (
        RealtimeBetaResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from ....models.realtime_beta_response_status_details import (
        RealtimeBetaResponseStatusDetails as RealtimeResponseStatus,
    )
    from ....models.realtime_beta_response_text_delta_event import (
        RealtimeBetaResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from ....models.realtime_beta_response_text_done_event import (
        RealtimeBetaResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from ....models.realtime_beta_response_usage import RealtimeBetaResponseUsage as RealtimeResponseUsage
    from ....models.realtime_beta_server_event import RealtimeBetaServerEvent as RealtimeServerEvent
    from ....models.realtime_beta_server_event_conversation_item_created import (
        RealtimeBetaServerEventConversationItemCreated as ConversationItemCreatedEvent,
    )
    from ....models.realtime_beta_server_event_conversation_item_deleted import (
        RealtimeBetaServerEventConversationItemDeleted as ConversationItemDeletedEvent,
    )
    from ....models.realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from ....models.realtime_beta_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from ....models.realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from ....models.realtime_beta_server_event_conversation_item_truncated import (
        RealtimeBetaServerEventConversationItemTruncated as ConversationItemTruncatedEvent,
    )
    from ....models.realtime_beta_server_event_error import RealtimeBetaServerEventError as ErrorEvent
    from ....models.realtime_beta_server_event_input_audio_buffer_cleared import (
        RealtimeBetaServerEventInputAudioBufferCleared as InputAudioBufferClearedEvent,
    )
    from ....models.realtime_beta_server_event_input_audio_buffer_committed import (
        RealtimeBetaServerEventInputAudioBufferCommitted as InputAudioBufferCommittedEvent,
    )
    from ....models.realtime_beta_server_event_input_audio_buffer_speech_started import (
        RealtimeBetaServerEventInputAudioBufferSpeechStarted as InputAudioBufferSpeechStartedEvent,
    )
    from ....models.realtime_beta_server_event_input_audio_buffer_speech_stopped import (
        RealtimeBetaServerEventInputAudioBufferSpeechStopped as InputAudioBufferSpeechStoppedEvent,
    )
    from ....models.realtime_beta_server_event_rate_limits_updated import (
        RealtimeBetaServerEventRateLimitsUpdated as RateLimitsUpdatedEvent,
    )
    from ....models.realtime_beta_server_event_response_content_part_added import (
        RealtimeBetaServerEventResponseContentPartAdded as ResponseContentPartAddedEvent,
    )
    from ....models.realtime_beta_server_event_response_content_part_done import (
        RealtimeBetaServerEventResponseContentPartDone as ResponseContentPartDoneEvent,
    )
    from ....models.realtime_beta_server_event_response_created import (
        RealtimeBetaServerEventResponseCreated as ResponseCreatedEvent,
    )
    from ....models.realtime_beta_server_event_response_done import (
        RealtimeBetaServerEventResponseDone as ResponseDoneEvent,
    )
    from ....models.realtime_beta_server_event_response_function_call_arguments_delta import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from ....models.realtime_beta_server_event_response_function_call_arguments_done import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone as ResponseFunctionCallArgumentsDoneEvent,
    )
    from ....models.realtime_beta_server_event_response_output_item_added import (
        RealtimeBetaServerEventResponseOutputItemAdded as ResponseOutputItemAddedEvent,
    )
    from ....models.realtime_beta_server_event_response_output_item_done import (
        RealtimeBetaServerEventResponseOutputItemDone as ResponseOutputItemDoneEvent,
    )
    from ....models.realtime_beta_server_event_session_created import (
        RealtimeBetaServerEventSessionCreated as SessionCreatedEvent,
    )
    from ....models.realtime_beta_server_event_session_updated import (
        RealtimeBetaServerEventSessionUpdated as SessionUpdatedEvent,
    )
    from ....models.realtime_beta_server_event_transcription_session_updated import (
        RealtimeBetaServerEventTranscriptionSessionUpdated as TranscriptionSessionUpdatedEvent,
    )
    from ....models.realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCall as ConversationItem,
    )
    from ....models.realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCall as ConversationItemWithReference,
    )
    from ....models.realtime_session import RealtimeSession as Session
    from ....models.realtime_session_create_response_object import (
        RealtimeSessionCreateResponseObject as SessionCreateResponse,
    )
    from ....models.transcription_session import TranscriptionSession as TranscriptionSession
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventConversationItemCreateParam as ConversationItemCreateEventParam,
    )
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventConversationItemDeleteParam as ConversationItemDeleteEventParam,
    )
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventConversationItemRetrieveParam as ConversationItemRetrieveEventParam,
    )
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventConversationItemTruncateParam as ConversationItemTruncateEventParam,
    )
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventInputAudioBufferAppendParam as InputAudioBufferAppendEventParam,
    )
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventInputAudioBufferClearParam as InputAudioBufferClearEventParam,
    )
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventInputAudioBufferCommitParam as InputAudioBufferCommitEventParam,
    )
    from ....params.beta_realtime_connect import RealtimeBetaClientEventParam as RealtimeClientEventParam
    from ....params.beta_realtime_connect import RealtimeBetaClientEventResponseCancelParam as ResponseCancelEventParam
    from ....params.beta_realtime_connect import RealtimeBetaClientEventResponseCreateParam as ResponseCreateEventParam
    from ....params.beta_realtime_connect import RealtimeBetaClientEventSessionUpdateParam as SessionUpdateEventParam
    from ....params.beta_realtime_connect import (
        RealtimeBetaClientEventTranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam,
    )
    from ....params.shared import RealtimeConversationItemFunctionCallParam as ConversationItemParam
    from ....params.shared import RealtimeConversationItemFunctionCallParam as ConversationItemWithReferenceParam
    from ....params.shared_beta import RealtimeSessionCreateRequestObjectParam as SessionCreateParams
    from ....params.shared_beta import (
        RealtimeTranscriptionSessionCreateRequestObjectParam as TranscriptionSessionCreateParams,
    )

    __all__ = [
        "ConversationCreatedEvent",
        "ConversationItem",
        "ConversationItemCreateEvent",
        "ConversationItemCreateEventParam",
        "ConversationItemCreatedEvent",
        "ConversationItemDeleteEvent",
        "ConversationItemDeleteEventParam",
        "ConversationItemDeletedEvent",
        "ConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemParam",
        "ConversationItemRetrieveEvent",
        "ConversationItemRetrieveEventParam",
        "ConversationItemTruncateEvent",
        "ConversationItemTruncateEventParam",
        "ConversationItemTruncatedEvent",
        "ConversationItemWithReference",
        "ConversationItemWithReferenceParam",
        "ErrorEvent",
        "InputAudioBufferAppendEvent",
        "InputAudioBufferAppendEventParam",
        "InputAudioBufferClearEvent",
        "InputAudioBufferClearEventParam",
        "InputAudioBufferClearedEvent",
        "InputAudioBufferCommitEvent",
        "InputAudioBufferCommitEventParam",
        "InputAudioBufferCommittedEvent",
        "InputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent",
        "RateLimitsUpdatedEvent",
        "RealtimeClientEvent",
        "RealtimeClientEventParam",
        "RealtimeResponse",
        "RealtimeResponseStatus",
        "RealtimeResponseUsage",
        "RealtimeServerEvent",
        "ResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent",
        "ResponseCancelEvent",
        "ResponseCancelEventParam",
        "ResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent",
        "ResponseCreateEvent",
        "ResponseCreateEventParam",
        "ResponseCreatedEvent",
        "ResponseDoneEvent",
        "ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent",
        "ResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent",
        "ResponseTextDeltaEvent",
        "ResponseTextDoneEvent",
        "Session",
        "SessionCreateParams",
        "SessionCreateResponse",
        "SessionCreatedEvent",
        "SessionUpdateEvent",
        "SessionUpdateEventParam",
        "SessionUpdatedEvent",
        "TranscriptionSession",
        "TranscriptionSessionCreateParams",
        "TranscriptionSessionUpdate",
        "TranscriptionSessionUpdateParam",
        "TranscriptionSessionUpdatedEvent",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ConversationCreatedEvent": (
        "_generated.models.realtime_beta_conversation_created_event",
        "RealtimeBetaConversationCreatedEvent",
    ),
    "ConversationItem": (
        "_generated.models.realtime_conversation_item_function_call",
        "RealtimeConversationItemFunctionCall",
    ),
    "ConversationItemCreateEvent": (
        "_generated.models.realtime_beta_client_event_conversation_item_create",
        "RealtimeBetaClientEventConversationItemCreate",
    ),
    "ConversationItemCreateEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventConversationItemCreateParam",
    ),
    "ConversationItemCreatedEvent": (
        "_generated.models.realtime_beta_server_event_conversation_item_created",
        "RealtimeBetaServerEventConversationItemCreated",
    ),
    "ConversationItemDeleteEvent": (
        "_generated.models.realtime_beta_client_event_conversation_item_delete",
        "RealtimeBetaClientEventConversationItemDelete",
    ),
    "ConversationItemDeleteEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventConversationItemDeleteParam",
    ),
    "ConversationItemDeletedEvent": (
        "_generated.models.realtime_beta_server_event_conversation_item_deleted",
        "RealtimeBetaServerEventConversationItemDeleted",
    ),
    "ConversationItemInputAudioTranscriptionCompletedEvent": (
        "_generated.models.realtime_beta_server_event_conversation_item_input_audio_transcription_completed",
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
    ),
    "ConversationItemInputAudioTranscriptionDeltaEvent": (
        "_generated.models.realtime_beta_server_event_conversation_item_input_audio_transcription_delta",
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
    ),
    "ConversationItemInputAudioTranscriptionFailedEvent": (
        "_generated.models.realtime_beta_server_event_conversation_item_input_audio_transcription_failed",
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed",
    ),
    "ConversationItemParam": ("_generated.params.shared", "RealtimeConversationItemFunctionCallParam"),
    "ConversationItemRetrieveEvent": (
        "_generated.models.realtime_beta_client_event_conversation_item_retrieve",
        "RealtimeBetaClientEventConversationItemRetrieve",
    ),
    "ConversationItemRetrieveEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventConversationItemRetrieveParam",
    ),
    "ConversationItemTruncateEvent": (
        "_generated.models.realtime_beta_client_event_conversation_item_truncate",
        "RealtimeBetaClientEventConversationItemTruncate",
    ),
    "ConversationItemTruncateEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventConversationItemTruncateParam",
    ),
    "ConversationItemTruncatedEvent": (
        "_generated.models.realtime_beta_server_event_conversation_item_truncated",
        "RealtimeBetaServerEventConversationItemTruncated",
    ),
    "ConversationItemWithReference": (
        "_generated.models.realtime_conversation_item_function_call",
        "RealtimeConversationItemFunctionCall",
    ),
    "ConversationItemWithReferenceParam": ("_generated.params.shared", "RealtimeConversationItemFunctionCallParam"),
    "ErrorEvent": ("_generated.models.realtime_beta_server_event_error", "RealtimeBetaServerEventError"),
    "InputAudioBufferAppendEvent": (
        "_generated.models.realtime_beta_client_event_input_audio_buffer_append",
        "RealtimeBetaClientEventInputAudioBufferAppend",
    ),
    "InputAudioBufferAppendEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventInputAudioBufferAppendParam",
    ),
    "InputAudioBufferClearEvent": (
        "_generated.models.realtime_beta_client_event_input_audio_buffer_clear",
        "RealtimeBetaClientEventInputAudioBufferClear",
    ),
    "InputAudioBufferClearEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventInputAudioBufferClearParam",
    ),
    "InputAudioBufferClearedEvent": (
        "_generated.models.realtime_beta_server_event_input_audio_buffer_cleared",
        "RealtimeBetaServerEventInputAudioBufferCleared",
    ),
    "InputAudioBufferCommitEvent": (
        "_generated.models.realtime_beta_client_event_input_audio_buffer_commit",
        "RealtimeBetaClientEventInputAudioBufferCommit",
    ),
    "InputAudioBufferCommitEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventInputAudioBufferCommitParam",
    ),
    "InputAudioBufferCommittedEvent": (
        "_generated.models.realtime_beta_server_event_input_audio_buffer_committed",
        "RealtimeBetaServerEventInputAudioBufferCommitted",
    ),
    "InputAudioBufferSpeechStartedEvent": (
        "_generated.models.realtime_beta_server_event_input_audio_buffer_speech_started",
        "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
    ),
    "InputAudioBufferSpeechStoppedEvent": (
        "_generated.models.realtime_beta_server_event_input_audio_buffer_speech_stopped",
        "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
    ),
    "RateLimitsUpdatedEvent": (
        "_generated.models.realtime_beta_server_event_rate_limits_updated",
        "RealtimeBetaServerEventRateLimitsUpdated",
    ),
    "RealtimeClientEvent": ("_generated.models.realtime_beta_client_event", "RealtimeBetaClientEvent"),
    "RealtimeClientEventParam": ("_generated.params.beta_realtime_connect", "RealtimeBetaClientEventParam"),
    "RealtimeResponse": ("_generated.models.realtime_beta_response", "RealtimeBetaResponse"),
    "RealtimeResponseStatus": (
        "_generated.models.realtime_beta_response_status_details",
        "RealtimeBetaResponseStatusDetails",
    ),
    "RealtimeResponseUsage": ("_generated.models.realtime_beta_response_usage", "RealtimeBetaResponseUsage"),
    "RealtimeServerEvent": ("_generated.models.realtime_beta_server_event", "RealtimeBetaServerEvent"),
    "ResponseAudioDeltaEvent": (
        "_generated.models.realtime_beta_response_audio_delta_event",
        "RealtimeBetaResponseAudioDeltaEvent",
    ),
    "ResponseAudioDoneEvent": (
        "_generated.models.realtime_beta_response_audio_done_event",
        "RealtimeBetaResponseAudioDoneEvent",
    ),
    "ResponseAudioTranscriptDeltaEvent": (
        "_generated.models.realtime_beta_response_audio_transcript_delta_event",
        "RealtimeBetaResponseAudioTranscriptDeltaEvent",
    ),
    "ResponseAudioTranscriptDoneEvent": (
        "_generated.models.realtime_beta_response_audio_transcript_done_event",
        "RealtimeBetaResponseAudioTranscriptDoneEvent",
    ),
    "ResponseCancelEvent": (
        "_generated.models.realtime_beta_client_event_response_cancel",
        "RealtimeBetaClientEventResponseCancel",
    ),
    "ResponseCancelEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventResponseCancelParam",
    ),
    "ResponseContentPartAddedEvent": (
        "_generated.models.realtime_beta_server_event_response_content_part_added",
        "RealtimeBetaServerEventResponseContentPartAdded",
    ),
    "ResponseContentPartDoneEvent": (
        "_generated.models.realtime_beta_server_event_response_content_part_done",
        "RealtimeBetaServerEventResponseContentPartDone",
    ),
    "ResponseCreateEvent": (
        "_generated.models.realtime_beta_client_event_response_create",
        "RealtimeBetaClientEventResponseCreate",
    ),
    "ResponseCreateEventParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventResponseCreateParam",
    ),
    "ResponseCreatedEvent": (
        "_generated.models.realtime_beta_server_event_response_created",
        "RealtimeBetaServerEventResponseCreated",
    ),
    "ResponseDoneEvent": (
        "_generated.models.realtime_beta_server_event_response_done",
        "RealtimeBetaServerEventResponseDone",
    ),
    "ResponseFunctionCallArgumentsDeltaEvent": (
        "_generated.models.realtime_beta_server_event_response_function_call_arguments_delta",
        "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
    ),
    "ResponseFunctionCallArgumentsDoneEvent": (
        "_generated.models.realtime_beta_server_event_response_function_call_arguments_done",
        "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
    ),
    "ResponseOutputItemAddedEvent": (
        "_generated.models.realtime_beta_server_event_response_output_item_added",
        "RealtimeBetaServerEventResponseOutputItemAdded",
    ),
    "ResponseOutputItemDoneEvent": (
        "_generated.models.realtime_beta_server_event_response_output_item_done",
        "RealtimeBetaServerEventResponseOutputItemDone",
    ),
    "ResponseTextDeltaEvent": (
        "_generated.models.realtime_beta_response_text_delta_event",
        "RealtimeBetaResponseTextDeltaEvent",
    ),
    "ResponseTextDoneEvent": (
        "_generated.models.realtime_beta_response_text_done_event",
        "RealtimeBetaResponseTextDoneEvent",
    ),
    "Session": ("_generated.models.realtime_session", "RealtimeSession"),
    "SessionCreateParams": ("_generated.params.shared_beta", "RealtimeSessionCreateRequestObjectParam"),
    "SessionCreateResponse": (
        "_generated.models.realtime_session_create_response_object",
        "RealtimeSessionCreateResponseObject",
    ),
    "SessionCreatedEvent": (
        "_generated.models.realtime_beta_server_event_session_created",
        "RealtimeBetaServerEventSessionCreated",
    ),
    "SessionUpdateEvent": (
        "_generated.models.realtime_beta_client_event_session_update",
        "RealtimeBetaClientEventSessionUpdate",
    ),
    "SessionUpdateEventParam": ("_generated.params.beta_realtime_connect", "RealtimeBetaClientEventSessionUpdateParam"),
    "SessionUpdatedEvent": (
        "_generated.models.realtime_beta_server_event_session_updated",
        "RealtimeBetaServerEventSessionUpdated",
    ),
    "TranscriptionSession": ("_generated.models.transcription_session", "TranscriptionSession"),
    "TranscriptionSessionCreateParams": (
        "_generated.params.shared_beta",
        "RealtimeTranscriptionSessionCreateRequestObjectParam",
    ),
    "TranscriptionSessionUpdate": (
        "_generated.models.realtime_beta_client_event_transcription_session_update",
        "RealtimeBetaClientEventTranscriptionSessionUpdate",
    ),
    "TranscriptionSessionUpdateParam": (
        "_generated.params.beta_realtime_connect",
        "RealtimeBetaClientEventTranscriptionSessionUpdateParam",
    ),
    "TranscriptionSessionUpdatedEvent": (
        "_generated.models.realtime_beta_server_event_transcription_session_updated",
        "RealtimeBetaServerEventTranscriptionSessionUpdated",
    ),
}
_OFFICIAL = (
    "conversation_created_event",
    "conversation_item",
    "conversation_item_create_event",
    "conversation_item_create_event_param",
    "conversation_item_created_event",
    "conversation_item_delete_event",
    "conversation_item_delete_event_param",
    "conversation_item_deleted_event",
    "conversation_item_input_audio_transcription_completed_event",
    "conversation_item_input_audio_transcription_delta_event",
    "conversation_item_input_audio_transcription_failed_event",
    "conversation_item_param",
    "conversation_item_retrieve_event",
    "conversation_item_retrieve_event_param",
    "conversation_item_truncate_event",
    "conversation_item_truncate_event_param",
    "conversation_item_truncated_event",
    "conversation_item_with_reference",
    "conversation_item_with_reference_param",
    "error_event",
    "input_audio_buffer_append_event",
    "input_audio_buffer_append_event_param",
    "input_audio_buffer_clear_event",
    "input_audio_buffer_clear_event_param",
    "input_audio_buffer_cleared_event",
    "input_audio_buffer_commit_event",
    "input_audio_buffer_commit_event_param",
    "input_audio_buffer_committed_event",
    "input_audio_buffer_speech_started_event",
    "input_audio_buffer_speech_stopped_event",
    "rate_limits_updated_event",
    "realtime_client_event",
    "realtime_client_event_param",
    "realtime_response",
    "realtime_response_status",
    "realtime_response_usage",
    "realtime_server_event",
    "response_audio_delta_event",
    "response_audio_done_event",
    "response_audio_transcript_delta_event",
    "response_audio_transcript_done_event",
    "response_cancel_event",
    "response_cancel_event_param",
    "response_content_part_added_event",
    "response_content_part_done_event",
    "response_create_event",
    "response_create_event_param",
    "response_created_event",
    "response_done_event",
    "response_function_call_arguments_delta_event",
    "response_function_call_arguments_done_event",
    "response_output_item_added_event",
    "response_output_item_done_event",
    "response_text_delta_event",
    "response_text_done_event",
    "session",
    "session_create_params",
    "session_create_response",
    "session_created_event",
    "session_update_event",
    "session_update_event_param",
    "session_updated_event",
    "transcription_session",
    "transcription_session_create_params",
    "transcription_session_update",
    "transcription_session_update_param",
    "transcription_session_updated_event",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
