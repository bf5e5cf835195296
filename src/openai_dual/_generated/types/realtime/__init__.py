"""Names of `openai_dual.types.realtime`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.audio_transcription import AudioTranscription as AudioTranscription
    from ...models.client_secret_create_response import ClientSecretCreateResponse as ClientSecretCreateResponse
    from ...models.log_prob_properties import LogProbProperties as LogProbProperties
    from ...models.mcp_tool import MCPTool as RealtimeResponseCreateMcpTool
    from ...models.noise_reduction_type import NoiseReductionType as NoiseReductionType
    from ...models.realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
    from ...models.realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
    from ...models.realtime_client_event_conversation_item_create import (
        RealtimeClientEventConversationItemCreate as ConversationItemCreateEvent,
    )
    from ...models.realtime_client_event_conversation_item_delete import (
        RealtimeClientEventConversationItemDelete as ConversationItemDeleteEvent,
    )
    from ...models.realtime_client_event_conversation_item_retrieve import (
        RealtimeClientEventConversationItemRetrieve as ConversationItemRetrieveEvent,
    )
    from ...models.realtime_client_event_conversation_item_truncate import (
        RealtimeClientEventConversationItemTruncate as ConversationItemTruncateEvent,
    )
    from ...models.realtime_client_event_input_audio_buffer_append import (
        RealtimeClientEventInputAudioBufferAppend as InputAudioBufferAppendEvent,
    )
    from ...models.realtime_client_event_input_audio_buffer_clear import (
        RealtimeClientEventInputAudioBufferClear as InputAudioBufferClearEvent,
    )
    from ...models.realtime_client_event_input_audio_buffer_commit import (
        RealtimeClientEventInputAudioBufferCommit as InputAudioBufferCommitEvent,
    )
    from ...models.realtime_client_event_output_audio_buffer_clear import (
        RealtimeClientEventOutputAudioBufferClear as OutputAudioBufferClearEvent,
    )
    from ...models.realtime_client_event_response_cancel import RealtimeClientEventResponseCancel as ResponseCancelEvent
    from ...models.realtime_client_event_response_create import RealtimeClientEventResponseCreate as ResponseCreateEvent
    from ...models.realtime_client_event_session_update import RealtimeClientEventSessionUpdate as SessionUpdateEvent
    from ...models.realtime_conversation_item import RealtimeConversationItem as ConversationItem
    from ...models.realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from ...models.realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from ...models.realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistant as RealtimeConversationItemAssistantMessage,
    )
    from ...models.realtime_conversation_item_message_system import (
        RealtimeConversationItemMessageSystem as RealtimeConversationItemSystemMessage,
    )
    from ...models.realtime_conversation_item_message_user import (
        RealtimeConversationItemMessageUser as RealtimeConversationItemUserMessage,
    )
    from ...models.realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
    from ...models.realtime_mcp_approval_request import RealtimeMCPApprovalRequest as RealtimeMcpApprovalRequest
    from ...models.realtime_mcp_approval_response import RealtimeMCPApprovalResponse as RealtimeMcpApprovalResponse
    from ...models.realtime_mcp_list_tools import RealtimeMCPListTools as RealtimeMcpListTools
    from ...models.realtime_mcp_protocol_error import RealtimeMCPProtocolError as RealtimeMcpProtocolError
    from ...models.realtime_mcp_tool_call import RealtimeMCPToolCall as RealtimeMcpToolCall
    from ...models.realtime_mcp_tool_execution_error import (
        RealtimeMCPToolExecutionError as RealtimeMcpToolExecutionError,
    )
    from ...models.realtime_mcphttp_error import RealtimeMCPHTTPError as RealtimeMcphttpError
    from ...models.realtime_reasoning import RealtimeReasoning as RealtimeReasoning
    from ...models.realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
    from ...models.realtime_response import RealtimeResponse as RealtimeResponse
    from ...models.realtime_response_create_params import RealtimeResponseCreateParams as RealtimeResponseCreateParams
    from ...models.realtime_response_create_params_audio import (
        RealtimeResponseCreateParamsAudio as RealtimeResponseCreateAudioOutput,
    )
    from ...models.realtime_response_status_details import RealtimeResponseStatusDetails as RealtimeResponseStatus
    from ...models.realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
    from ...models.realtime_response_usage_input_token_details import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from ...models.realtime_response_usage_output_token_details import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from ...models.realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from ...models.realtime_server_event_conversation_created import (
        RealtimeServerEventConversationCreated as ConversationCreatedEvent,
    )
    from ...models.realtime_server_event_conversation_item_added import (
        RealtimeServerEventConversationItemAdded as ConversationItemAdded,
    )
    from ...models.realtime_server_event_conversation_item_created import (
        RealtimeServerEventConversationItemCreated as ConversationItemCreatedEvent,
    )
    from ...models.realtime_server_event_conversation_item_deleted import (
        RealtimeServerEventConversationItemDeleted as ConversationItemDeletedEvent,
    )
    from ...models.realtime_server_event_conversation_item_done import (
        RealtimeServerEventConversationItemDone as ConversationItemDone,
    )
    from ...models.realtime_server_event_conversation_item_input_audio_transcription_completed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from ...models.realtime_server_event_conversation_item_input_audio_transcription_delta import (
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from ...models.realtime_server_event_conversation_item_input_audio_transcription_failed import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed as ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from ...models.realtime_server_event_conversation_item_input_audio_transcription_segment import (
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    )
    from ...models.realtime_server_event_conversation_item_truncated import (
        RealtimeServerEventConversationItemTruncated as ConversationItemTruncatedEvent,
    )
    from ...models.realtime_server_event_error import RealtimeServerEventError as RealtimeErrorEvent
    from ...models.realtime_server_event_error_error import RealtimeServerEventErrorError as RealtimeError
    from ...models.realtime_server_event_input_audio_buffer_cleared import (
        RealtimeServerEventInputAudioBufferCleared as InputAudioBufferClearedEvent,
    )
    from ...models.realtime_server_event_input_audio_buffer_committed import (
        RealtimeServerEventInputAudioBufferCommitted as InputAudioBufferCommittedEvent,
    )
    from ...models.realtime_server_event_input_audio_buffer_dtmf_event_received import (
        RealtimeServerEventInputAudioBufferDtmfEventReceived as InputAudioBufferDtmfEventReceivedEvent,
    )
    from ...models.realtime_server_event_input_audio_buffer_speech_started import (
        RealtimeServerEventInputAudioBufferSpeechStarted as InputAudioBufferSpeechStartedEvent,
    )
    from ...models.realtime_server_event_input_audio_buffer_speech_stopped import (
        RealtimeServerEventInputAudioBufferSpeechStopped as InputAudioBufferSpeechStoppedEvent,
    )
    from ...models.realtime_server_event_input_audio_buffer_timeout_triggered import (
        RealtimeServerEventInputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    )
    from ...models.realtime_server_event_mcp_list_tools_completed import (
        RealtimeServerEventMCPListToolsCompleted as McpListToolsCompleted,
    )
    from ...models.realtime_server_event_mcp_list_tools_failed import (
        RealtimeServerEventMCPListToolsFailed as McpListToolsFailed,
    )
    from ...models.realtime_server_event_mcp_list_tools_in_progress import (
        RealtimeServerEventMCPListToolsInProgress as McpListToolsInProgress,
    )
    from ...models.realtime_server_event_rate_limits_updated import (
        RealtimeServerEventRateLimitsUpdated as RateLimitsUpdatedEvent,
    )
    from ...models.realtime_server_event_response_audio_delta import (
        RealtimeServerEventResponseAudioDelta as ResponseAudioDeltaEvent,
    )
    from ...models.realtime_server_event_response_audio_done import (
        RealtimeServerEventResponseAudioDone as ResponseAudioDoneEvent,
    )
    from ...models.realtime_server_event_response_audio_transcript_delta import (
        RealtimeServerEventResponseAudioTranscriptDelta as ResponseAudioTranscriptDeltaEvent,
    )
    from ...models.realtime_server_event_response_audio_transcript_done import (
        RealtimeServerEventResponseAudioTranscriptDone as ResponseAudioTranscriptDoneEvent,
    )
    from ...models.realtime_server_event_response_content_part_added import (
        RealtimeServerEventResponseContentPartAdded as ResponseContentPartAddedEvent,
    )
    from ...models.realtime_server_event_response_content_part_done import (
        RealtimeServerEventResponseContentPartDone as ResponseContentPartDoneEvent,
    )
    from ...models.realtime_server_event_response_created import (
        RealtimeServerEventResponseCreated as ResponseCreatedEvent,
    )
    from ...models.realtime_server_event_response_done import RealtimeServerEventResponseDone as ResponseDoneEvent
    from ...models.realtime_server_event_response_function_call_arguments_delta import (
        RealtimeServerEventResponseFunctionCallArgumentsDelta as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from ...models.realtime_server_event_response_function_call_arguments_done import (
        RealtimeServerEventResponseFunctionCallArgumentsDone as ResponseFunctionCallArgumentsDoneEvent,
    )
    from ...models.realtime_server_event_response_mcp_call_arguments_delta import (
        RealtimeServerEventResponseMCPCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    )
    from ...models.realtime_server_event_response_mcp_call_arguments_done import (
        RealtimeServerEventResponseMCPCallArgumentsDone as ResponseMcpCallArgumentsDone,
    )
    from ...models.realtime_server_event_response_mcp_call_completed import (
        RealtimeServerEventResponseMCPCallCompleted as ResponseMcpCallCompleted,
    )
    from ...models.realtime_server_event_response_mcp_call_failed import (
        RealtimeServerEventResponseMCPCallFailed as ResponseMcpCallFailed,
    )
    from ...models.realtime_server_event_response_mcp_call_in_progress import (
        RealtimeServerEventResponseMCPCallInProgress as ResponseMcpCallInProgress,
    )
    from ...models.realtime_server_event_response_output_item_added import (
        RealtimeServerEventResponseOutputItemAdded as ResponseOutputItemAddedEvent,
    )
    from ...models.realtime_server_event_response_output_item_done import (
        RealtimeServerEventResponseOutputItemDone as ResponseOutputItemDoneEvent,
    )
    from ...models.realtime_server_event_response_text_delta import (
        RealtimeServerEventResponseTextDelta as ResponseTextDeltaEvent,
    )
    from ...models.realtime_server_event_response_text_done import (
        RealtimeServerEventResponseTextDone as ResponseTextDoneEvent,
    )
    from ...models.realtime_server_event_session_created import RealtimeServerEventSessionCreated as SessionCreatedEvent
    from ...models.realtime_server_event_session_updated import RealtimeServerEventSessionUpdated as SessionUpdatedEvent
    from ...models.realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequest,
    )
    from ...models.realtime_session_create_request_ga_audio import (
        RealtimeSessionCreateRequestGAAudio as RealtimeAudioConfig,
    )
    from ...models.realtime_session_create_request_ga_audio_input import (
        RealtimeSessionCreateRequestGAAudioInput as RealtimeAudioConfigInput,
    )
    from ...models.realtime_session_create_request_ga_audio_output import (
        RealtimeSessionCreateRequestGAAudioOutput as RealtimeAudioConfigOutput,
    )
    from ...models.realtime_session_create_response import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from ...models.realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequest,
    )
    from ...models.realtime_transcription_session_create_request_ga_audio import (
        RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionAudio,
    )
    from ...models.realtime_transcription_session_create_request_ga_audio_input import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput as RealtimeTranscriptionSessionAudioInput,
    )
    from ...models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from ...models.realtime_transcription_session_turn_detection import (
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    )
    from ...models.realtime_translation_client_event import (
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    )
    from ...models.realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppend as RealtimeTranslationInputAudioBufferAppendEvent,
    )
    from ...models.realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionClose as RealtimeTranslationSessionCloseEvent,
    )
    from ...models.realtime_translation_client_event_session_update import (
        RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationSessionUpdateEvent,
    )
    from ...models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from ...models.realtime_translation_server_event import (
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
    )
    from ...models.realtime_translation_server_event_session_closed import (
        RealtimeTranslationServerEventSessionClosed as RealtimeTranslationSessionClosedEvent,
    )
    from ...models.realtime_translation_server_event_session_created import (
        RealtimeTranslationServerEventSessionCreated as RealtimeTranslationSessionCreatedEvent,
    )
    from ...models.realtime_translation_server_event_session_input_transcript_delta import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta as RealtimeTranslationInputTranscriptDeltaEvent,
    )
    from ...models.realtime_translation_server_event_session_output_audio_delta import (
        RealtimeTranslationServerEventSessionOutputAudioDelta as RealtimeTranslationOutputAudioDeltaEvent,
    )
    from ...models.realtime_translation_server_event_session_output_transcript_delta import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta as RealtimeTranslationOutputTranscriptDeltaEvent,
    )
    from ...models.realtime_translation_server_event_session_updated import (
        RealtimeTranslationServerEventSessionUpdated as RealtimeTranslationSessionUpdatedEvent,
    )
    from ...models.realtime_translation_session import RealtimeTranslationSession as RealtimeTranslationSession
    from ...models.realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from ...models.realtime_truncation import RealtimeTruncation as RealtimeTruncation
    from ...models.realtime_truncation_retention_ratio import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    )
    from ...models.realtime_turn_detection import RealtimeTurnDetection as RealtimeAudioInputTurnDetection
    from ...models.realtime_turn_detection import (
        RealtimeTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
    )
    from ...params.create_realtime_client_secret import (
        RealtimeCreateClientSecretRequestParam as ClientSecretCreateParams,
    )
    from ...params.create_realtime_translation_client_secret import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventConversationItemCreateParam as ConversationItemCreateEventParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventConversationItemDeleteParam as ConversationItemDeleteEventParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventConversationItemRetrieveParam as ConversationItemRetrieveEventParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventConversationItemTruncateParam as ConversationItemTruncateEventParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventInputAudioBufferAppendParam as InputAudioBufferAppendEventParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventInputAudioBufferClearParam as InputAudioBufferClearEventParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventInputAudioBufferCommitParam as InputAudioBufferCommitEventParam,
    )
    from ...params.realtime_connect import (
        RealtimeClientEventOutputAudioBufferClearParam as OutputAudioBufferClearEventParam,
    )
    from ...params.realtime_connect import RealtimeClientEventParam as RealtimeClientEventParam
    from ...params.realtime_connect import RealtimeClientEventResponseCancelParam as ResponseCancelEventParam
    from ...params.realtime_connect import RealtimeClientEventResponseCreateParam as ResponseCreateEventParam
    from ...params.realtime_connect import RealtimeClientEventSessionUpdateParam as SessionUpdateEventParam
    from ...params.realtime_connect import (
        RealtimeResponseCreateParamsAudioParam as RealtimeResponseCreateAudioOutputParam,
    )
    from ...params.realtime_connect import RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam
    from ...params.realtime_connect import ResponseItemReferenceParam as ResponseItemReferenceParam
    from ...params.realtime_translations_connect import (
        RealtimeTranslationClientEventInputAudioBufferAppendParam as RealtimeTranslationInputAudioBufferAppendEventParam,
    )
    from ...params.realtime_translations_connect import RealtimeTranslationClientEventParam as ConnectClientEventParam
    from ...params.realtime_translations_connect import (
        RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
    )
    from ...params.realtime_translations_connect import (
        RealtimeTranslationClientEventSessionCloseParam as RealtimeTranslationSessionCloseEventParam,
    )
    from ...params.realtime_translations_connect import (
        RealtimeTranslationClientEventSessionUpdateParam as RealtimeTranslationSessionUpdateEventParam,
    )
    from ...params.realtime_translations_connect import (
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
    )
    from ...params.refer_realtime_call import RealtimeCallReferRequestParam as CallReferParams
    from ...params.reject_realtime_call import RealtimeCallRejectRequestParam as CallRejectParams
    from ...params.shared import AudioTranscriptionParam as AudioTranscriptionParam
    from ...params.shared import MCPToolParam as RealtimeResponseCreateMcpToolParam
    from ...params.shared import (
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
    )
    from ...params.shared import RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam
    from ...params.shared import (
        RealtimeConversationItemMessageAssistantParam as RealtimeConversationItemAssistantMessageParam,
    )
    from ...params.shared import (
        RealtimeConversationItemMessageSystemParam as RealtimeConversationItemSystemMessageParam,
    )
    from ...params.shared import RealtimeConversationItemMessageUserParam as RealtimeConversationItemUserMessageParam
    from ...params.shared import RealtimeConversationItemParam as ConversationItemParam
    from ...params.shared import RealtimeMCPApprovalRequestParam as RealtimeMcpApprovalRequestParam
    from ...params.shared import RealtimeMCPApprovalResponseParam as RealtimeMcpApprovalResponseParam
    from ...params.shared import RealtimeMCPHTTPErrorParam as RealtimeMcphttpErrorParam
    from ...params.shared import RealtimeMCPListToolsParam as RealtimeMcpListToolsParam
    from ...params.shared import RealtimeMCPProtocolErrorParam as RealtimeMcpProtocolErrorParam
    from ...params.shared import RealtimeMCPToolCallParam as RealtimeMcpToolCallParam
    from ...params.shared import RealtimeMCPToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam
    from ...params.shared import RealtimeTruncationParam as RealtimeTruncationParam
    from ...params.shared import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam
    from ...params.shared_realtime import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
    from ...params.shared_realtime import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam
    from ...params.shared_realtime import RealtimeAudioConfigParam as RealtimeAudioConfigParam
    from ...params.shared_realtime import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
    from ...params.shared_realtime import RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam
    from ...params.shared_realtime import (
        RealtimeAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )
    from ...params.shared_realtime import RealtimeFunctionToolParam as RealtimeFunctionToolParam
    from ...params.shared_realtime import RealtimeReasoningParam as RealtimeReasoningParam
    from ...params.shared_realtime import RealtimeSessionCreateRequestParam as CallAcceptParams
    from ...params.shared_realtime import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
    from ...params.shared_realtime import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from ...params.shared_realtime import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )
    from ...params.shared_realtime import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )

    __all__ = [
        "AudioTranscription",
        "AudioTranscriptionParam",
        "CallAcceptParams",
        "CallReferParams",
        "CallRejectParams",
        "ClientSecretCreateParams",
        "ClientSecretCreateResponse",
        "ConnectClientEventParam",
        "ConversationCreatedEvent",
        "ConversationItem",
        "ConversationItemAdded",
        "ConversationItemCreateEvent",
        "ConversationItemCreateEventParam",
        "ConversationItemCreatedEvent",
        "ConversationItemDeleteEvent",
        "ConversationItemDeleteEventParam",
        "ConversationItemDeletedEvent",
        "ConversationItemDone",
        "ConversationItemInputAudioTranscriptionCompletedEvent",
        "ConversationItemInputAudioTranscriptionDeltaEvent",
        "ConversationItemInputAudioTranscriptionFailedEvent",
        "ConversationItemInputAudioTranscriptionSegment",
        "ConversationItemParam",
        "ConversationItemRetrieveEvent",
        "ConversationItemRetrieveEventParam",
        "ConversationItemTruncateEvent",
        "ConversationItemTruncateEventParam",
        "ConversationItemTruncatedEvent",
        "InputAudioBufferAppendEvent",
        "InputAudioBufferAppendEventParam",
        "InputAudioBufferClearEvent",
        "InputAudioBufferClearEventParam",
        "InputAudioBufferClearedEvent",
        "InputAudioBufferCommitEvent",
        "InputAudioBufferCommitEventParam",
        "InputAudioBufferCommittedEvent",
        "InputAudioBufferDtmfEventReceivedEvent",
        "InputAudioBufferSpeechStartedEvent",
        "InputAudioBufferSpeechStoppedEvent",
        "InputAudioBufferTimeoutTriggered",
        "LogProbProperties",
        "McpListToolsCompleted",
        "McpListToolsFailed",
        "McpListToolsInProgress",
        "NoiseReductionType",
        "OutputAudioBufferClearEvent",
        "OutputAudioBufferClearEventParam",
        "RateLimitsUpdatedEvent",
        "RealtimeAudioConfig",
        "RealtimeAudioConfigInput",
        "RealtimeAudioConfigInputParam",
        "RealtimeAudioConfigOutput",
        "RealtimeAudioConfigOutputParam",
        "RealtimeAudioConfigParam",
        "RealtimeAudioFormats",
        "RealtimeAudioFormatsParam",
        "RealtimeAudioInputTurnDetection",
        "RealtimeAudioInputTurnDetectionParam",
        "RealtimeClientEvent",
        "RealtimeClientEventParam",
        "RealtimeConversationItemAssistantMessage",
        "RealtimeConversationItemAssistantMessageParam",
        "RealtimeConversationItemFunctionCall",
        "RealtimeConversationItemFunctionCallOutput",
        "RealtimeConversationItemFunctionCallOutputParam",
        "RealtimeConversationItemFunctionCallParam",
        "RealtimeConversationItemSystemMessage",
        "RealtimeConversationItemSystemMessageParam",
        "RealtimeConversationItemUserMessage",
        "RealtimeConversationItemUserMessageParam",
        "RealtimeError",
        "RealtimeErrorEvent",
        "RealtimeFunctionTool",
        "RealtimeFunctionToolParam",
        "RealtimeMcpApprovalRequest",
        "RealtimeMcpApprovalRequestParam",
        "RealtimeMcpApprovalResponse",
        "RealtimeMcpApprovalResponseParam",
        "RealtimeMcpListTools",
        "RealtimeMcpListToolsParam",
        "RealtimeMcpProtocolError",
        "RealtimeMcpProtocolErrorParam",
        "RealtimeMcpToolCall",
        "RealtimeMcpToolCallParam",
        "RealtimeMcpToolExecutionError",
        "RealtimeMcpToolExecutionErrorParam",
        "RealtimeMcphttpError",
        "RealtimeMcphttpErrorParam",
        "RealtimeReasoning",
        "RealtimeReasoningEffort",
        "RealtimeReasoningParam",
        "RealtimeResponse",
        "RealtimeResponseCreateAudioOutput",
        "RealtimeResponseCreateAudioOutputParam",
        "RealtimeResponseCreateMcpTool",
        "RealtimeResponseCreateMcpToolParam",
        "RealtimeResponseCreateParams",
        "RealtimeResponseCreateParamsParam",
        "RealtimeResponseStatus",
        "RealtimeResponseUsage",
        "RealtimeResponseUsageInputTokenDetails",
        "RealtimeResponseUsageOutputTokenDetails",
        "RealtimeServerEvent",
        "RealtimeSessionCreateRequest",
        "RealtimeSessionCreateRequestParam",
        "RealtimeSessionCreateResponse",
        "RealtimeTranscriptionSessionAudio",
        "RealtimeTranscriptionSessionAudioInput",
        "RealtimeTranscriptionSessionAudioInputParam",
        "RealtimeTranscriptionSessionAudioInputTurnDetection",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam",
        "RealtimeTranscriptionSessionAudioParam",
        "RealtimeTranscriptionSessionCreateRequest",
        "RealtimeTranscriptionSessionCreateRequestParam",
        "RealtimeTranscriptionSessionCreateResponse",
        "RealtimeTranscriptionSessionTurnDetection",
        "RealtimeTranslationClientEvent",
        "RealtimeTranslationClientEventParam",
        "RealtimeTranslationClientSecretCreateResponse",
        "RealtimeTranslationInputAudioBufferAppendEvent",
        "RealtimeTranslationInputAudioBufferAppendEventParam",
        "RealtimeTranslationInputTranscriptDeltaEvent",
        "RealtimeTranslationOutputAudioDeltaEvent",
        "RealtimeTranslationOutputTranscriptDeltaEvent",
        "RealtimeTranslationServerEvent",
        "RealtimeTranslationSession",
        "RealtimeTranslationSessionCloseEvent",
        "RealtimeTranslationSessionCloseEventParam",
        "RealtimeTranslationSessionClosedEvent",
        "RealtimeTranslationSessionCreateRequestParam",
        "RealtimeTranslationSessionCreatedEvent",
        "RealtimeTranslationSessionUpdateEvent",
        "RealtimeTranslationSessionUpdateEventParam",
        "RealtimeTranslationSessionUpdateRequest",
        "RealtimeTranslationSessionUpdateRequestParam",
        "RealtimeTranslationSessionUpdatedEvent",
        "RealtimeTruncation",
        "RealtimeTruncationParam",
        "RealtimeTruncationRetentionRatio",
        "RealtimeTruncationRetentionRatioParam",
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
        "ResponseItemReferenceParam",
        "ResponseMcpCallArgumentsDelta",
        "ResponseMcpCallArgumentsDone",
        "ResponseMcpCallCompleted",
        "ResponseMcpCallFailed",
        "ResponseMcpCallInProgress",
        "ResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent",
        "ResponseTextDeltaEvent",
        "ResponseTextDoneEvent",
        "SessionCreatedEvent",
        "SessionUpdateEvent",
        "SessionUpdateEventParam",
        "SessionUpdatedEvent",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AudioTranscription": ("_generated.models.audio_transcription", "AudioTranscription"),
    "AudioTranscriptionParam": ("_generated.params.shared", "AudioTranscriptionParam"),
    "CallAcceptParams": ("_generated.params.shared_realtime", "RealtimeSessionCreateRequestParam"),
    "CallReferParams": ("_generated.params.refer_realtime_call", "RealtimeCallReferRequestParam"),
    "CallRejectParams": ("_generated.params.reject_realtime_call", "RealtimeCallRejectRequestParam"),
    "ClientSecretCreateParams": (
        "_generated.params.create_realtime_client_secret",
        "RealtimeCreateClientSecretRequestParam",
    ),
    "ClientSecretCreateResponse": ("_generated.models.client_secret_create_response", "ClientSecretCreateResponse"),
    "ConnectClientEventParam": (
        "_generated.params.realtime_translations_connect",
        "RealtimeTranslationClientEventParam",
    ),
    "ConversationCreatedEvent": (
        "_generated.models.realtime_server_event_conversation_created",
        "RealtimeServerEventConversationCreated",
    ),
    "ConversationItem": ("_generated.models.realtime_conversation_item", "RealtimeConversationItem"),
    "ConversationItemAdded": (
        "_generated.models.realtime_server_event_conversation_item_added",
        "RealtimeServerEventConversationItemAdded",
    ),
    "ConversationItemCreateEvent": (
        "_generated.models.realtime_client_event_conversation_item_create",
        "RealtimeClientEventConversationItemCreate",
    ),
    "ConversationItemCreateEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventConversationItemCreateParam",
    ),
    "ConversationItemCreatedEvent": (
        "_generated.models.realtime_server_event_conversation_item_created",
        "RealtimeServerEventConversationItemCreated",
    ),
    "ConversationItemDeleteEvent": (
        "_generated.models.realtime_client_event_conversation_item_delete",
        "RealtimeClientEventConversationItemDelete",
    ),
    "ConversationItemDeleteEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventConversationItemDeleteParam",
    ),
    "ConversationItemDeletedEvent": (
        "_generated.models.realtime_server_event_conversation_item_deleted",
        "RealtimeServerEventConversationItemDeleted",
    ),
    "ConversationItemDone": (
        "_generated.models.realtime_server_event_conversation_item_done",
        "RealtimeServerEventConversationItemDone",
    ),
    "ConversationItemInputAudioTranscriptionCompletedEvent": (
        "_generated.models.realtime_server_event_conversation_item_input_audio_transcription_completed",
        "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
    ),
    "ConversationItemInputAudioTranscriptionDeltaEvent": (
        "_generated.models.realtime_server_event_conversation_item_input_audio_transcription_delta",
        "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
    ),
    "ConversationItemInputAudioTranscriptionFailedEvent": (
        "_generated.models.realtime_server_event_conversation_item_input_audio_transcription_failed",
        "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
    ),
    "ConversationItemInputAudioTranscriptionSegment": (
        "_generated.models.realtime_server_event_conversation_item_input_audio_transcription_segment",
        "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
    ),
    "ConversationItemParam": ("_generated.params.shared", "RealtimeConversationItemParam"),
    "ConversationItemRetrieveEvent": (
        "_generated.models.realtime_client_event_conversation_item_retrieve",
        "RealtimeClientEventConversationItemRetrieve",
    ),
    "ConversationItemRetrieveEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventConversationItemRetrieveParam",
    ),
    "ConversationItemTruncateEvent": (
        "_generated.models.realtime_client_event_conversation_item_truncate",
        "RealtimeClientEventConversationItemTruncate",
    ),
    "ConversationItemTruncateEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventConversationItemTruncateParam",
    ),
    "ConversationItemTruncatedEvent": (
        "_generated.models.realtime_server_event_conversation_item_truncated",
        "RealtimeServerEventConversationItemTruncated",
    ),
    "InputAudioBufferAppendEvent": (
        "_generated.models.realtime_client_event_input_audio_buffer_append",
        "RealtimeClientEventInputAudioBufferAppend",
    ),
    "InputAudioBufferAppendEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventInputAudioBufferAppendParam",
    ),
    "InputAudioBufferClearEvent": (
        "_generated.models.realtime_client_event_input_audio_buffer_clear",
        "RealtimeClientEventInputAudioBufferClear",
    ),
    "InputAudioBufferClearEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventInputAudioBufferClearParam",
    ),
    "InputAudioBufferClearedEvent": (
        "_generated.models.realtime_server_event_input_audio_buffer_cleared",
        "RealtimeServerEventInputAudioBufferCleared",
    ),
    "InputAudioBufferCommitEvent": (
        "_generated.models.realtime_client_event_input_audio_buffer_commit",
        "RealtimeClientEventInputAudioBufferCommit",
    ),
    "InputAudioBufferCommitEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventInputAudioBufferCommitParam",
    ),
    "InputAudioBufferCommittedEvent": (
        "_generated.models.realtime_server_event_input_audio_buffer_committed",
        "RealtimeServerEventInputAudioBufferCommitted",
    ),
    "InputAudioBufferDtmfEventReceivedEvent": (
        "_generated.models.realtime_server_event_input_audio_buffer_dtmf_event_received",
        "RealtimeServerEventInputAudioBufferDtmfEventReceived",
    ),
    "InputAudioBufferSpeechStartedEvent": (
        "_generated.models.realtime_server_event_input_audio_buffer_speech_started",
        "RealtimeServerEventInputAudioBufferSpeechStarted",
    ),
    "InputAudioBufferSpeechStoppedEvent": (
        "_generated.models.realtime_server_event_input_audio_buffer_speech_stopped",
        "RealtimeServerEventInputAudioBufferSpeechStopped",
    ),
    "InputAudioBufferTimeoutTriggered": (
        "_generated.models.realtime_server_event_input_audio_buffer_timeout_triggered",
        "RealtimeServerEventInputAudioBufferTimeoutTriggered",
    ),
    "LogProbProperties": ("_generated.models.log_prob_properties", "LogProbProperties"),
    "McpListToolsCompleted": (
        "_generated.models.realtime_server_event_mcp_list_tools_completed",
        "RealtimeServerEventMCPListToolsCompleted",
    ),
    "McpListToolsFailed": (
        "_generated.models.realtime_server_event_mcp_list_tools_failed",
        "RealtimeServerEventMCPListToolsFailed",
    ),
    "McpListToolsInProgress": (
        "_generated.models.realtime_server_event_mcp_list_tools_in_progress",
        "RealtimeServerEventMCPListToolsInProgress",
    ),
    "NoiseReductionType": ("_generated.models.noise_reduction_type", "NoiseReductionType"),
    "OutputAudioBufferClearEvent": (
        "_generated.models.realtime_client_event_output_audio_buffer_clear",
        "RealtimeClientEventOutputAudioBufferClear",
    ),
    "OutputAudioBufferClearEventParam": (
        "_generated.params.realtime_connect",
        "RealtimeClientEventOutputAudioBufferClearParam",
    ),
    "RateLimitsUpdatedEvent": (
        "_generated.models.realtime_server_event_rate_limits_updated",
        "RealtimeServerEventRateLimitsUpdated",
    ),
    "RealtimeAudioConfig": (
        "_generated.models.realtime_session_create_request_ga_audio",
        "RealtimeSessionCreateRequestGAAudio",
    ),
    "RealtimeAudioConfigInput": (
        "_generated.models.realtime_session_create_request_ga_audio_input",
        "RealtimeSessionCreateRequestGAAudioInput",
    ),
    "RealtimeAudioConfigInputParam": ("_generated.params.shared_realtime", "RealtimeAudioConfigInputParam"),
    "RealtimeAudioConfigOutput": (
        "_generated.models.realtime_session_create_request_ga_audio_output",
        "RealtimeSessionCreateRequestGAAudioOutput",
    ),
    "RealtimeAudioConfigOutputParam": ("_generated.params.shared_realtime", "RealtimeAudioConfigOutputParam"),
    "RealtimeAudioConfigParam": ("_generated.params.shared_realtime", "RealtimeAudioConfigParam"),
    "RealtimeAudioFormats": ("_generated.models.realtime_audio_formats", "RealtimeAudioFormats"),
    "RealtimeAudioFormatsParam": ("_generated.params.shared_realtime", "RealtimeAudioFormatsParam"),
    "RealtimeAudioInputTurnDetection": ("_generated.models.realtime_turn_detection", "RealtimeTurnDetection"),
    "RealtimeAudioInputTurnDetectionParam": (
        "_generated.params.shared_realtime",
        "RealtimeAudioInputTurnDetectionParam",
    ),
    "RealtimeClientEvent": ("_generated.models.realtime_client_event", "RealtimeClientEvent"),
    "RealtimeClientEventParam": ("_generated.params.realtime_connect", "RealtimeClientEventParam"),
    "RealtimeConversationItemAssistantMessage": (
        "_generated.models.realtime_conversation_item_message_assistant",
        "RealtimeConversationItemMessageAssistant",
    ),
    "RealtimeConversationItemAssistantMessageParam": (
        "_generated.params.shared",
        "RealtimeConversationItemMessageAssistantParam",
    ),
    "RealtimeConversationItemFunctionCall": (
        "_generated.models.realtime_conversation_item_function_call",
        "RealtimeConversationItemFunctionCall",
    ),
    "RealtimeConversationItemFunctionCallOutput": (
        "_generated.models.realtime_conversation_item_function_call_output",
        "RealtimeConversationItemFunctionCallOutput",
    ),
    "RealtimeConversationItemFunctionCallOutputParam": (
        "_generated.params.shared",
        "RealtimeConversationItemFunctionCallOutputParam",
    ),
    "RealtimeConversationItemFunctionCallParam": (
        "_generated.params.shared",
        "RealtimeConversationItemFunctionCallParam",
    ),
    "RealtimeConversationItemSystemMessage": (
        "_generated.models.realtime_conversation_item_message_system",
        "RealtimeConversationItemMessageSystem",
    ),
    "RealtimeConversationItemSystemMessageParam": (
        "_generated.params.shared",
        "RealtimeConversationItemMessageSystemParam",
    ),
    "RealtimeConversationItemUserMessage": (
        "_generated.models.realtime_conversation_item_message_user",
        "RealtimeConversationItemMessageUser",
    ),
    "RealtimeConversationItemUserMessageParam": (
        "_generated.params.shared",
        "RealtimeConversationItemMessageUserParam",
    ),
    "RealtimeError": ("_generated.models.realtime_server_event_error_error", "RealtimeServerEventErrorError"),
    "RealtimeErrorEvent": ("_generated.models.realtime_server_event_error", "RealtimeServerEventError"),
    "RealtimeFunctionTool": ("_generated.models.realtime_function_tool", "RealtimeFunctionTool"),
    "RealtimeFunctionToolParam": ("_generated.params.shared_realtime", "RealtimeFunctionToolParam"),
    "RealtimeMcpApprovalRequest": ("_generated.models.realtime_mcp_approval_request", "RealtimeMCPApprovalRequest"),
    "RealtimeMcpApprovalRequestParam": ("_generated.params.shared", "RealtimeMCPApprovalRequestParam"),
    "RealtimeMcpApprovalResponse": ("_generated.models.realtime_mcp_approval_response", "RealtimeMCPApprovalResponse"),
    "RealtimeMcpApprovalResponseParam": ("_generated.params.shared", "RealtimeMCPApprovalResponseParam"),
    "RealtimeMcpListTools": ("_generated.models.realtime_mcp_list_tools", "RealtimeMCPListTools"),
    "RealtimeMcpListToolsParam": ("_generated.params.shared", "RealtimeMCPListToolsParam"),
    "RealtimeMcpProtocolError": ("_generated.models.realtime_mcp_protocol_error", "RealtimeMCPProtocolError"),
    "RealtimeMcpProtocolErrorParam": ("_generated.params.shared", "RealtimeMCPProtocolErrorParam"),
    "RealtimeMcpToolCall": ("_generated.models.realtime_mcp_tool_call", "RealtimeMCPToolCall"),
    "RealtimeMcpToolCallParam": ("_generated.params.shared", "RealtimeMCPToolCallParam"),
    "RealtimeMcpToolExecutionError": (
        "_generated.models.realtime_mcp_tool_execution_error",
        "RealtimeMCPToolExecutionError",
    ),
    "RealtimeMcpToolExecutionErrorParam": ("_generated.params.shared", "RealtimeMCPToolExecutionErrorParam"),
    "RealtimeMcphttpError": ("_generated.models.realtime_mcphttp_error", "RealtimeMCPHTTPError"),
    "RealtimeMcphttpErrorParam": ("_generated.params.shared", "RealtimeMCPHTTPErrorParam"),
    "RealtimeReasoning": ("_generated.models.realtime_reasoning", "RealtimeReasoning"),
    "RealtimeReasoningEffort": ("_generated.models.realtime_reasoning_effort", "RealtimeReasoningEffort"),
    "RealtimeReasoningParam": ("_generated.params.shared_realtime", "RealtimeReasoningParam"),
    "RealtimeResponse": ("_generated.models.realtime_response", "RealtimeResponse"),
    "RealtimeResponseCreateAudioOutput": (
        "_generated.models.realtime_response_create_params_audio",
        "RealtimeResponseCreateParamsAudio",
    ),
    "RealtimeResponseCreateAudioOutputParam": (
        "_generated.params.realtime_connect",
        "RealtimeResponseCreateParamsAudioParam",
    ),
    "RealtimeResponseCreateMcpTool": ("_generated.models.mcp_tool", "MCPTool"),
    "RealtimeResponseCreateMcpToolParam": ("_generated.params.shared", "MCPToolParam"),
    "RealtimeResponseCreateParams": (
        "_generated.models.realtime_response_create_params",
        "RealtimeResponseCreateParams",
    ),
    "RealtimeResponseCreateParamsParam": ("_generated.params.realtime_connect", "RealtimeResponseCreateParamsParam"),
    "RealtimeResponseStatus": ("_generated.models.realtime_response_status_details", "RealtimeResponseStatusDetails"),
    "RealtimeResponseUsage": ("_generated.models.realtime_response_usage", "RealtimeResponseUsage"),
    "RealtimeResponseUsageInputTokenDetails": (
        "_generated.models.realtime_response_usage_input_token_details",
        "RealtimeResponseUsageInputTokenDetails",
    ),
    "RealtimeResponseUsageOutputTokenDetails": (
        "_generated.models.realtime_response_usage_output_token_details",
        "RealtimeResponseUsageOutputTokenDetails",
    ),
    "RealtimeServerEvent": ("_generated.models.realtime_server_event", "RealtimeServerEvent"),
    "RealtimeSessionCreateRequest": (
        "_generated.models.realtime_session_create_request_ga",
        "RealtimeSessionCreateRequestGA",
    ),
    "RealtimeSessionCreateRequestParam": ("_generated.params.shared_realtime", "RealtimeSessionCreateRequestParam"),
    "RealtimeSessionCreateResponse": (
        "_generated.models.realtime_session_create_response",
        "RealtimeSessionCreateResponse",
    ),
    "RealtimeTranscriptionSessionAudio": (
        "_generated.models.realtime_transcription_session_create_request_ga_audio",
        "RealtimeTranscriptionSessionCreateRequestGAAudio",
    ),
    "RealtimeTranscriptionSessionAudioInput": (
        "_generated.models.realtime_transcription_session_create_request_ga_audio_input",
        "RealtimeTranscriptionSessionCreateRequestGAAudioInput",
    ),
    "RealtimeTranscriptionSessionAudioInputParam": (
        "_generated.params.shared_realtime",
        "RealtimeTranscriptionSessionAudioInputParam",
    ),
    "RealtimeTranscriptionSessionAudioInputTurnDetection": (
        "_generated.models.realtime_turn_detection",
        "RealtimeTurnDetection",
    ),
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": (
        "_generated.params.shared_realtime",
        "RealtimeAudioInputTurnDetectionParam",
    ),
    "RealtimeTranscriptionSessionAudioParam": (
        "_generated.params.shared_realtime",
        "RealtimeTranscriptionSessionAudioParam",
    ),
    "RealtimeTranscriptionSessionCreateRequest": (
        "_generated.models.realtime_transcription_session_create_request_ga",
        "RealtimeTranscriptionSessionCreateRequestGA",
    ),
    "RealtimeTranscriptionSessionCreateRequestParam": (
        "_generated.params.shared_realtime",
        "RealtimeTranscriptionSessionCreateRequestParam",
    ),
    "RealtimeTranscriptionSessionCreateResponse": (
        "_generated.models.realtime_transcription_session_create_response",
        "RealtimeTranscriptionSessionCreateResponse",
    ),
    "RealtimeTranscriptionSessionTurnDetection": (
        "_generated.models.realtime_transcription_session_turn_detection",
        "RealtimeTranscriptionSessionTurnDetection",
    ),
    "RealtimeTranslationClientEvent": (
        "_generated.models.realtime_translation_client_event",
        "RealtimeTranslationClientEvent",
    ),
    "RealtimeTranslationClientEventParam": (
        "_generated.params.realtime_translations_connect",
        "RealtimeTranslationClientEventParam",
    ),
    "RealtimeTranslationClientSecretCreateResponse": (
        "_generated.models.realtime_translation_client_secret_create_response",
        "RealtimeTranslationClientSecretCreateResponse",
    ),
    "RealtimeTranslationInputAudioBufferAppendEvent": (
        "_generated.models.realtime_translation_client_event_input_audio_buffer_append",
        "RealtimeTranslationClientEventInputAudioBufferAppend",
    ),
    "RealtimeTranslationInputAudioBufferAppendEventParam": (
        "_generated.params.realtime_translations_connect",
        "RealtimeTranslationClientEventInputAudioBufferAppendParam",
    ),
    "RealtimeTranslationInputTranscriptDeltaEvent": (
        "_generated.models.realtime_translation_server_event_session_input_transcript_delta",
        "RealtimeTranslationServerEventSessionInputTranscriptDelta",
    ),
    "RealtimeTranslationOutputAudioDeltaEvent": (
        "_generated.models.realtime_translation_server_event_session_output_audio_delta",
        "RealtimeTranslationServerEventSessionOutputAudioDelta",
    ),
    "RealtimeTranslationOutputTranscriptDeltaEvent": (
        "_generated.models.realtime_translation_server_event_session_output_transcript_delta",
        "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
    ),
    "RealtimeTranslationServerEvent": (
        "_generated.models.realtime_translation_server_event",
        "RealtimeTranslationServerEvent",
    ),
    "RealtimeTranslationSession": ("_generated.models.realtime_translation_session", "RealtimeTranslationSession"),
    "RealtimeTranslationSessionCloseEvent": (
        "_generated.models.realtime_translation_client_event_session_close",
        "RealtimeTranslationClientEventSessionClose",
    ),
    "RealtimeTranslationSessionCloseEventParam": (
        "_generated.params.realtime_translations_connect",
        "RealtimeTranslationClientEventSessionCloseParam",
    ),
    "RealtimeTranslationSessionClosedEvent": (
        "_generated.models.realtime_translation_server_event_session_closed",
        "RealtimeTranslationServerEventSessionClosed",
    ),
    "RealtimeTranslationSessionCreateRequestParam": (
        "_generated.params.create_realtime_translation_client_secret",
        "RealtimeTranslationSessionCreateRequestParam",
    ),
    "RealtimeTranslationSessionCreatedEvent": (
        "_generated.models.realtime_translation_server_event_session_created",
        "RealtimeTranslationServerEventSessionCreated",
    ),
    "RealtimeTranslationSessionUpdateEvent": (
        "_generated.models.realtime_translation_client_event_session_update",
        "RealtimeTranslationClientEventSessionUpdate",
    ),
    "RealtimeTranslationSessionUpdateEventParam": (
        "_generated.params.realtime_translations_connect",
        "RealtimeTranslationClientEventSessionUpdateParam",
    ),
    "RealtimeTranslationSessionUpdateRequest": (
        "_generated.models.realtime_translation_session_update_request",
        "RealtimeTranslationSessionUpdateRequest",
    ),
    "RealtimeTranslationSessionUpdateRequestParam": (
        "_generated.params.realtime_translations_connect",
        "RealtimeTranslationSessionUpdateRequestParam",
    ),
    "RealtimeTranslationSessionUpdatedEvent": (
        "_generated.models.realtime_translation_server_event_session_updated",
        "RealtimeTranslationServerEventSessionUpdated",
    ),
    "RealtimeTruncation": ("_generated.models.realtime_truncation", "RealtimeTruncation"),
    "RealtimeTruncationParam": ("_generated.params.shared", "RealtimeTruncationParam"),
    "RealtimeTruncationRetentionRatio": (
        "_generated.models.realtime_truncation_retention_ratio",
        "RealtimeTruncationRetentionRatio",
    ),
    "RealtimeTruncationRetentionRatioParam": ("_generated.params.shared", "RealtimeTruncationRetentionRatioParam"),
    "ResponseAudioDeltaEvent": (
        "_generated.models.realtime_server_event_response_audio_delta",
        "RealtimeServerEventResponseAudioDelta",
    ),
    "ResponseAudioDoneEvent": (
        "_generated.models.realtime_server_event_response_audio_done",
        "RealtimeServerEventResponseAudioDone",
    ),
    "ResponseAudioTranscriptDeltaEvent": (
        "_generated.models.realtime_server_event_response_audio_transcript_delta",
        "RealtimeServerEventResponseAudioTranscriptDelta",
    ),
    "ResponseAudioTranscriptDoneEvent": (
        "_generated.models.realtime_server_event_response_audio_transcript_done",
        "RealtimeServerEventResponseAudioTranscriptDone",
    ),
    "ResponseCancelEvent": (
        "_generated.models.realtime_client_event_response_cancel",
        "RealtimeClientEventResponseCancel",
    ),
    "ResponseCancelEventParam": ("_generated.params.realtime_connect", "RealtimeClientEventResponseCancelParam"),
    "ResponseContentPartAddedEvent": (
        "_generated.models.realtime_server_event_response_content_part_added",
        "RealtimeServerEventResponseContentPartAdded",
    ),
    "ResponseContentPartDoneEvent": (
        "_generated.models.realtime_server_event_response_content_part_done",
        "RealtimeServerEventResponseContentPartDone",
    ),
    "ResponseCreateEvent": (
        "_generated.models.realtime_client_event_response_create",
        "RealtimeClientEventResponseCreate",
    ),
    "ResponseCreateEventParam": ("_generated.params.realtime_connect", "RealtimeClientEventResponseCreateParam"),
    "ResponseCreatedEvent": (
        "_generated.models.realtime_server_event_response_created",
        "RealtimeServerEventResponseCreated",
    ),
    "ResponseDoneEvent": ("_generated.models.realtime_server_event_response_done", "RealtimeServerEventResponseDone"),
    "ResponseFunctionCallArgumentsDeltaEvent": (
        "_generated.models.realtime_server_event_response_function_call_arguments_delta",
        "RealtimeServerEventResponseFunctionCallArgumentsDelta",
    ),
    "ResponseFunctionCallArgumentsDoneEvent": (
        "_generated.models.realtime_server_event_response_function_call_arguments_done",
        "RealtimeServerEventResponseFunctionCallArgumentsDone",
    ),
    "ResponseItemReferenceParam": ("_generated.params.realtime_connect", "ResponseItemReferenceParam"),
    "ResponseMcpCallArgumentsDelta": (
        "_generated.models.realtime_server_event_response_mcp_call_arguments_delta",
        "RealtimeServerEventResponseMCPCallArgumentsDelta",
    ),
    "ResponseMcpCallArgumentsDone": (
        "_generated.models.realtime_server_event_response_mcp_call_arguments_done",
        "RealtimeServerEventResponseMCPCallArgumentsDone",
    ),
    "ResponseMcpCallCompleted": (
        "_generated.models.realtime_server_event_response_mcp_call_completed",
        "RealtimeServerEventResponseMCPCallCompleted",
    ),
    "ResponseMcpCallFailed": (
        "_generated.models.realtime_server_event_response_mcp_call_failed",
        "RealtimeServerEventResponseMCPCallFailed",
    ),
    "ResponseMcpCallInProgress": (
        "_generated.models.realtime_server_event_response_mcp_call_in_progress",
        "RealtimeServerEventResponseMCPCallInProgress",
    ),
    "ResponseOutputItemAddedEvent": (
        "_generated.models.realtime_server_event_response_output_item_added",
        "RealtimeServerEventResponseOutputItemAdded",
    ),
    "ResponseOutputItemDoneEvent": (
        "_generated.models.realtime_server_event_response_output_item_done",
        "RealtimeServerEventResponseOutputItemDone",
    ),
    "ResponseTextDeltaEvent": (
        "_generated.models.realtime_server_event_response_text_delta",
        "RealtimeServerEventResponseTextDelta",
    ),
    "ResponseTextDoneEvent": (
        "_generated.models.realtime_server_event_response_text_done",
        "RealtimeServerEventResponseTextDone",
    ),
    "SessionCreatedEvent": (
        "_generated.models.realtime_server_event_session_created",
        "RealtimeServerEventSessionCreated",
    ),
    "SessionUpdateEvent": (
        "_generated.models.realtime_client_event_session_update",
        "RealtimeClientEventSessionUpdate",
    ),
    "SessionUpdateEventParam": ("_generated.params.realtime_connect", "RealtimeClientEventSessionUpdateParam"),
    "SessionUpdatedEvent": (
        "_generated.models.realtime_server_event_session_updated",
        "RealtimeServerEventSessionUpdated",
    ),
}
_OFFICIAL = (
    "audio_transcription",
    "audio_transcription_param",
    "call_accept_params",
    "call_refer_params",
    "call_reject_params",
    "client_secret_create_params",
    "client_secret_create_response",
    "connect_client_event_param",
    "conversation_created_event",
    "conversation_item",
    "conversation_item_added",
    "conversation_item_create_event",
    "conversation_item_create_event_param",
    "conversation_item_created_event",
    "conversation_item_delete_event",
    "conversation_item_delete_event_param",
    "conversation_item_deleted_event",
    "conversation_item_done",
    "conversation_item_input_audio_transcription_completed_event",
    "conversation_item_input_audio_transcription_delta_event",
    "conversation_item_input_audio_transcription_failed_event",
    "conversation_item_input_audio_transcription_segment",
    "conversation_item_param",
    "conversation_item_retrieve_event",
    "conversation_item_retrieve_event_param",
    "conversation_item_truncate_event",
    "conversation_item_truncate_event_param",
    "conversation_item_truncated_event",
    "input_audio_buffer_append_event",
    "input_audio_buffer_append_event_param",
    "input_audio_buffer_clear_event",
    "input_audio_buffer_clear_event_param",
    "input_audio_buffer_cleared_event",
    "input_audio_buffer_commit_event",
    "input_audio_buffer_commit_event_param",
    "input_audio_buffer_committed_event",
    "input_audio_buffer_dtmf_event_received_event",
    "input_audio_buffer_speech_started_event",
    "input_audio_buffer_speech_stopped_event",
    "input_audio_buffer_timeout_triggered",
    "log_prob_properties",
    "mcp_list_tools_completed",
    "mcp_list_tools_failed",
    "mcp_list_tools_in_progress",
    "noise_reduction_type",
    "output_audio_buffer_clear_event",
    "output_audio_buffer_clear_event_param",
    "rate_limits_updated_event",
    "realtime_audio_config",
    "realtime_audio_config_input",
    "realtime_audio_config_input_param",
    "realtime_audio_config_output",
    "realtime_audio_config_output_param",
    "realtime_audio_config_param",
    "realtime_audio_formats",
    "realtime_audio_formats_param",
    "realtime_audio_input_turn_detection",
    "realtime_audio_input_turn_detection_param",
    "realtime_client_event",
    "realtime_client_event_param",
    "realtime_conversation_item_assistant_message",
    "realtime_conversation_item_assistant_message_param",
    "realtime_conversation_item_function_call",
    "realtime_conversation_item_function_call_output",
    "realtime_conversation_item_function_call_output_param",
    "realtime_conversation_item_function_call_param",
    "realtime_conversation_item_system_message",
    "realtime_conversation_item_system_message_param",
    "realtime_conversation_item_user_message",
    "realtime_conversation_item_user_message_param",
    "realtime_error",
    "realtime_error_event",
    "realtime_function_tool",
    "realtime_function_tool_param",
    "realtime_mcp_approval_request",
    "realtime_mcp_approval_request_param",
    "realtime_mcp_approval_response",
    "realtime_mcp_approval_response_param",
    "realtime_mcp_list_tools",
    "realtime_mcp_list_tools_param",
    "realtime_mcp_protocol_error",
    "realtime_mcp_protocol_error_param",
    "realtime_mcp_tool_call",
    "realtime_mcp_tool_call_param",
    "realtime_mcp_tool_execution_error",
    "realtime_mcp_tool_execution_error_param",
    "realtime_mcphttp_error",
    "realtime_mcphttp_error_param",
    "realtime_reasoning",
    "realtime_reasoning_effort",
    "realtime_reasoning_param",
    "realtime_response",
    "realtime_response_create_audio_output",
    "realtime_response_create_audio_output_param",
    "realtime_response_create_mcp_tool",
    "realtime_response_create_mcp_tool_param",
    "realtime_response_create_params",
    "realtime_response_create_params_param",
    "realtime_response_create_params_with_references_param",
    "realtime_response_status",
    "realtime_response_usage",
    "realtime_response_usage_input_token_details",
    "realtime_response_usage_output_token_details",
    "realtime_server_event",
    "realtime_session_create_request",
    "realtime_session_create_request_param",
    "realtime_session_create_response",
    "realtime_tools_config_param",
    "realtime_tools_config_union",
    "realtime_tracing_config",
    "realtime_tracing_config_param",
    "realtime_transcription_session_audio",
    "realtime_transcription_session_audio_input",
    "realtime_transcription_session_audio_input_param",
    "realtime_transcription_session_audio_input_turn_detection",
    "realtime_transcription_session_audio_input_turn_detection_param",
    "realtime_transcription_session_audio_param",
    "realtime_transcription_session_create_request",
    "realtime_transcription_session_create_request_param",
    "realtime_transcription_session_create_response",
    "realtime_transcription_session_turn_detection",
    "realtime_translation_client_event",
    "realtime_translation_client_event_param",
    "realtime_translation_client_secret_create_response",
    "realtime_translation_input_audio_buffer_append_event",
    "realtime_translation_input_audio_buffer_append_event_param",
    "realtime_translation_input_transcript_delta_event",
    "realtime_translation_output_audio_delta_event",
    "realtime_translation_output_transcript_delta_event",
    "realtime_translation_server_event",
    "realtime_translation_session",
    "realtime_translation_session_close_event",
    "realtime_translation_session_close_event_param",
    "realtime_translation_session_closed_event",
    "realtime_translation_session_create_request_param",
    "realtime_translation_session_created_event",
    "realtime_translation_session_update_event",
    "realtime_translation_session_update_event_param",
    "realtime_translation_session_update_request",
    "realtime_translation_session_update_request_param",
    "realtime_translation_session_updated_event",
    "realtime_truncation",
    "realtime_truncation_param",
    "realtime_truncation_retention_ratio",
    "realtime_truncation_retention_ratio_param",
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
    "response_item_reference_param",
    "response_mcp_call_arguments_delta",
    "response_mcp_call_arguments_done",
    "response_mcp_call_completed",
    "response_mcp_call_failed",
    "response_mcp_call_in_progress",
    "response_output_item_added_event",
    "response_output_item_done_event",
    "response_text_delta_event",
    "response_text_done_event",
    "session_created_event",
    "session_update_event",
    "session_update_event_param",
    "session_updated_event",
    "translations",
    "translations.client_secret_create_params",
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
