"""Names of `openai_dual.types.beta`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.agent import Agent as Agent
    from ...models.agent_close_subagent_call_item import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
    from ...models.agent_command_execution_item import AgentCommandExecutionItem as AgentCommandExecutionItem
    from ...models.agent_content import AgentContent as AgentContent
    from ...models.agent_create_subagent_call_item import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
    from ...models.agent_deleted import AgentDeleted as AgentDeleted
    from ...models.agent_function_call_item import AgentFunctionCallItem as AgentFunctionCallItem
    from ...models.agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
    from ...models.agent_interrupt_subagent_call_item import (
        AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
    )
    from ...models.agent_mcp_call_item import AgentMcpCallItem as AgentMcpCallItem
    from ...models.agent_output_command_execution_output_delta_event import (
        AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
    )
    from ...models.agent_output_item import AgentOutputItem as AgentOutputItem
    from ...models.agent_reasoning import AgentReasoning as AgentReasoning
    from ...models.agent_reasoning_item import AgentReasoningItem as AgentReasoningItem
    from ...models.agent_resume_subagent_call_item import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
    from ...models.agent_send_subagent_input_call_item import (
        AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
    )
    from ...models.agent_session import AgentSession as AgentSession
    from ...models.agent_session_assistant_message import AgentSessionAssistantMessage as AgentSessionAssistantMessage
    from ...models.agent_session_created_event import AgentSessionCreatedEvent as AgentSessionCreatedEvent
    from ...models.agent_session_deleted import AgentSessionDeleted as AgentSessionDeleted
    from ...models.agent_session_environment_connected_event import (
        AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent,
    )
    from ...models.agent_session_environment_disconnected_event import (
        AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
    )
    from ...models.agent_session_environment_expired_event import (
        AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent,
    )
    from ...models.agent_session_environment_failed_event import (
        AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent,
    )
    from ...models.agent_session_environment_pending_event import (
        AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent,
    )
    from ...models.agent_session_environment_ready_event import (
        AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent,
    )
    from ...models.agent_session_environment_reset_event import (
        AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent,
    )
    from ...models.agent_session_environment_state import AgentSessionEnvironmentState as AgentSessionEnvironmentState
    from ...models.agent_session_environment_suspended_event import (
        AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent,
    )
    from ...models.agent_session_error_event import AgentSessionErrorEvent as AgentSessionErrorEvent
    from ...models.agent_session_event import AgentSessionEvent as AgentSessionEvent
    from ...models.agent_session_failed_event import AgentSessionFailedEvent as AgentSessionFailedEvent
    from ...models.agent_session_idle_event import AgentSessionIdleEvent as AgentSessionIdleEvent
    from ...models.agent_session_in_progress_event import AgentSessionInProgressEvent as AgentSessionInProgressEvent
    from ...models.agent_session_item import AgentSessionItem as AgentSessionItem
    from ...models.agent_session_message import AgentSessionMessage as AgentSessionMessage
    from ...models.agent_session_message_content import AgentSessionMessageContent as AgentSessionMessageContent
    from ...models.agent_session_requires_action_event import (
        AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
    )
    from ...models.agent_session_subagent_active_event import (
        AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent,
    )
    from ...models.agent_session_subagent_closed_event import (
        AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
    )
    from ...models.agent_session_subagent_created_event import (
        AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent,
    )
    from ...models.agent_session_turn_cancelled_event import (
        AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent,
    )
    from ...models.agent_session_turn_completed_event import (
        AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent,
    )
    from ...models.agent_session_turn_content_part_added_event import (
        AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
    )
    from ...models.agent_session_turn_content_part_done_event import (
        AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent,
    )
    from ...models.agent_session_turn_created_event import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
    from ...models.agent_session_turn_failed_event import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
    from ...models.agent_session_turn_in_progress_event import (
        AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent,
    )
    from ...models.agent_session_turn_item_added_event import (
        AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent,
    )
    from ...models.agent_session_turn_item_done_event import (
        AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent,
    )
    from ...models.agent_session_turn_output_text_delta_event import (
        AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
    )
    from ...models.agent_session_turn_output_text_done_event import (
        AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
    )
    from ...models.agent_session_turn_reasoning_summary_part_added_event import (
        AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
    )
    from ...models.agent_session_turn_reasoning_summary_part_done_event import (
        AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
    )
    from ...models.agent_session_turn_reasoning_summary_text_delta_event import (
        AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
    )
    from ...models.agent_session_turn_reasoning_summary_text_done_event import (
        AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
    )
    from ...models.agent_text import AgentText as AgentText
    from ...models.agent_tool import AgentTool as AgentTool
    from ...models.agent_wait_for_subagents_call_item import (
        AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem,
    )
    from ...models.agent_web_search_call_item import AgentWebSearchCallItem as AgentWebSearchCallItem
    from ...models.assistant import Assistant as Assistant
    from ...models.assistant_deleted import AssistantDeleted as AssistantDeleted
    from ...models.assistant_response_format_option import (
        AssistantResponseFormatOption as AssistantResponseFormatOption,
    )
    from ...models.assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from ...models.assistant_tool import AssistantTool as AssistantTool
    from ...models.assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
    from ...models.assistant_tool_choice_function import AssistantToolChoiceFunction as AssistantToolChoiceFunction
    from ...models.assistant_tool_choice_option import AssistantToolChoiceOption as AssistantToolChoiceOption
    from ...models.assistant_tools_file_search import AssistantToolsFileSearch as FileSearchTool
    from ...models.assistant_tools_function import AssistantToolsFunction as FunctionTool
    from ...models.beta_apply_patch_tool import BetaApplyPatchTool as BetaApplyPatchTool
    from ...models.beta_compacted_response import BetaCompactedResponse as BetaCompactedResponse
    from ...models.beta_computer_action import BetaComputerAction as BetaComputerAction
    from ...models.beta_computer_action_list import BetaComputerActionList as BetaComputerActionList
    from ...models.beta_computer_tool import BetaComputerTool as BetaComputerTool
    from ...models.beta_computer_use_preview_tool import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
    from ...models.beta_container_auto import BetaContainerAuto as BetaContainerAuto
    from ...models.beta_container_network_policy_allowlist import (
        BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
    )
    from ...models.beta_container_network_policy_disabled import (
        BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
    )
    from ...models.beta_container_network_policy_domain_secret import (
        BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    )
    from ...models.beta_container_reference import BetaContainerReference as BetaContainerReference
    from ...models.beta_conversation_param2 import BetaConversationParam2 as BetaResponseConversationParam
    from ...models.beta_custom_tool import BetaCustomTool as BetaCustomTool
    from ...models.beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage
    from ...models.beta_file_search_tool import BetaFileSearchTool as BetaFileSearchTool
    from ...models.beta_function_shell_call_output_status_enum import (
        BetaFunctionShellCallOutputStatusEnum as AgentOutputItemStatus,
    )
    from ...models.beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
    from ...models.beta_function_tool import BetaFunctionTool as BetaFunctionTool
    from ...models.beta_image_detail import BetaImageDetail as BetaImageDetail
    from ...models.beta_include_enum import BetaIncludeEnum as BetaResponseIncludable
    from ...models.beta_inline_skill import BetaInlineSkill as BetaInlineSkill
    from ...models.beta_inline_skill_source import BetaInlineSkillSource as BetaInlineSkillSource
    from ...models.beta_input_content_type import BetaInputContentType as InputContent
    from ...models.beta_local_environment import BetaLocalEnvironment as BetaLocalEnvironment
    from ...models.beta_local_skill import BetaLocalSkill as BetaLocalSkill
    from ...models.beta_mcp_tool_call_error import BetaMCPToolCallError as BetaMcpToolCallError
    from ...models.beta_namespace_tool import BetaNamespaceTool as BetaNamespaceTool
    from ...models.beta_namespace_tool import BetaNamespaceTool as BetaToolSearchOutputNamespaceTool
    from ...models.beta_response import BetaResponse as BetaResponse
    from ...models.beta_response_apply_patch_tool_call import (
        BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    )
    from ...models.beta_response_apply_patch_tool_call_output import (
        BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
    )
    from ...models.beta_response_audio_delta_event import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
    from ...models.beta_response_audio_done_event import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
    from ...models.beta_response_audio_transcript_delta_event import (
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    )
    from ...models.beta_response_audio_transcript_done_event import (
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    )
    from ...models.beta_response_code_interpreter_call_code_delta_event import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from ...models.beta_response_code_interpreter_call_code_done_event import (
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from ...models.beta_response_code_interpreter_call_completed_event import (
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    )
    from ...models.beta_response_code_interpreter_call_in_progress_event import (
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from ...models.beta_response_code_interpreter_call_interpreting_event import (
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from ...models.beta_response_code_interpreter_tool_call import (
        BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    )
    from ...models.beta_response_compaction_compacting_event import (
        BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
    )
    from ...models.beta_response_compaction_item import BetaResponseCompactionItem as BetaResponseCompactionItem
    from ...models.beta_response_compaction_item_param import (
        BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
    )
    from ...models.beta_response_completed_event import BetaResponseCompletedEvent as BetaResponseCompletedEvent
    from ...models.beta_response_computer_tool_call import BetaResponseComputerToolCall as BetaResponseComputerToolCall
    from ...models.beta_response_computer_tool_call_output_item import (
        BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
    )
    from ...models.beta_response_computer_tool_call_output_screenshot import (
        BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
    )
    from ...models.beta_response_configuration_update_item import (
        BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem,
    )
    from ...models.beta_response_configuration_update_item_param import (
        BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
    )
    from ...models.beta_response_container_reference import (
        BetaResponseContainerReference as BetaResponseContainerReference,
    )
    from ...models.beta_response_content_part_added_event import (
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    )
    from ...models.beta_response_content_part_done_event import (
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    )
    from ...models.beta_response_created_event import BetaResponseCreatedEvent as BetaResponseCreatedEvent
    from ...models.beta_response_custom_tool_call import BetaResponseCustomToolCall as BetaResponseCustomToolCall
    from ...models.beta_response_custom_tool_call_input_delta_event import (
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    )
    from ...models.beta_response_custom_tool_call_input_done_event import (
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    )
    from ...models.beta_response_custom_tool_call_item import (
        BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
    )
    from ...models.beta_response_custom_tool_call_output import (
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
    )
    from ...models.beta_response_custom_tool_call_output_item import (
        BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
    )
    from ...models.beta_response_error import BetaResponseError as BetaResponseError
    from ...models.beta_response_error_event import BetaResponseErrorEvent as BetaResponseErrorEvent
    from ...models.beta_response_failed_event import BetaResponseFailedEvent as BetaResponseFailedEvent
    from ...models.beta_response_file_search_call_completed_event import (
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    )
    from ...models.beta_response_file_search_call_in_progress_event import (
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    )
    from ...models.beta_response_file_search_call_searching_event import (
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    )
    from ...models.beta_response_file_search_tool_call import (
        BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
    )
    from ...models.beta_response_format_text_json_schema_config import (
        BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    )
    from ...models.beta_response_function_call_arguments_delta_event import (
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    )
    from ...models.beta_response_function_call_arguments_done_event import (
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from ...models.beta_response_function_shell_call_output_content import (
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    )
    from ...models.beta_response_function_shell_tool_call import (
        BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
    )
    from ...models.beta_response_function_shell_tool_call_output import (
        BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
    )
    from ...models.beta_response_function_tool_call import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
    from ...models.beta_response_function_tool_call_item import (
        BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
    )
    from ...models.beta_response_function_tool_call_output_item import (
        BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
    )
    from ...models.beta_response_function_web_search import (
        BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
    )
    from ...models.beta_response_image_gen_call_completed_event import (
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    )
    from ...models.beta_response_image_gen_call_generating_event import (
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    )
    from ...models.beta_response_image_gen_call_in_progress_event import (
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    )
    from ...models.beta_response_image_gen_call_partial_image_event import (
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    )
    from ...models.beta_response_in_progress_event import BetaResponseInProgressEvent as BetaResponseInProgressEvent
    from ...models.beta_response_incomplete_event import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
    from ...models.beta_response_inject_created_event import (
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    )
    from ...models.beta_response_inject_event import BetaResponseInjectEvent as BetaResponseInjectEvent
    from ...models.beta_response_inject_failed_event import (
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    )
    from ...models.beta_response_input_content import BetaResponseInputContent as BetaResponseInputContent
    from ...models.beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
    from ...models.beta_response_input_file_content import BetaResponseInputFileContent as BetaResponseInputFileContent
    from ...models.beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
    from ...models.beta_response_input_image_content import (
        BetaResponseInputImageContent as BetaResponseInputImageContent,
    )
    from ...models.beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
    from ...models.beta_response_input_message_content_list import (
        BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
    )
    from ...models.beta_response_input_message_item import BetaResponseInputMessageItem as BetaResponseInputMessageItem
    from ...models.beta_response_input_text import BetaResponseInputText as BetaResponseInputText
    from ...models.beta_response_input_text_content import BetaResponseInputTextContent as BetaResponseInputTextContent
    from ...models.beta_response_item import BetaResponseItem as BetaResponseItem
    from ...models.beta_response_local_environment import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment
    from ...models.beta_response_mcp_call_arguments_delta_event import (
        BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
    )
    from ...models.beta_response_mcp_call_arguments_done_event import (
        BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
    )
    from ...models.beta_response_mcp_call_completed_event import (
        BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
    )
    from ...models.beta_response_mcp_call_failed_event import (
        BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
    )
    from ...models.beta_response_mcp_call_in_progress_event import (
        BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
    )
    from ...models.beta_response_mcp_list_tools_completed_event import (
        BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
    )
    from ...models.beta_response_mcp_list_tools_failed_event import (
        BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
    )
    from ...models.beta_response_mcp_list_tools_in_progress_event import (
        BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
    )
    from ...models.beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem
    from ...models.beta_response_output_item_added_event import (
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    )
    from ...models.beta_response_output_item_done_event import (
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    )
    from ...models.beta_response_output_message import BetaResponseOutputMessage as BetaResponseOutputMessage
    from ...models.beta_response_output_refusal import BetaResponseOutputRefusal as BetaResponseOutputRefusal
    from ...models.beta_response_output_text import BetaResponseOutputText as BetaResponseOutputText
    from ...models.beta_response_output_text_annotation_added_event import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from ...models.beta_response_prompt import BetaResponsePrompt as BetaResponsePrompt
    from ...models.beta_response_queued_event import BetaResponseQueuedEvent as BetaResponseQueuedEvent
    from ...models.beta_response_reasoning_item import BetaResponseReasoningItem as BetaResponseReasoningItem
    from ...models.beta_response_reasoning_summary_part_added_event import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from ...models.beta_response_reasoning_summary_part_done_event import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from ...models.beta_response_reasoning_summary_text_delta_event import (
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    )
    from ...models.beta_response_reasoning_summary_text_done_event import (
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    )
    from ...models.beta_response_reasoning_text_delta_event import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )
    from ...models.beta_response_reasoning_text_done_event import (
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    )
    from ...models.beta_response_refusal_delta_event import (
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    )
    from ...models.beta_response_refusal_done_event import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
    from ...models.beta_response_shell_call_command_added_event import (
        BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
    )
    from ...models.beta_response_shell_call_command_delta_event import (
        BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
    )
    from ...models.beta_response_shell_call_command_done_event import (
        BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
    )
    from ...models.beta_response_shell_call_output_content_delta_event import (
        BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
    )
    from ...models.beta_response_shell_call_output_content_done_event import (
        BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
    )
    from ...models.beta_response_status import BetaResponseStatus as BetaResponseStatus
    from ...models.beta_response_steer_accepted_event import (
        BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
    )
    from ...models.beta_response_steer_event_param import BetaResponseSteerEventParam as BetaResponseSteerEvent
    from ...models.beta_response_steer_failed_event import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
    from ...models.beta_response_steer_input_content_param import (
        BetaResponseSteerInputContentParam as BetaResponseFunctionCallOutputItem,
    )
    from ...models.beta_response_steer_input_content_param import (
        BetaResponseSteerInputContentParam as BetaResponseSteerInputContent,
    )
    from ...models.beta_response_steer_pending_event import (
        BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
    )
    from ...models.beta_response_steer_required_input import (
        BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
    )
    from ...models.beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent
    from ...models.beta_response_text_config import BetaResponseTextConfig as BetaResponseTextConfig
    from ...models.beta_response_text_delta_event import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
    from ...models.beta_response_text_done_event import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
    from ...models.beta_response_tool_search_call import BetaResponseToolSearchCall as BetaResponseToolSearchCall
    from ...models.beta_response_tool_search_output_item import (
        BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
    )
    from ...models.beta_response_tool_search_output_item_param import (
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
    )
    from ...models.beta_response_usage import BetaResponseUsage as BetaResponseUsage
    from ...models.beta_response_web_search_call_completed_event import (
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    )
    from ...models.beta_response_web_search_call_in_progress_event import (
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    )
    from ...models.beta_response_web_search_call_searching_event import (
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    )
    from ...models.beta_responses_client_event import BetaResponsesClientEvent as BetaResponsesClientEvent
    from ...models.beta_responses_server_event import BetaResponsesServerEvent as BetaResponsesServerEvent
    from ...models.beta_service_tier import BetaServiceTier as BetaServiceTier
    from ...models.beta_skill_reference import BetaSkillReference as BetaSkillReference
    from ...models.beta_text_response_format_configuration import (
        BetaTextResponseFormatConfiguration as BetaResponseFormatTextConfig,
    )
    from ...models.beta_tool import BetaTool as BetaTool
    from ...models.beta_tool_choice_allowed import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from ...models.beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
    from ...models.beta_tool_choice_custom import BetaToolChoiceCustom as BetaToolChoiceCustom
    from ...models.beta_tool_choice_function import BetaToolChoiceFunction as BetaToolChoiceFunction
    from ...models.beta_tool_choice_mcp import BetaToolChoiceMcp as BetaToolChoiceMcp
    from ...models.beta_tool_choice_shell import BetaToolChoiceShell as BetaToolChoiceShell
    from ...models.beta_tool_choice_types import BetaToolChoiceTypes as BetaToolChoiceTypes
    from ...models.beta_tool_search_tool import BetaToolSearchTool as BetaToolSearchTool
    from ...models.beta_web_search_preview_tool import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
    from ...models.beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
    from ...models.chat_kit_workflow import ChatKitWorkflow as ChatKitWorkflow
    from ...models.code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from ...models.environment import Environment as Environment
    from ...models.hosted_environment_file import HostedEnvironmentFile as HostedEnvironmentFile
    from ...models.hosted_environment_file_id import HostedEnvironmentFileID as HostedEnvironmentFileID
    from ...models.hosted_plugin import HostedPlugin as HostedPlugin
    from ...models.hosted_skill import HostedSkill as HostedSkill
    from ...models.hosted_skill_reference import HostedSkillReference as HostedSkillReference
    from ...models.mcp_transport import McpTransport as McpTransport
    from ...models.multi_agent_config import MultiAgentConfig as MultiAgentConfig
    from ...models.output_text import OutputText as OutputText
    from ...models.persisted_agent_tool import PersistedAgentTool as PersistedAgentTool
    from ...models.persisted_mcp_transport import PersistedMcpTransport as PersistedMcpTransport
    from ...models.response_steer_error_code import ResponseSteerErrorCode as BetaResponseSteerErrorCode
    from ...models.session_error import SessionError as SessionError
    from ...models.session_turn_error import SessionTurnError as SessionTurnError
    from ...models.subagent import Subagent as Subagent
    from ...models.summary_text import SummaryText as SummaryText
    from ...models.text_format import TextFormat as TextFormat
    from ...models.thread import Thread as Thread
    from ...models.thread_deleted import ThreadDeleted as ThreadDeleted
    from ...models.token_usage import TokenUsage as TokenUsage
    from ...models.tool_choice_options import ToolChoiceOptions as BetaToolChoiceOptions
    from ...models.web_search_action import WebSearchAction as WebSearchAction
    from ...params.beta_responses_connect import BetaResponseInjectEventParam as BetaResponseInjectEventParam
    from ...params.beta_responses_connect import BetaResponsesClientEventParam as BetaResponsesClientEventParam
    from ...params.beta_responses_connect import BetaResponseSteerEventParam as BetaResponseSteerEventParam
    from ...params.beta_responses_connect import (
        BetaResponseSteerInputContentParam as BetaResponseFunctionCallOutputItemParam,
    )
    from ...params.beta_responses_connect import (
        BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam,
    )
    from ...params.cancel_beta_response import CancelBetaResponseParams as ResponseCancelParams
    from ...params.compact_beta_response import BetaCompactResponseMethodPublicBodyParam as ResponseCompactParams
    from ...params.create_agent import CreateAgentBodyParam as AgentCreateParams
    from ...params.create_agent_session_event import (
        AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParam,
    )
    from ...params.create_agent_session_event import (
        AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParamParam,
    )
    from ...params.create_agent_session_event import (
        AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
    )
    from ...params.create_agent_session_event import (
        AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParamParam,
    )
    from ...params.create_agent_session_event import AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam
    from ...params.create_agent_session_event import AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParamParam
    from ...params.create_agent_session_event import AgentSessionInputParam as AgentSessionInputParam
    from ...params.create_and_run_thread import CreateAndRunThreadParams as ThreadCreateAndRunParams
    from ...params.create_assistant import AssistantToolParam as AssistantToolParam
    from ...params.create_assistant import CreateAssistantRequestParam as AssistantCreateParams
    from ...params.create_beta_response import CreateBetaResponseParams as ResponseCreateParams
    from ...params.delete_beta_response import DeleteBetaResponseParams as ResponseDeleteParams
    from ...params.list_agents import ListAgentsParams as AgentListParams
    from ...params.list_assistants import ListAssistantsParams as AssistantListParams
    from ...params.retrieve_beta_response import RetrieveBetaResponseParams as ResponseRetrieveParams
    from ...params.shared_beta import AgentReasoningParam as AgentReasoningParam
    from ...params.shared_beta import AgentSessionInputMessageParam as AgentSessionInputMessageParam
    from ...params.shared_beta import AgentTextParam as AgentTextParam
    from ...params.shared_beta import AgentToolParam as AgentToolParam
    from ...params.shared_beta import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
    from ...params.shared_beta import AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam
    from ...params.shared_beta import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
    from ...params.shared_beta import AssistantToolChoiceParam as AssistantToolChoiceParam
    from ...params.shared_beta import AssistantToolsFileSearchParam as FileSearchToolParam
    from ...params.shared_beta import AssistantToolsFunctionParam as FunctionToolParam
    from ...params.shared_beta import BetaApplyPatchToolParam as BetaApplyPatchToolParam
    from ...params.shared_beta import BetaComputerActionListParam as BetaComputerActionListParam
    from ...params.shared_beta import BetaComputerActionParam as BetaComputerActionParam
    from ...params.shared_beta import BetaComputerToolParam as BetaComputerToolParam
    from ...params.shared_beta import BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam
    from ...params.shared_beta import BetaContainerAutoParam as BetaContainerAutoParam
    from ...params.shared_beta import (
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
    )
    from ...params.shared_beta import BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam
    from ...params.shared_beta import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )
    from ...params.shared_beta import BetaContainerReferenceParam as BetaContainerReferenceParam
    from ...params.shared_beta import BetaCustomToolParam as BetaCustomToolParam
    from ...params.shared_beta import BetaEasyInputMessageParam as BetaEasyInputMessageParam
    from ...params.shared_beta import BetaFileSearchToolParam as BetaFileSearchToolParam
    from ...params.shared_beta import BetaFunctionShellToolParam as BetaFunctionShellToolParam
    from ...params.shared_beta import BetaFunctionToolParam as BetaFunctionToolParam
    from ...params.shared_beta import BetaInlineSkillParam as BetaInlineSkillParam
    from ...params.shared_beta import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
    from ...params.shared_beta import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
    from ...params.shared_beta import BetaLocalSkillParam as BetaLocalSkillParam
    from ...params.shared_beta import BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam
    from ...params.shared_beta import BetaNamespaceToolParam as BetaNamespaceToolParam
    from ...params.shared_beta import BetaNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam
    from ...params.shared_beta import (
        BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
    )
    from ...params.shared_beta import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam
    from ...params.shared_beta import (
        BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
    )
    from ...params.shared_beta import BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam
    from ...params.shared_beta import (
        BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParamParam,
    )
    from ...params.shared_beta import BetaResponseConversationParamParam as BetaResponseConversationParamParam
    from ...params.shared_beta import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
    from ...params.shared_beta import BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam
    from ...params.shared_beta import BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam
    from ...params.shared_beta import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
    from ...params.shared_beta import (
        BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
    )
    from ...params.shared_beta import (
        BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
    )
    from ...params.shared_beta import BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam
    from ...params.shared_beta import BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam
    from ...params.shared_beta import BetaResponseInputContentParam as BetaResponseInputContentParam
    from ...params.shared_beta import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam
    from ...params.shared_beta import BetaResponseInputFileParam as BetaResponseInputFileParam
    from ...params.shared_beta import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
    from ...params.shared_beta import BetaResponseInputImageParam as BetaResponseInputImageParam
    from ...params.shared_beta import BetaResponseInputItemParam as BetaResponseInputItemParam
    from ...params.shared_beta import (
        BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
    )
    from ...params.shared_beta import BetaResponseInputParam as BetaResponseInputParam
    from ...params.shared_beta import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam
    from ...params.shared_beta import BetaResponseInputTextParam as BetaResponseInputTextParam
    from ...params.shared_beta import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
    from ...params.shared_beta import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam
    from ...params.shared_beta import BetaResponseOutputTextParam as BetaResponseOutputTextParam
    from ...params.shared_beta import BetaResponsePromptParam as BetaResponsePromptParam
    from ...params.shared_beta import BetaResponseReasoningItemParam as BetaResponseReasoningItemParam
    from ...params.shared_beta import BetaResponseTextConfigParam as BetaResponseTextConfigParam
    from ...params.shared_beta import (
        BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
    )
    from ...params.shared_beta import BetaSkillReferenceParam as BetaSkillReferenceParam
    from ...params.shared_beta import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
    from ...params.shared_beta import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
    from ...params.shared_beta import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
    from ...params.shared_beta import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
    from ...params.shared_beta import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
    from ...params.shared_beta import BetaToolChoiceShellParam as BetaToolChoiceShellParam
    from ...params.shared_beta import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
    from ...params.shared_beta import BetaToolParam as BetaToolParam
    from ...params.shared_beta import BetaToolSearchToolParam as BetaToolSearchToolParam
    from ...params.shared_beta import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
    from ...params.shared_beta import BetaWebSearchToolParam as BetaWebSearchToolParam
    from ...params.shared_beta import CodeInterpreterToolParam as CodeInterpreterToolParam
    from ...params.shared_beta import CreateThreadRequestParam as ThreadCreateParams
    from ...params.shared_beta import EnvironmentParam as EnvironmentParam
    from ...params.shared_beta import HostedEnvironmentFileParam as HostedEnvironmentFileParam
    from ...params.shared_beta import HostedPluginParam as HostedPluginParam
    from ...params.shared_beta import HostedSkillParam as HostedSkillParam
    from ...params.shared_beta import InlineCapabilitySourceParam as InlineCapabilitySourceParam
    from ...params.shared_beta import InputContentParam as InputContentParam
    from ...params.shared_beta import McpTransportParam as McpTransportParam
    from ...params.shared_beta import MultiAgentConfigParam as MultiAgentConfigParam
    from ...params.shared_beta import PersistedAgentToolParam as PersistedAgentToolParam
    from ...params.shared_beta import PersistedMcpTransportParam as PersistedMcpTransportParam
    from ...params.shared_beta import SetupCommandParam as SetupCommandParam
    from ...params.shared_beta import TextFormatParam as TextFormatParam
    from ...params.update_agent import UpdateAgentBodyParam as AgentUpdateParams
    from ...params.update_assistant import ModifyAssistantRequestParam as AssistantUpdateParams
    from ...params.update_thread import ModifyThreadRequestParam as ThreadUpdateParams

    __all__ = [
        "Agent",
        "AgentBrowserAuthenticationCancelParam",
        "AgentBrowserAuthenticationCancelParamParam",
        "AgentBrowserAuthenticationSubmitParam",
        "AgentBrowserAuthenticationSubmitParamParam",
        "AgentBrowserOriginAccessParam",
        "AgentBrowserOriginAccessParamParam",
        "AgentCloseSubagentCallItem",
        "AgentCommandExecutionItem",
        "AgentContent",
        "AgentCreateParams",
        "AgentCreateSubagentCallItem",
        "AgentDeleted",
        "AgentFunctionCallItem",
        "AgentFunctionCallStatus",
        "AgentInterruptSubagentCallItem",
        "AgentListParams",
        "AgentMcpCallItem",
        "AgentOutputCommandExecutionOutputDeltaEvent",
        "AgentOutputItem",
        "AgentOutputItemStatus",
        "AgentReasoning",
        "AgentReasoningItem",
        "AgentReasoningParam",
        "AgentResumeSubagentCallItem",
        "AgentSendSubagentInputCallItem",
        "AgentSession",
        "AgentSessionAssistantMessage",
        "AgentSessionCreatedEvent",
        "AgentSessionDeleted",
        "AgentSessionEnvironmentConnectedEvent",
        "AgentSessionEnvironmentDisconnectedEvent",
        "AgentSessionEnvironmentExpiredEvent",
        "AgentSessionEnvironmentFailedEvent",
        "AgentSessionEnvironmentPendingEvent",
        "AgentSessionEnvironmentReadyEvent",
        "AgentSessionEnvironmentResetEvent",
        "AgentSessionEnvironmentState",
        "AgentSessionEnvironmentSuspendedEvent",
        "AgentSessionErrorEvent",
        "AgentSessionEvent",
        "AgentSessionFailedEvent",
        "AgentSessionIdleEvent",
        "AgentSessionInProgressEvent",
        "AgentSessionInputMessageParam",
        "AgentSessionInputParam",
        "AgentSessionItem",
        "AgentSessionMessage",
        "AgentSessionMessageContent",
        "AgentSessionRequiresActionEvent",
        "AgentSessionSubagentActiveEvent",
        "AgentSessionSubagentClosedEvent",
        "AgentSessionSubagentCreatedEvent",
        "AgentSessionTurnCancelledEvent",
        "AgentSessionTurnCompletedEvent",
        "AgentSessionTurnContentPartAddedEvent",
        "AgentSessionTurnContentPartDoneEvent",
        "AgentSessionTurnCreatedEvent",
        "AgentSessionTurnFailedEvent",
        "AgentSessionTurnInProgressEvent",
        "AgentSessionTurnItemAddedEvent",
        "AgentSessionTurnItemDoneEvent",
        "AgentSessionTurnOutputTextDeltaEvent",
        "AgentSessionTurnOutputTextDoneEvent",
        "AgentSessionTurnReasoningSummaryPartAddedEvent",
        "AgentSessionTurnReasoningSummaryPartDoneEvent",
        "AgentSessionTurnReasoningSummaryTextDeltaEvent",
        "AgentSessionTurnReasoningSummaryTextDoneEvent",
        "AgentText",
        "AgentTextParam",
        "AgentTool",
        "AgentToolParam",
        "AgentUpdateParams",
        "AgentWaitForSubagentsCallItem",
        "AgentWebSearchCallItem",
        "Assistant",
        "AssistantCreateParams",
        "AssistantDeleted",
        "AssistantListParams",
        "AssistantResponseFormatOption",
        "AssistantResponseFormatOptionParam",
        "AssistantStreamEvent",
        "AssistantTool",
        "AssistantToolChoice",
        "AssistantToolChoiceFunction",
        "AssistantToolChoiceFunctionParam",
        "AssistantToolChoiceOption",
        "AssistantToolChoiceOptionParam",
        "AssistantToolChoiceParam",
        "AssistantToolParam",
        "AssistantUpdateParams",
        "BetaApplyPatchTool",
        "BetaApplyPatchToolParam",
        "BetaCompactedResponse",
        "BetaComputerAction",
        "BetaComputerActionList",
        "BetaComputerActionListParam",
        "BetaComputerActionParam",
        "BetaComputerTool",
        "BetaComputerToolParam",
        "BetaComputerUsePreviewTool",
        "BetaComputerUsePreviewToolParam",
        "BetaContainerAuto",
        "BetaContainerAutoParam",
        "BetaContainerNetworkPolicyAllowlist",
        "BetaContainerNetworkPolicyAllowlistParam",
        "BetaContainerNetworkPolicyDisabled",
        "BetaContainerNetworkPolicyDisabledParam",
        "BetaContainerNetworkPolicyDomainSecret",
        "BetaContainerNetworkPolicyDomainSecretParam",
        "BetaContainerReference",
        "BetaContainerReferenceParam",
        "BetaCustomTool",
        "BetaCustomToolParam",
        "BetaEasyInputMessage",
        "BetaEasyInputMessageParam",
        "BetaFileSearchTool",
        "BetaFileSearchToolParam",
        "BetaFunctionShellTool",
        "BetaFunctionShellToolParam",
        "BetaFunctionTool",
        "BetaFunctionToolParam",
        "BetaImageDetail",
        "BetaInlineSkill",
        "BetaInlineSkillParam",
        "BetaInlineSkillSource",
        "BetaInlineSkillSourceParam",
        "BetaLocalEnvironment",
        "BetaLocalEnvironmentParam",
        "BetaLocalSkill",
        "BetaLocalSkillParam",
        "BetaMcpToolCallError",
        "BetaMcpToolCallErrorParam",
        "BetaNamespaceTool",
        "BetaNamespaceToolParam",
        "BetaResponse",
        "BetaResponseApplyPatchToolCall",
        "BetaResponseApplyPatchToolCallOutput",
        "BetaResponseAudioDeltaEvent",
        "BetaResponseAudioDoneEvent",
        "BetaResponseAudioTranscriptDeltaEvent",
        "BetaResponseAudioTranscriptDoneEvent",
        "BetaResponseCodeInterpreterCallCodeDeltaEvent",
        "BetaResponseCodeInterpreterCallCodeDoneEvent",
        "BetaResponseCodeInterpreterCallCompletedEvent",
        "BetaResponseCodeInterpreterCallInProgressEvent",
        "BetaResponseCodeInterpreterCallInterpretingEvent",
        "BetaResponseCodeInterpreterToolCall",
        "BetaResponseCodeInterpreterToolCallParam",
        "BetaResponseCompactionCompactingEvent",
        "BetaResponseCompactionItem",
        "BetaResponseCompactionItemParam",
        "BetaResponseCompactionItemParamParam",
        "BetaResponseCompletedEvent",
        "BetaResponseComputerToolCall",
        "BetaResponseComputerToolCallOutputItem",
        "BetaResponseComputerToolCallOutputScreenshot",
        "BetaResponseComputerToolCallOutputScreenshotParam",
        "BetaResponseComputerToolCallParam",
        "BetaResponseConfigurationUpdateItem",
        "BetaResponseConfigurationUpdateItemParam",
        "BetaResponseConfigurationUpdateItemParamParam",
        "BetaResponseContainerReference",
        "BetaResponseContentPartAddedEvent",
        "BetaResponseContentPartDoneEvent",
        "BetaResponseConversationParam",
        "BetaResponseConversationParamParam",
        "BetaResponseCreatedEvent",
        "BetaResponseCustomToolCall",
        "BetaResponseCustomToolCallInputDeltaEvent",
        "BetaResponseCustomToolCallInputDoneEvent",
        "BetaResponseCustomToolCallItem",
        "BetaResponseCustomToolCallOutput",
        "BetaResponseCustomToolCallOutputItem",
        "BetaResponseCustomToolCallOutputParam",
        "BetaResponseCustomToolCallParam",
        "BetaResponseError",
        "BetaResponseErrorEvent",
        "BetaResponseFailedEvent",
        "BetaResponseFileSearchCallCompletedEvent",
        "BetaResponseFileSearchCallInProgressEvent",
        "BetaResponseFileSearchCallSearchingEvent",
        "BetaResponseFileSearchToolCall",
        "BetaResponseFileSearchToolCallParam",
        "BetaResponseFormatTextConfig",
        "BetaResponseFormatTextConfigParam",
        "BetaResponseFormatTextJSONSchemaConfig",
        "BetaResponseFormatTextJSONSchemaConfigParam",
        "BetaResponseFunctionCallArgumentsDeltaEvent",
        "BetaResponseFunctionCallArgumentsDoneEvent",
        "BetaResponseFunctionCallOutputItem",
        "BetaResponseFunctionCallOutputItemParam",
        "BetaResponseFunctionShellCallOutputContent",
        "BetaResponseFunctionShellCallOutputContentParam",
        "BetaResponseFunctionShellToolCall",
        "BetaResponseFunctionShellToolCallOutput",
        "BetaResponseFunctionToolCall",
        "BetaResponseFunctionToolCallItem",
        "BetaResponseFunctionToolCallOutputItem",
        "BetaResponseFunctionToolCallParam",
        "BetaResponseFunctionWebSearch",
        "BetaResponseFunctionWebSearchParam",
        "BetaResponseImageGenCallCompletedEvent",
        "BetaResponseImageGenCallGeneratingEvent",
        "BetaResponseImageGenCallInProgressEvent",
        "BetaResponseImageGenCallPartialImageEvent",
        "BetaResponseInProgressEvent",
        "BetaResponseIncludable",
        "BetaResponseIncompleteEvent",
        "BetaResponseInjectCreatedEvent",
        "BetaResponseInjectEvent",
        "BetaResponseInjectEventParam",
        "BetaResponseInjectFailedEvent",
        "BetaResponseInputContent",
        "BetaResponseInputContentParam",
        "BetaResponseInputFile",
        "BetaResponseInputFileContent",
        "BetaResponseInputFileContentParam",
        "BetaResponseInputFileParam",
        "BetaResponseInputImage",
        "BetaResponseInputImageContent",
        "BetaResponseInputImageContentParam",
        "BetaResponseInputImageParam",
        "BetaResponseInputItem",
        "BetaResponseInputItemParam",
        "BetaResponseInputMessageContentList",
        "BetaResponseInputMessageContentListParam",
        "BetaResponseInputMessageItem",
        "BetaResponseInputParam",
        "BetaResponseInputText",
        "BetaResponseInputTextContent",
        "BetaResponseInputTextContentParam",
        "BetaResponseInputTextParam",
        "BetaResponseItem",
        "BetaResponseLocalEnvironment",
        "BetaResponseMcpCallArgumentsDeltaEvent",
        "BetaResponseMcpCallArgumentsDoneEvent",
        "BetaResponseMcpCallCompletedEvent",
        "BetaResponseMcpCallFailedEvent",
        "BetaResponseMcpCallInProgressEvent",
        "BetaResponseMcpListToolsCompletedEvent",
        "BetaResponseMcpListToolsFailedEvent",
        "BetaResponseMcpListToolsInProgressEvent",
        "BetaResponseOutputItem",
        "BetaResponseOutputItemAddedEvent",
        "BetaResponseOutputItemDoneEvent",
        "BetaResponseOutputMessage",
        "BetaResponseOutputMessageParam",
        "BetaResponseOutputRefusal",
        "BetaResponseOutputRefusalParam",
        "BetaResponseOutputText",
        "BetaResponseOutputTextAnnotationAddedEvent",
        "BetaResponseOutputTextParam",
        "BetaResponsePrompt",
        "BetaResponsePromptParam",
        "BetaResponseQueuedEvent",
        "BetaResponseReasoningItem",
        "BetaResponseReasoningItemParam",
        "BetaResponseReasoningSummaryPartAddedEvent",
        "BetaResponseReasoningSummaryPartDoneEvent",
        "BetaResponseReasoningSummaryTextDeltaEvent",
        "BetaResponseReasoningSummaryTextDoneEvent",
        "BetaResponseReasoningTextDeltaEvent",
        "BetaResponseReasoningTextDoneEvent",
        "BetaResponseRefusalDeltaEvent",
        "BetaResponseRefusalDoneEvent",
        "BetaResponseShellCallCommandAddedEvent",
        "BetaResponseShellCallCommandDeltaEvent",
        "BetaResponseShellCallCommandDoneEvent",
        "BetaResponseShellCallOutputContentDeltaEvent",
        "BetaResponseShellCallOutputContentDoneEvent",
        "BetaResponseStatus",
        "BetaResponseSteerAcceptedEvent",
        "BetaResponseSteerErrorCode",
        "BetaResponseSteerEvent",
        "BetaResponseSteerEventParam",
        "BetaResponseSteerFailedEvent",
        "BetaResponseSteerInputContent",
        "BetaResponseSteerInputContentParam",
        "BetaResponseSteerPendingEvent",
        "BetaResponseSteerRequiredInput",
        "BetaResponseStreamEvent",
        "BetaResponseTextConfig",
        "BetaResponseTextConfigParam",
        "BetaResponseTextDeltaEvent",
        "BetaResponseTextDoneEvent",
        "BetaResponseToolSearchCall",
        "BetaResponseToolSearchOutputItem",
        "BetaResponseToolSearchOutputItemParam",
        "BetaResponseToolSearchOutputItemParamParam",
        "BetaResponseUsage",
        "BetaResponseWebSearchCallCompletedEvent",
        "BetaResponseWebSearchCallInProgressEvent",
        "BetaResponseWebSearchCallSearchingEvent",
        "BetaResponsesClientEvent",
        "BetaResponsesClientEventParam",
        "BetaResponsesServerEvent",
        "BetaServiceTier",
        "BetaSkillReference",
        "BetaSkillReferenceParam",
        "BetaTool",
        "BetaToolChoiceAllowed",
        "BetaToolChoiceAllowedParam",
        "BetaToolChoiceApplyPatch",
        "BetaToolChoiceApplyPatchParam",
        "BetaToolChoiceCustom",
        "BetaToolChoiceCustomParam",
        "BetaToolChoiceFunction",
        "BetaToolChoiceFunctionParam",
        "BetaToolChoiceMcp",
        "BetaToolChoiceMcpParam",
        "BetaToolChoiceOptions",
        "BetaToolChoiceShell",
        "BetaToolChoiceShellParam",
        "BetaToolChoiceTypes",
        "BetaToolChoiceTypesParam",
        "BetaToolParam",
        "BetaToolSearchOutputNamespaceTool",
        "BetaToolSearchOutputNamespaceToolParam",
        "BetaToolSearchTool",
        "BetaToolSearchToolParam",
        "BetaWebSearchPreviewTool",
        "BetaWebSearchPreviewToolParam",
        "BetaWebSearchTool",
        "BetaWebSearchToolParam",
        "ChatKitWorkflow",
        "CodeInterpreterTool",
        "CodeInterpreterToolParam",
        "Environment",
        "EnvironmentParam",
        "FileSearchTool",
        "FileSearchToolParam",
        "FunctionTool",
        "FunctionToolParam",
        "HostedEnvironmentFile",
        "HostedEnvironmentFileID",
        "HostedEnvironmentFileParam",
        "HostedPlugin",
        "HostedPluginParam",
        "HostedSkill",
        "HostedSkillParam",
        "HostedSkillReference",
        "InlineCapabilitySourceParam",
        "InputContent",
        "InputContentParam",
        "McpTransport",
        "McpTransportParam",
        "MultiAgentConfig",
        "MultiAgentConfigParam",
        "OutputText",
        "PersistedAgentTool",
        "PersistedAgentToolParam",
        "PersistedMcpTransport",
        "PersistedMcpTransportParam",
        "ResponseCancelParams",
        "ResponseCompactParams",
        "ResponseCreateParams",
        "ResponseDeleteParams",
        "ResponseRetrieveParams",
        "SessionError",
        "SessionTurnError",
        "SetupCommandParam",
        "Subagent",
        "SummaryText",
        "TextFormat",
        "TextFormatParam",
        "Thread",
        "ThreadCreateAndRunParams",
        "ThreadCreateParams",
        "ThreadDeleted",
        "ThreadUpdateParams",
        "TokenUsage",
        "WebSearchAction",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "Agent": ("_generated.models.agent", "Agent"),
    "AgentBrowserAuthenticationCancelParam": (
        "_generated.params.create_agent_session_event",
        "AgentBrowserAuthenticationCancelParam",
    ),
    "AgentBrowserAuthenticationCancelParamParam": (
        "_generated.params.create_agent_session_event",
        "AgentBrowserAuthenticationCancelParam",
    ),
    "AgentBrowserAuthenticationSubmitParam": (
        "_generated.params.create_agent_session_event",
        "AgentBrowserAuthenticationSubmitParam",
    ),
    "AgentBrowserAuthenticationSubmitParamParam": (
        "_generated.params.create_agent_session_event",
        "AgentBrowserAuthenticationSubmitParam",
    ),
    "AgentBrowserOriginAccessParam": ("_generated.params.create_agent_session_event", "AgentBrowserOriginAccessParam"),
    "AgentBrowserOriginAccessParamParam": (
        "_generated.params.create_agent_session_event",
        "AgentBrowserOriginAccessParam",
    ),
    "AgentCloseSubagentCallItem": ("_generated.models.agent_close_subagent_call_item", "AgentCloseSubagentCallItem"),
    "AgentCommandExecutionItem": ("_generated.models.agent_command_execution_item", "AgentCommandExecutionItem"),
    "AgentContent": ("_generated.models.agent_content", "AgentContent"),
    "AgentCreateParams": ("_generated.params.create_agent", "CreateAgentBodyParam"),
    "AgentCreateSubagentCallItem": ("_generated.models.agent_create_subagent_call_item", "AgentCreateSubagentCallItem"),
    "AgentDeleted": ("_generated.models.agent_deleted", "AgentDeleted"),
    "AgentFunctionCallItem": ("_generated.models.agent_function_call_item", "AgentFunctionCallItem"),
    "AgentFunctionCallStatus": ("_generated.models.agent_function_call_status", "AgentFunctionCallStatus"),
    "AgentInterruptSubagentCallItem": (
        "_generated.models.agent_interrupt_subagent_call_item",
        "AgentInterruptSubagentCallItem",
    ),
    "AgentListParams": ("_generated.params.list_agents", "ListAgentsParams"),
    "AgentMcpCallItem": ("_generated.models.agent_mcp_call_item", "AgentMcpCallItem"),
    "AgentOutputCommandExecutionOutputDeltaEvent": (
        "_generated.models.agent_output_command_execution_output_delta_event",
        "AgentOutputCommandExecutionOutputDeltaEvent",
    ),
    "AgentOutputItem": ("_generated.models.agent_output_item", "AgentOutputItem"),
    "AgentOutputItemStatus": (
        "_generated.models.beta_function_shell_call_output_status_enum",
        "BetaFunctionShellCallOutputStatusEnum",
    ),
    "AgentReasoning": ("_generated.models.agent_reasoning", "AgentReasoning"),
    "AgentReasoningItem": ("_generated.models.agent_reasoning_item", "AgentReasoningItem"),
    "AgentReasoningParam": ("_generated.params.shared_beta", "AgentReasoningParam"),
    "AgentResumeSubagentCallItem": ("_generated.models.agent_resume_subagent_call_item", "AgentResumeSubagentCallItem"),
    "AgentSendSubagentInputCallItem": (
        "_generated.models.agent_send_subagent_input_call_item",
        "AgentSendSubagentInputCallItem",
    ),
    "AgentSession": ("_generated.models.agent_session", "AgentSession"),
    "AgentSessionAssistantMessage": (
        "_generated.models.agent_session_assistant_message",
        "AgentSessionAssistantMessage",
    ),
    "AgentSessionCreatedEvent": ("_generated.models.agent_session_created_event", "AgentSessionCreatedEvent"),
    "AgentSessionDeleted": ("_generated.models.agent_session_deleted", "AgentSessionDeleted"),
    "AgentSessionEnvironmentConnectedEvent": (
        "_generated.models.agent_session_environment_connected_event",
        "AgentSessionEnvironmentConnectedEvent",
    ),
    "AgentSessionEnvironmentDisconnectedEvent": (
        "_generated.models.agent_session_environment_disconnected_event",
        "AgentSessionEnvironmentDisconnectedEvent",
    ),
    "AgentSessionEnvironmentExpiredEvent": (
        "_generated.models.agent_session_environment_expired_event",
        "AgentSessionEnvironmentExpiredEvent",
    ),
    "AgentSessionEnvironmentFailedEvent": (
        "_generated.models.agent_session_environment_failed_event",
        "AgentSessionEnvironmentFailedEvent",
    ),
    "AgentSessionEnvironmentPendingEvent": (
        "_generated.models.agent_session_environment_pending_event",
        "AgentSessionEnvironmentPendingEvent",
    ),
    "AgentSessionEnvironmentReadyEvent": (
        "_generated.models.agent_session_environment_ready_event",
        "AgentSessionEnvironmentReadyEvent",
    ),
    "AgentSessionEnvironmentResetEvent": (
        "_generated.models.agent_session_environment_reset_event",
        "AgentSessionEnvironmentResetEvent",
    ),
    "AgentSessionEnvironmentState": (
        "_generated.models.agent_session_environment_state",
        "AgentSessionEnvironmentState",
    ),
    "AgentSessionEnvironmentSuspendedEvent": (
        "_generated.models.agent_session_environment_suspended_event",
        "AgentSessionEnvironmentSuspendedEvent",
    ),
    "AgentSessionErrorEvent": ("_generated.models.agent_session_error_event", "AgentSessionErrorEvent"),
    "AgentSessionEvent": ("_generated.models.agent_session_event", "AgentSessionEvent"),
    "AgentSessionFailedEvent": ("_generated.models.agent_session_failed_event", "AgentSessionFailedEvent"),
    "AgentSessionIdleEvent": ("_generated.models.agent_session_idle_event", "AgentSessionIdleEvent"),
    "AgentSessionInProgressEvent": ("_generated.models.agent_session_in_progress_event", "AgentSessionInProgressEvent"),
    "AgentSessionInputMessageParam": ("_generated.params.shared_beta", "AgentSessionInputMessageParam"),
    "AgentSessionInputParam": ("_generated.params.create_agent_session_event", "AgentSessionInputParam"),
    "AgentSessionItem": ("_generated.models.agent_session_item", "AgentSessionItem"),
    "AgentSessionMessage": ("_generated.models.agent_session_message", "AgentSessionMessage"),
    "AgentSessionMessageContent": ("_generated.models.agent_session_message_content", "AgentSessionMessageContent"),
    "AgentSessionRequiresActionEvent": (
        "_generated.models.agent_session_requires_action_event",
        "AgentSessionRequiresActionEvent",
    ),
    "AgentSessionSubagentActiveEvent": (
        "_generated.models.agent_session_subagent_active_event",
        "AgentSessionSubagentActiveEvent",
    ),
    "AgentSessionSubagentClosedEvent": (
        "_generated.models.agent_session_subagent_closed_event",
        "AgentSessionSubagentClosedEvent",
    ),
    "AgentSessionSubagentCreatedEvent": (
        "_generated.models.agent_session_subagent_created_event",
        "AgentSessionSubagentCreatedEvent",
    ),
    "AgentSessionTurnCancelledEvent": (
        "_generated.models.agent_session_turn_cancelled_event",
        "AgentSessionTurnCancelledEvent",
    ),
    "AgentSessionTurnCompletedEvent": (
        "_generated.models.agent_session_turn_completed_event",
        "AgentSessionTurnCompletedEvent",
    ),
    "AgentSessionTurnContentPartAddedEvent": (
        "_generated.models.agent_session_turn_content_part_added_event",
        "AgentSessionTurnContentPartAddedEvent",
    ),
    "AgentSessionTurnContentPartDoneEvent": (
        "_generated.models.agent_session_turn_content_part_done_event",
        "AgentSessionTurnContentPartDoneEvent",
    ),
    "AgentSessionTurnCreatedEvent": (
        "_generated.models.agent_session_turn_created_event",
        "AgentSessionTurnCreatedEvent",
    ),
    "AgentSessionTurnFailedEvent": ("_generated.models.agent_session_turn_failed_event", "AgentSessionTurnFailedEvent"),
    "AgentSessionTurnInProgressEvent": (
        "_generated.models.agent_session_turn_in_progress_event",
        "AgentSessionTurnInProgressEvent",
    ),
    "AgentSessionTurnItemAddedEvent": (
        "_generated.models.agent_session_turn_item_added_event",
        "AgentSessionTurnItemAddedEvent",
    ),
    "AgentSessionTurnItemDoneEvent": (
        "_generated.models.agent_session_turn_item_done_event",
        "AgentSessionTurnItemDoneEvent",
    ),
    "AgentSessionTurnOutputTextDeltaEvent": (
        "_generated.models.agent_session_turn_output_text_delta_event",
        "AgentSessionTurnOutputTextDeltaEvent",
    ),
    "AgentSessionTurnOutputTextDoneEvent": (
        "_generated.models.agent_session_turn_output_text_done_event",
        "AgentSessionTurnOutputTextDoneEvent",
    ),
    "AgentSessionTurnReasoningSummaryPartAddedEvent": (
        "_generated.models.agent_session_turn_reasoning_summary_part_added_event",
        "AgentSessionTurnReasoningSummaryPartAddedEvent",
    ),
    "AgentSessionTurnReasoningSummaryPartDoneEvent": (
        "_generated.models.agent_session_turn_reasoning_summary_part_done_event",
        "AgentSessionTurnReasoningSummaryPartDoneEvent",
    ),
    "AgentSessionTurnReasoningSummaryTextDeltaEvent": (
        "_generated.models.agent_session_turn_reasoning_summary_text_delta_event",
        "AgentSessionTurnReasoningSummaryTextDeltaEvent",
    ),
    "AgentSessionTurnReasoningSummaryTextDoneEvent": (
        "_generated.models.agent_session_turn_reasoning_summary_text_done_event",
        "AgentSessionTurnReasoningSummaryTextDoneEvent",
    ),
    "AgentText": ("_generated.models.agent_text", "AgentText"),
    "AgentTextParam": ("_generated.params.shared_beta", "AgentTextParam"),
    "AgentTool": ("_generated.models.agent_tool", "AgentTool"),
    "AgentToolParam": ("_generated.params.shared_beta", "AgentToolParam"),
    "AgentUpdateParams": ("_generated.params.update_agent", "UpdateAgentBodyParam"),
    "AgentWaitForSubagentsCallItem": (
        "_generated.models.agent_wait_for_subagents_call_item",
        "AgentWaitForSubagentsCallItem",
    ),
    "AgentWebSearchCallItem": ("_generated.models.agent_web_search_call_item", "AgentWebSearchCallItem"),
    "Assistant": ("_generated.models.assistant", "Assistant"),
    "AssistantCreateParams": ("_generated.params.create_assistant", "CreateAssistantRequestParam"),
    "AssistantDeleted": ("_generated.models.assistant_deleted", "AssistantDeleted"),
    "AssistantListParams": ("_generated.params.list_assistants", "ListAssistantsParams"),
    "AssistantResponseFormatOption": (
        "_generated.models.assistant_response_format_option",
        "AssistantResponseFormatOption",
    ),
    "AssistantResponseFormatOptionParam": ("_generated.params.shared_beta", "AssistantResponseFormatOptionParam"),
    "AssistantStreamEvent": ("_generated.models.assistant_stream_event", "AssistantStreamEvent"),
    "AssistantTool": ("_generated.models.assistant_tool", "AssistantTool"),
    "AssistantToolChoice": ("_generated.models.assistant_tool_choice", "AssistantToolChoice"),
    "AssistantToolChoiceFunction": ("_generated.models.assistant_tool_choice_function", "AssistantToolChoiceFunction"),
    "AssistantToolChoiceFunctionParam": ("_generated.params.shared_beta", "AssistantToolChoiceFunctionParam"),
    "AssistantToolChoiceOption": ("_generated.models.assistant_tool_choice_option", "AssistantToolChoiceOption"),
    "AssistantToolChoiceOptionParam": ("_generated.params.shared_beta", "AssistantToolChoiceOptionParam"),
    "AssistantToolChoiceParam": ("_generated.params.shared_beta", "AssistantToolChoiceParam"),
    "AssistantToolParam": ("_generated.params.create_assistant", "AssistantToolParam"),
    "AssistantUpdateParams": ("_generated.params.update_assistant", "ModifyAssistantRequestParam"),
    "BetaApplyPatchTool": ("_generated.models.beta_apply_patch_tool", "BetaApplyPatchTool"),
    "BetaApplyPatchToolParam": ("_generated.params.shared_beta", "BetaApplyPatchToolParam"),
    "BetaCompactedResponse": ("_generated.models.beta_compacted_response", "BetaCompactedResponse"),
    "BetaComputerAction": ("_generated.models.beta_computer_action", "BetaComputerAction"),
    "BetaComputerActionList": ("_generated.models.beta_computer_action_list", "BetaComputerActionList"),
    "BetaComputerActionListParam": ("_generated.params.shared_beta", "BetaComputerActionListParam"),
    "BetaComputerActionParam": ("_generated.params.shared_beta", "BetaComputerActionParam"),
    "BetaComputerTool": ("_generated.models.beta_computer_tool", "BetaComputerTool"),
    "BetaComputerToolParam": ("_generated.params.shared_beta", "BetaComputerToolParam"),
    "BetaComputerUsePreviewTool": ("_generated.models.beta_computer_use_preview_tool", "BetaComputerUsePreviewTool"),
    "BetaComputerUsePreviewToolParam": ("_generated.params.shared_beta", "BetaComputerUsePreviewToolParam"),
    "BetaContainerAuto": ("_generated.models.beta_container_auto", "BetaContainerAuto"),
    "BetaContainerAutoParam": ("_generated.params.shared_beta", "BetaContainerAutoParam"),
    "BetaContainerNetworkPolicyAllowlist": (
        "_generated.models.beta_container_network_policy_allowlist",
        "BetaContainerNetworkPolicyAllowlist",
    ),
    "BetaContainerNetworkPolicyAllowlistParam": (
        "_generated.params.shared_beta",
        "BetaContainerNetworkPolicyAllowlistParam",
    ),
    "BetaContainerNetworkPolicyDisabled": (
        "_generated.models.beta_container_network_policy_disabled",
        "BetaContainerNetworkPolicyDisabled",
    ),
    "BetaContainerNetworkPolicyDisabledParam": (
        "_generated.params.shared_beta",
        "BetaContainerNetworkPolicyDisabledParam",
    ),
    "BetaContainerNetworkPolicyDomainSecret": (
        "_generated.models.beta_container_network_policy_domain_secret",
        "BetaContainerNetworkPolicyDomainSecret",
    ),
    "BetaContainerNetworkPolicyDomainSecretParam": (
        "_generated.params.shared_beta",
        "BetaContainerNetworkPolicyDomainSecretParam",
    ),
    "BetaContainerReference": ("_generated.models.beta_container_reference", "BetaContainerReference"),
    "BetaContainerReferenceParam": ("_generated.params.shared_beta", "BetaContainerReferenceParam"),
    "BetaCustomTool": ("_generated.models.beta_custom_tool", "BetaCustomTool"),
    "BetaCustomToolParam": ("_generated.params.shared_beta", "BetaCustomToolParam"),
    "BetaEasyInputMessage": ("_generated.models.beta_easy_input_message", "BetaEasyInputMessage"),
    "BetaEasyInputMessageParam": ("_generated.params.shared_beta", "BetaEasyInputMessageParam"),
    "BetaFileSearchTool": ("_generated.models.beta_file_search_tool", "BetaFileSearchTool"),
    "BetaFileSearchToolParam": ("_generated.params.shared_beta", "BetaFileSearchToolParam"),
    "BetaFunctionShellTool": ("_generated.models.beta_function_shell_tool", "BetaFunctionShellTool"),
    "BetaFunctionShellToolParam": ("_generated.params.shared_beta", "BetaFunctionShellToolParam"),
    "BetaFunctionTool": ("_generated.models.beta_function_tool", "BetaFunctionTool"),
    "BetaFunctionToolParam": ("_generated.params.shared_beta", "BetaFunctionToolParam"),
    "BetaImageDetail": ("_generated.models.beta_image_detail", "BetaImageDetail"),
    "BetaInlineSkill": ("_generated.models.beta_inline_skill", "BetaInlineSkill"),
    "BetaInlineSkillParam": ("_generated.params.shared_beta", "BetaInlineSkillParam"),
    "BetaInlineSkillSource": ("_generated.models.beta_inline_skill_source", "BetaInlineSkillSource"),
    "BetaInlineSkillSourceParam": ("_generated.params.shared_beta", "BetaInlineSkillSourceParam"),
    "BetaLocalEnvironment": ("_generated.models.beta_local_environment", "BetaLocalEnvironment"),
    "BetaLocalEnvironmentParam": ("_generated.params.shared_beta", "BetaLocalEnvironmentParam"),
    "BetaLocalSkill": ("_generated.models.beta_local_skill", "BetaLocalSkill"),
    "BetaLocalSkillParam": ("_generated.params.shared_beta", "BetaLocalSkillParam"),
    "BetaMcpToolCallError": ("_generated.models.beta_mcp_tool_call_error", "BetaMCPToolCallError"),
    "BetaMcpToolCallErrorParam": ("_generated.params.shared_beta", "BetaMcpToolCallErrorParam"),
    "BetaNamespaceTool": ("_generated.models.beta_namespace_tool", "BetaNamespaceTool"),
    "BetaNamespaceToolParam": ("_generated.params.shared_beta", "BetaNamespaceToolParam"),
    "BetaResponse": ("_generated.models.beta_response", "BetaResponse"),
    "BetaResponseApplyPatchToolCall": (
        "_generated.models.beta_response_apply_patch_tool_call",
        "BetaResponseApplyPatchToolCall",
    ),
    "BetaResponseApplyPatchToolCallOutput": (
        "_generated.models.beta_response_apply_patch_tool_call_output",
        "BetaResponseApplyPatchToolCallOutput",
    ),
    "BetaResponseAudioDeltaEvent": ("_generated.models.beta_response_audio_delta_event", "BetaResponseAudioDeltaEvent"),
    "BetaResponseAudioDoneEvent": ("_generated.models.beta_response_audio_done_event", "BetaResponseAudioDoneEvent"),
    "BetaResponseAudioTranscriptDeltaEvent": (
        "_generated.models.beta_response_audio_transcript_delta_event",
        "BetaResponseAudioTranscriptDeltaEvent",
    ),
    "BetaResponseAudioTranscriptDoneEvent": (
        "_generated.models.beta_response_audio_transcript_done_event",
        "BetaResponseAudioTranscriptDoneEvent",
    ),
    "BetaResponseCodeInterpreterCallCodeDeltaEvent": (
        "_generated.models.beta_response_code_interpreter_call_code_delta_event",
        "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    ),
    "BetaResponseCodeInterpreterCallCodeDoneEvent": (
        "_generated.models.beta_response_code_interpreter_call_code_done_event",
        "BetaResponseCodeInterpreterCallCodeDoneEvent",
    ),
    "BetaResponseCodeInterpreterCallCompletedEvent": (
        "_generated.models.beta_response_code_interpreter_call_completed_event",
        "BetaResponseCodeInterpreterCallCompletedEvent",
    ),
    "BetaResponseCodeInterpreterCallInProgressEvent": (
        "_generated.models.beta_response_code_interpreter_call_in_progress_event",
        "BetaResponseCodeInterpreterCallInProgressEvent",
    ),
    "BetaResponseCodeInterpreterCallInterpretingEvent": (
        "_generated.models.beta_response_code_interpreter_call_interpreting_event",
        "BetaResponseCodeInterpreterCallInterpretingEvent",
    ),
    "BetaResponseCodeInterpreterToolCall": (
        "_generated.models.beta_response_code_interpreter_tool_call",
        "BetaResponseCodeInterpreterToolCall",
    ),
    "BetaResponseCodeInterpreterToolCallParam": (
        "_generated.params.shared_beta",
        "BetaResponseCodeInterpreterToolCallParam",
    ),
    "BetaResponseCompactionCompactingEvent": (
        "_generated.models.beta_response_compaction_compacting_event",
        "BetaResponseCompactionCompactingEvent",
    ),
    "BetaResponseCompactionItem": ("_generated.models.beta_response_compaction_item", "BetaResponseCompactionItem"),
    "BetaResponseCompactionItemParam": (
        "_generated.models.beta_response_compaction_item_param",
        "BetaResponseCompactionItemParam",
    ),
    "BetaResponseCompactionItemParamParam": ("_generated.params.shared_beta", "BetaResponseCompactionItemParamParam"),
    "BetaResponseCompletedEvent": ("_generated.models.beta_response_completed_event", "BetaResponseCompletedEvent"),
    "BetaResponseComputerToolCall": (
        "_generated.models.beta_response_computer_tool_call",
        "BetaResponseComputerToolCall",
    ),
    "BetaResponseComputerToolCallOutputItem": (
        "_generated.models.beta_response_computer_tool_call_output_item",
        "BetaResponseComputerToolCallOutputItem",
    ),
    "BetaResponseComputerToolCallOutputScreenshot": (
        "_generated.models.beta_response_computer_tool_call_output_screenshot",
        "BetaResponseComputerToolCallOutputScreenshot",
    ),
    "BetaResponseComputerToolCallOutputScreenshotParam": (
        "_generated.params.shared_beta",
        "BetaResponseComputerToolCallOutputScreenshotParam",
    ),
    "BetaResponseComputerToolCallParam": ("_generated.params.shared_beta", "BetaResponseComputerToolCallParam"),
    "BetaResponseConfigurationUpdateItem": (
        "_generated.models.beta_response_configuration_update_item",
        "BetaResponseConfigurationUpdateItem",
    ),
    "BetaResponseConfigurationUpdateItemParam": (
        "_generated.models.beta_response_configuration_update_item_param",
        "BetaResponseConfigurationUpdateItemParam",
    ),
    "BetaResponseConfigurationUpdateItemParamParam": (
        "_generated.params.shared_beta",
        "BetaResponseConfigurationUpdateItemParam",
    ),
    "BetaResponseContainerReference": (
        "_generated.models.beta_response_container_reference",
        "BetaResponseContainerReference",
    ),
    "BetaResponseContentPartAddedEvent": (
        "_generated.models.beta_response_content_part_added_event",
        "BetaResponseContentPartAddedEvent",
    ),
    "BetaResponseContentPartDoneEvent": (
        "_generated.models.beta_response_content_part_done_event",
        "BetaResponseContentPartDoneEvent",
    ),
    "BetaResponseConversationParam": ("_generated.models.beta_conversation_param2", "BetaConversationParam2"),
    "BetaResponseConversationParamParam": ("_generated.params.shared_beta", "BetaResponseConversationParamParam"),
    "BetaResponseCreatedEvent": ("_generated.models.beta_response_created_event", "BetaResponseCreatedEvent"),
    "BetaResponseCustomToolCall": ("_generated.models.beta_response_custom_tool_call", "BetaResponseCustomToolCall"),
    "BetaResponseCustomToolCallInputDeltaEvent": (
        "_generated.models.beta_response_custom_tool_call_input_delta_event",
        "BetaResponseCustomToolCallInputDeltaEvent",
    ),
    "BetaResponseCustomToolCallInputDoneEvent": (
        "_generated.models.beta_response_custom_tool_call_input_done_event",
        "BetaResponseCustomToolCallInputDoneEvent",
    ),
    "BetaResponseCustomToolCallItem": (
        "_generated.models.beta_response_custom_tool_call_item",
        "BetaResponseCustomToolCallItem",
    ),
    "BetaResponseCustomToolCallOutput": (
        "_generated.models.beta_response_custom_tool_call_output",
        "BetaResponseCustomToolCallOutput",
    ),
    "BetaResponseCustomToolCallOutputItem": (
        "_generated.models.beta_response_custom_tool_call_output_item",
        "BetaResponseCustomToolCallOutputItem",
    ),
    "BetaResponseCustomToolCallOutputParam": ("_generated.params.shared_beta", "BetaResponseCustomToolCallOutputParam"),
    "BetaResponseCustomToolCallParam": ("_generated.params.shared_beta", "BetaResponseCustomToolCallParam"),
    "BetaResponseError": ("_generated.models.beta_response_error", "BetaResponseError"),
    "BetaResponseErrorEvent": ("_generated.models.beta_response_error_event", "BetaResponseErrorEvent"),
    "BetaResponseFailedEvent": ("_generated.models.beta_response_failed_event", "BetaResponseFailedEvent"),
    "BetaResponseFileSearchCallCompletedEvent": (
        "_generated.models.beta_response_file_search_call_completed_event",
        "BetaResponseFileSearchCallCompletedEvent",
    ),
    "BetaResponseFileSearchCallInProgressEvent": (
        "_generated.models.beta_response_file_search_call_in_progress_event",
        "BetaResponseFileSearchCallInProgressEvent",
    ),
    "BetaResponseFileSearchCallSearchingEvent": (
        "_generated.models.beta_response_file_search_call_searching_event",
        "BetaResponseFileSearchCallSearchingEvent",
    ),
    "BetaResponseFileSearchToolCall": (
        "_generated.models.beta_response_file_search_tool_call",
        "BetaResponseFileSearchToolCall",
    ),
    "BetaResponseFileSearchToolCallParam": ("_generated.params.shared_beta", "BetaResponseFileSearchToolCallParam"),
    "BetaResponseFormatTextConfig": (
        "_generated.models.beta_text_response_format_configuration",
        "BetaTextResponseFormatConfiguration",
    ),
    "BetaResponseFormatTextConfigParam": ("_generated.params.shared_beta", "BetaResponseFormatTextConfigParam"),
    "BetaResponseFormatTextJSONSchemaConfig": (
        "_generated.models.beta_response_format_text_json_schema_config",
        "BetaResponseFormatTextJSONSchemaConfig",
    ),
    "BetaResponseFormatTextJSONSchemaConfigParam": (
        "_generated.params.shared_beta",
        "BetaResponseFormatTextJSONSchemaConfigParam",
    ),
    "BetaResponseFunctionCallArgumentsDeltaEvent": (
        "_generated.models.beta_response_function_call_arguments_delta_event",
        "BetaResponseFunctionCallArgumentsDeltaEvent",
    ),
    "BetaResponseFunctionCallArgumentsDoneEvent": (
        "_generated.models.beta_response_function_call_arguments_done_event",
        "BetaResponseFunctionCallArgumentsDoneEvent",
    ),
    "BetaResponseFunctionCallOutputItem": (
        "_generated.models.beta_response_steer_input_content_param",
        "BetaResponseSteerInputContentParam",
    ),
    "BetaResponseFunctionCallOutputItemParam": (
        "_generated.params.beta_responses_connect",
        "BetaResponseSteerInputContentParam",
    ),
    "BetaResponseFunctionShellCallOutputContent": (
        "_generated.models.beta_response_function_shell_call_output_content",
        "BetaResponseFunctionShellCallOutputContent",
    ),
    "BetaResponseFunctionShellCallOutputContentParam": (
        "_generated.params.shared_beta",
        "BetaResponseFunctionShellCallOutputContentParam",
    ),
    "BetaResponseFunctionShellToolCall": (
        "_generated.models.beta_response_function_shell_tool_call",
        "BetaResponseFunctionShellToolCall",
    ),
    "BetaResponseFunctionShellToolCallOutput": (
        "_generated.models.beta_response_function_shell_tool_call_output",
        "BetaResponseFunctionShellToolCallOutput",
    ),
    "BetaResponseFunctionToolCall": (
        "_generated.models.beta_response_function_tool_call",
        "BetaResponseFunctionToolCall",
    ),
    "BetaResponseFunctionToolCallItem": (
        "_generated.models.beta_response_function_tool_call_item",
        "BetaResponseFunctionToolCallItem",
    ),
    "BetaResponseFunctionToolCallOutputItem": (
        "_generated.models.beta_response_function_tool_call_output_item",
        "BetaResponseFunctionToolCallOutputItem",
    ),
    "BetaResponseFunctionToolCallParam": ("_generated.params.shared_beta", "BetaResponseFunctionToolCallParam"),
    "BetaResponseFunctionWebSearch": (
        "_generated.models.beta_response_function_web_search",
        "BetaResponseFunctionWebSearch",
    ),
    "BetaResponseFunctionWebSearchParam": ("_generated.params.shared_beta", "BetaResponseFunctionWebSearchParam"),
    "BetaResponseImageGenCallCompletedEvent": (
        "_generated.models.beta_response_image_gen_call_completed_event",
        "BetaResponseImageGenCallCompletedEvent",
    ),
    "BetaResponseImageGenCallGeneratingEvent": (
        "_generated.models.beta_response_image_gen_call_generating_event",
        "BetaResponseImageGenCallGeneratingEvent",
    ),
    "BetaResponseImageGenCallInProgressEvent": (
        "_generated.models.beta_response_image_gen_call_in_progress_event",
        "BetaResponseImageGenCallInProgressEvent",
    ),
    "BetaResponseImageGenCallPartialImageEvent": (
        "_generated.models.beta_response_image_gen_call_partial_image_event",
        "BetaResponseImageGenCallPartialImageEvent",
    ),
    "BetaResponseInProgressEvent": ("_generated.models.beta_response_in_progress_event", "BetaResponseInProgressEvent"),
    "BetaResponseIncludable": ("_generated.models.beta_include_enum", "BetaIncludeEnum"),
    "BetaResponseIncompleteEvent": ("_generated.models.beta_response_incomplete_event", "BetaResponseIncompleteEvent"),
    "BetaResponseInjectCreatedEvent": (
        "_generated.models.beta_response_inject_created_event",
        "BetaResponseInjectCreatedEvent",
    ),
    "BetaResponseInjectEvent": ("_generated.models.beta_response_inject_event", "BetaResponseInjectEvent"),
    "BetaResponseInjectEventParam": ("_generated.params.beta_responses_connect", "BetaResponseInjectEventParam"),
    "BetaResponseInjectFailedEvent": (
        "_generated.models.beta_response_inject_failed_event",
        "BetaResponseInjectFailedEvent",
    ),
    "BetaResponseInputContent": ("_generated.models.beta_response_input_content", "BetaResponseInputContent"),
    "BetaResponseInputContentParam": ("_generated.params.shared_beta", "BetaResponseInputContentParam"),
    "BetaResponseInputFile": ("_generated.models.beta_response_input_file", "BetaResponseInputFile"),
    "BetaResponseInputFileContent": (
        "_generated.models.beta_response_input_file_content",
        "BetaResponseInputFileContent",
    ),
    "BetaResponseInputFileContentParam": ("_generated.params.shared_beta", "BetaResponseInputFileContentParam"),
    "BetaResponseInputFileParam": ("_generated.params.shared_beta", "BetaResponseInputFileParam"),
    "BetaResponseInputImage": ("_generated.models.beta_response_input_image", "BetaResponseInputImage"),
    "BetaResponseInputImageContent": (
        "_generated.models.beta_response_input_image_content",
        "BetaResponseInputImageContent",
    ),
    "BetaResponseInputImageContentParam": ("_generated.params.shared_beta", "BetaResponseInputImageContentParam"),
    "BetaResponseInputImageParam": ("_generated.params.shared_beta", "BetaResponseInputImageParam"),
    "BetaResponseInputItem": ("_generated.models.beta_response_input_item", "BetaResponseInputItem"),
    "BetaResponseInputItemParam": ("_generated.params.shared_beta", "BetaResponseInputItemParam"),
    "BetaResponseInputMessageContentList": (
        "_generated.models.beta_response_input_message_content_list",
        "BetaResponseInputMessageContentList",
    ),
    "BetaResponseInputMessageContentListParam": (
        "_generated.params.shared_beta",
        "BetaResponseInputMessageContentListParam",
    ),
    "BetaResponseInputMessageItem": (
        "_generated.models.beta_response_input_message_item",
        "BetaResponseInputMessageItem",
    ),
    "BetaResponseInputParam": ("_generated.params.shared_beta", "BetaResponseInputParam"),
    "BetaResponseInputText": ("_generated.models.beta_response_input_text", "BetaResponseInputText"),
    "BetaResponseInputTextContent": (
        "_generated.models.beta_response_input_text_content",
        "BetaResponseInputTextContent",
    ),
    "BetaResponseInputTextContentParam": ("_generated.params.shared_beta", "BetaResponseInputTextContentParam"),
    "BetaResponseInputTextParam": ("_generated.params.shared_beta", "BetaResponseInputTextParam"),
    "BetaResponseItem": ("_generated.models.beta_response_item", "BetaResponseItem"),
    "BetaResponseLocalEnvironment": (
        "_generated.models.beta_response_local_environment",
        "BetaResponseLocalEnvironment",
    ),
    "BetaResponseMcpCallArgumentsDeltaEvent": (
        "_generated.models.beta_response_mcp_call_arguments_delta_event",
        "BetaResponseMcpCallArgumentsDeltaEvent",
    ),
    "BetaResponseMcpCallArgumentsDoneEvent": (
        "_generated.models.beta_response_mcp_call_arguments_done_event",
        "BetaResponseMcpCallArgumentsDoneEvent",
    ),
    "BetaResponseMcpCallCompletedEvent": (
        "_generated.models.beta_response_mcp_call_completed_event",
        "BetaResponseMcpCallCompletedEvent",
    ),
    "BetaResponseMcpCallFailedEvent": (
        "_generated.models.beta_response_mcp_call_failed_event",
        "BetaResponseMcpCallFailedEvent",
    ),
    "BetaResponseMcpCallInProgressEvent": (
        "_generated.models.beta_response_mcp_call_in_progress_event",
        "BetaResponseMcpCallInProgressEvent",
    ),
    "BetaResponseMcpListToolsCompletedEvent": (
        "_generated.models.beta_response_mcp_list_tools_completed_event",
        "BetaResponseMcpListToolsCompletedEvent",
    ),
    "BetaResponseMcpListToolsFailedEvent": (
        "_generated.models.beta_response_mcp_list_tools_failed_event",
        "BetaResponseMcpListToolsFailedEvent",
    ),
    "BetaResponseMcpListToolsInProgressEvent": (
        "_generated.models.beta_response_mcp_list_tools_in_progress_event",
        "BetaResponseMcpListToolsInProgressEvent",
    ),
    "BetaResponseOutputItem": ("_generated.models.beta_response_output_item", "BetaResponseOutputItem"),
    "BetaResponseOutputItemAddedEvent": (
        "_generated.models.beta_response_output_item_added_event",
        "BetaResponseOutputItemAddedEvent",
    ),
    "BetaResponseOutputItemDoneEvent": (
        "_generated.models.beta_response_output_item_done_event",
        "BetaResponseOutputItemDoneEvent",
    ),
    "BetaResponseOutputMessage": ("_generated.models.beta_response_output_message", "BetaResponseOutputMessage"),
    "BetaResponseOutputMessageParam": ("_generated.params.shared_beta", "BetaResponseOutputMessageParam"),
    "BetaResponseOutputRefusal": ("_generated.models.beta_response_output_refusal", "BetaResponseOutputRefusal"),
    "BetaResponseOutputRefusalParam": ("_generated.params.shared_beta", "BetaResponseOutputRefusalParam"),
    "BetaResponseOutputText": ("_generated.models.beta_response_output_text", "BetaResponseOutputText"),
    "BetaResponseOutputTextAnnotationAddedEvent": (
        "_generated.models.beta_response_output_text_annotation_added_event",
        "BetaResponseOutputTextAnnotationAddedEvent",
    ),
    "BetaResponseOutputTextParam": ("_generated.params.shared_beta", "BetaResponseOutputTextParam"),
    "BetaResponsePrompt": ("_generated.models.beta_response_prompt", "BetaResponsePrompt"),
    "BetaResponsePromptParam": ("_generated.params.shared_beta", "BetaResponsePromptParam"),
    "BetaResponseQueuedEvent": ("_generated.models.beta_response_queued_event", "BetaResponseQueuedEvent"),
    "BetaResponseReasoningItem": ("_generated.models.beta_response_reasoning_item", "BetaResponseReasoningItem"),
    "BetaResponseReasoningItemParam": ("_generated.params.shared_beta", "BetaResponseReasoningItemParam"),
    "BetaResponseReasoningSummaryPartAddedEvent": (
        "_generated.models.beta_response_reasoning_summary_part_added_event",
        "BetaResponseReasoningSummaryPartAddedEvent",
    ),
    "BetaResponseReasoningSummaryPartDoneEvent": (
        "_generated.models.beta_response_reasoning_summary_part_done_event",
        "BetaResponseReasoningSummaryPartDoneEvent",
    ),
    "BetaResponseReasoningSummaryTextDeltaEvent": (
        "_generated.models.beta_response_reasoning_summary_text_delta_event",
        "BetaResponseReasoningSummaryTextDeltaEvent",
    ),
    "BetaResponseReasoningSummaryTextDoneEvent": (
        "_generated.models.beta_response_reasoning_summary_text_done_event",
        "BetaResponseReasoningSummaryTextDoneEvent",
    ),
    "BetaResponseReasoningTextDeltaEvent": (
        "_generated.models.beta_response_reasoning_text_delta_event",
        "BetaResponseReasoningTextDeltaEvent",
    ),
    "BetaResponseReasoningTextDoneEvent": (
        "_generated.models.beta_response_reasoning_text_done_event",
        "BetaResponseReasoningTextDoneEvent",
    ),
    "BetaResponseRefusalDeltaEvent": (
        "_generated.models.beta_response_refusal_delta_event",
        "BetaResponseRefusalDeltaEvent",
    ),
    "BetaResponseRefusalDoneEvent": (
        "_generated.models.beta_response_refusal_done_event",
        "BetaResponseRefusalDoneEvent",
    ),
    "BetaResponseShellCallCommandAddedEvent": (
        "_generated.models.beta_response_shell_call_command_added_event",
        "BetaResponseShellCallCommandAddedEvent",
    ),
    "BetaResponseShellCallCommandDeltaEvent": (
        "_generated.models.beta_response_shell_call_command_delta_event",
        "BetaResponseShellCallCommandDeltaEvent",
    ),
    "BetaResponseShellCallCommandDoneEvent": (
        "_generated.models.beta_response_shell_call_command_done_event",
        "BetaResponseShellCallCommandDoneEvent",
    ),
    "BetaResponseShellCallOutputContentDeltaEvent": (
        "_generated.models.beta_response_shell_call_output_content_delta_event",
        "BetaResponseShellCallOutputContentDeltaEvent",
    ),
    "BetaResponseShellCallOutputContentDoneEvent": (
        "_generated.models.beta_response_shell_call_output_content_done_event",
        "BetaResponseShellCallOutputContentDoneEvent",
    ),
    "BetaResponseStatus": ("_generated.models.beta_response_status", "BetaResponseStatus"),
    "BetaResponseSteerAcceptedEvent": (
        "_generated.models.beta_response_steer_accepted_event",
        "BetaResponseSteerAcceptedEvent",
    ),
    "BetaResponseSteerErrorCode": ("_generated.models.response_steer_error_code", "ResponseSteerErrorCode"),
    "BetaResponseSteerEvent": ("_generated.models.beta_response_steer_event_param", "BetaResponseSteerEventParam"),
    "BetaResponseSteerEventParam": ("_generated.params.beta_responses_connect", "BetaResponseSteerEventParam"),
    "BetaResponseSteerFailedEvent": (
        "_generated.models.beta_response_steer_failed_event",
        "BetaResponseSteerFailedEvent",
    ),
    "BetaResponseSteerInputContent": (
        "_generated.models.beta_response_steer_input_content_param",
        "BetaResponseSteerInputContentParam",
    ),
    "BetaResponseSteerInputContentParam": (
        "_generated.params.beta_responses_connect",
        "BetaResponseSteerInputContentParam",
    ),
    "BetaResponseSteerPendingEvent": (
        "_generated.models.beta_response_steer_pending_event",
        "BetaResponseSteerPendingEvent",
    ),
    "BetaResponseSteerRequiredInput": (
        "_generated.models.beta_response_steer_required_input",
        "BetaResponseSteerRequiredInput",
    ),
    "BetaResponseStreamEvent": ("_generated.models.beta_response_stream_event", "BetaResponseStreamEvent"),
    "BetaResponseTextConfig": ("_generated.models.beta_response_text_config", "BetaResponseTextConfig"),
    "BetaResponseTextConfigParam": ("_generated.params.shared_beta", "BetaResponseTextConfigParam"),
    "BetaResponseTextDeltaEvent": ("_generated.models.beta_response_text_delta_event", "BetaResponseTextDeltaEvent"),
    "BetaResponseTextDoneEvent": ("_generated.models.beta_response_text_done_event", "BetaResponseTextDoneEvent"),
    "BetaResponseToolSearchCall": ("_generated.models.beta_response_tool_search_call", "BetaResponseToolSearchCall"),
    "BetaResponseToolSearchOutputItem": (
        "_generated.models.beta_response_tool_search_output_item",
        "BetaResponseToolSearchOutputItem",
    ),
    "BetaResponseToolSearchOutputItemParam": (
        "_generated.models.beta_response_tool_search_output_item_param",
        "BetaResponseToolSearchOutputItemParam",
    ),
    "BetaResponseToolSearchOutputItemParamParam": (
        "_generated.params.shared_beta",
        "BetaResponseToolSearchOutputItemParamParam",
    ),
    "BetaResponseUsage": ("_generated.models.beta_response_usage", "BetaResponseUsage"),
    "BetaResponseWebSearchCallCompletedEvent": (
        "_generated.models.beta_response_web_search_call_completed_event",
        "BetaResponseWebSearchCallCompletedEvent",
    ),
    "BetaResponseWebSearchCallInProgressEvent": (
        "_generated.models.beta_response_web_search_call_in_progress_event",
        "BetaResponseWebSearchCallInProgressEvent",
    ),
    "BetaResponseWebSearchCallSearchingEvent": (
        "_generated.models.beta_response_web_search_call_searching_event",
        "BetaResponseWebSearchCallSearchingEvent",
    ),
    "BetaResponsesClientEvent": ("_generated.models.beta_responses_client_event", "BetaResponsesClientEvent"),
    "BetaResponsesClientEventParam": ("_generated.params.beta_responses_connect", "BetaResponsesClientEventParam"),
    "BetaResponsesServerEvent": ("_generated.models.beta_responses_server_event", "BetaResponsesServerEvent"),
    "BetaServiceTier": ("_generated.models.beta_service_tier", "BetaServiceTier"),
    "BetaSkillReference": ("_generated.models.beta_skill_reference", "BetaSkillReference"),
    "BetaSkillReferenceParam": ("_generated.params.shared_beta", "BetaSkillReferenceParam"),
    "BetaTool": ("_generated.models.beta_tool", "BetaTool"),
    "BetaToolChoiceAllowed": ("_generated.models.beta_tool_choice_allowed", "BetaToolChoiceAllowed"),
    "BetaToolChoiceAllowedParam": ("_generated.params.shared_beta", "BetaToolChoiceAllowedParam"),
    "BetaToolChoiceApplyPatch": ("_generated.models.beta_tool_choice_apply_patch", "BetaToolChoiceApplyPatch"),
    "BetaToolChoiceApplyPatchParam": ("_generated.params.shared_beta", "BetaToolChoiceApplyPatchParam"),
    "BetaToolChoiceCustom": ("_generated.models.beta_tool_choice_custom", "BetaToolChoiceCustom"),
    "BetaToolChoiceCustomParam": ("_generated.params.shared_beta", "BetaToolChoiceCustomParam"),
    "BetaToolChoiceFunction": ("_generated.models.beta_tool_choice_function", "BetaToolChoiceFunction"),
    "BetaToolChoiceFunctionParam": ("_generated.params.shared_beta", "BetaToolChoiceFunctionParam"),
    "BetaToolChoiceMcp": ("_generated.models.beta_tool_choice_mcp", "BetaToolChoiceMcp"),
    "BetaToolChoiceMcpParam": ("_generated.params.shared_beta", "BetaToolChoiceMcpParam"),
    "BetaToolChoiceOptions": ("_generated.models.tool_choice_options", "ToolChoiceOptions"),
    "BetaToolChoiceShell": ("_generated.models.beta_tool_choice_shell", "BetaToolChoiceShell"),
    "BetaToolChoiceShellParam": ("_generated.params.shared_beta", "BetaToolChoiceShellParam"),
    "BetaToolChoiceTypes": ("_generated.models.beta_tool_choice_types", "BetaToolChoiceTypes"),
    "BetaToolChoiceTypesParam": ("_generated.params.shared_beta", "BetaToolChoiceTypesParam"),
    "BetaToolParam": ("_generated.params.shared_beta", "BetaToolParam"),
    "BetaToolSearchOutputNamespaceTool": ("_generated.models.beta_namespace_tool", "BetaNamespaceTool"),
    "BetaToolSearchOutputNamespaceToolParam": ("_generated.params.shared_beta", "BetaNamespaceToolParam"),
    "BetaToolSearchTool": ("_generated.models.beta_tool_search_tool", "BetaToolSearchTool"),
    "BetaToolSearchToolParam": ("_generated.params.shared_beta", "BetaToolSearchToolParam"),
    "BetaWebSearchPreviewTool": ("_generated.models.beta_web_search_preview_tool", "BetaWebSearchPreviewTool"),
    "BetaWebSearchPreviewToolParam": ("_generated.params.shared_beta", "BetaWebSearchPreviewToolParam"),
    "BetaWebSearchTool": ("_generated.models.beta_web_search_tool", "BetaWebSearchTool"),
    "BetaWebSearchToolParam": ("_generated.params.shared_beta", "BetaWebSearchToolParam"),
    "ChatKitWorkflow": ("_generated.models.chat_kit_workflow", "ChatKitWorkflow"),
    "CodeInterpreterTool": ("_generated.models.code_interpreter_tool", "CodeInterpreterTool"),
    "CodeInterpreterToolParam": ("_generated.params.shared_beta", "CodeInterpreterToolParam"),
    "Environment": ("_generated.models.environment", "Environment"),
    "EnvironmentParam": ("_generated.params.shared_beta", "EnvironmentParam"),
    "FileSearchTool": ("_generated.models.assistant_tools_file_search", "AssistantToolsFileSearch"),
    "FileSearchToolParam": ("_generated.params.shared_beta", "AssistantToolsFileSearchParam"),
    "FunctionTool": ("_generated.models.assistant_tools_function", "AssistantToolsFunction"),
    "FunctionToolParam": ("_generated.params.shared_beta", "AssistantToolsFunctionParam"),
    "HostedEnvironmentFile": ("_generated.models.hosted_environment_file", "HostedEnvironmentFile"),
    "HostedEnvironmentFileID": ("_generated.models.hosted_environment_file_id", "HostedEnvironmentFileID"),
    "HostedEnvironmentFileParam": ("_generated.params.shared_beta", "HostedEnvironmentFileParam"),
    "HostedPlugin": ("_generated.models.hosted_plugin", "HostedPlugin"),
    "HostedPluginParam": ("_generated.params.shared_beta", "HostedPluginParam"),
    "HostedSkill": ("_generated.models.hosted_skill", "HostedSkill"),
    "HostedSkillParam": ("_generated.params.shared_beta", "HostedSkillParam"),
    "HostedSkillReference": ("_generated.models.hosted_skill_reference", "HostedSkillReference"),
    "InlineCapabilitySourceParam": ("_generated.params.shared_beta", "InlineCapabilitySourceParam"),
    "InputContent": ("_generated.models.beta_input_content_type", "BetaInputContentType"),
    "InputContentParam": ("_generated.params.shared_beta", "InputContentParam"),
    "McpTransport": ("_generated.models.mcp_transport", "McpTransport"),
    "McpTransportParam": ("_generated.params.shared_beta", "McpTransportParam"),
    "MultiAgentConfig": ("_generated.models.multi_agent_config", "MultiAgentConfig"),
    "MultiAgentConfigParam": ("_generated.params.shared_beta", "MultiAgentConfigParam"),
    "OutputText": ("_generated.models.output_text", "OutputText"),
    "PersistedAgentTool": ("_generated.models.persisted_agent_tool", "PersistedAgentTool"),
    "PersistedAgentToolParam": ("_generated.params.shared_beta", "PersistedAgentToolParam"),
    "PersistedMcpTransport": ("_generated.models.persisted_mcp_transport", "PersistedMcpTransport"),
    "PersistedMcpTransportParam": ("_generated.params.shared_beta", "PersistedMcpTransportParam"),
    "ResponseCancelParams": ("_generated.params.cancel_beta_response", "CancelBetaResponseParams"),
    "ResponseCompactParams": ("_generated.params.compact_beta_response", "BetaCompactResponseMethodPublicBodyParam"),
    "ResponseCreateParams": ("_generated.params.create_beta_response", "CreateBetaResponseParams"),
    "ResponseDeleteParams": ("_generated.params.delete_beta_response", "DeleteBetaResponseParams"),
    "ResponseRetrieveParams": ("_generated.params.retrieve_beta_response", "RetrieveBetaResponseParams"),
    "SessionError": ("_generated.models.session_error", "SessionError"),
    "SessionTurnError": ("_generated.models.session_turn_error", "SessionTurnError"),
    "SetupCommandParam": ("_generated.params.shared_beta", "SetupCommandParam"),
    "Subagent": ("_generated.models.subagent", "Subagent"),
    "SummaryText": ("_generated.models.summary_text", "SummaryText"),
    "TextFormat": ("_generated.models.text_format", "TextFormat"),
    "TextFormatParam": ("_generated.params.shared_beta", "TextFormatParam"),
    "Thread": ("_generated.models.thread", "Thread"),
    "ThreadCreateAndRunParams": ("_generated.params.create_and_run_thread", "CreateAndRunThreadParams"),
    "ThreadCreateParams": ("_generated.params.shared_beta", "CreateThreadRequestParam"),
    "ThreadDeleted": ("_generated.models.thread_deleted", "ThreadDeleted"),
    "ThreadUpdateParams": ("_generated.params.update_thread", "ModifyThreadRequestParam"),
    "TokenUsage": ("_generated.models.token_usage", "TokenUsage"),
    "WebSearchAction": ("_generated.models.web_search_action", "WebSearchAction"),
}
_OFFICIAL = (
    "agent",
    "agent_browser_authentication_cancel_param",
    "agent_browser_authentication_cancel_param_param",
    "agent_browser_authentication_submit_param",
    "agent_browser_authentication_submit_param_param",
    "agent_browser_origin_access_param",
    "agent_browser_origin_access_param_param",
    "agent_close_subagent_call_item",
    "agent_command_execution_item",
    "agent_content",
    "agent_create_params",
    "agent_create_subagent_call_item",
    "agent_deleted",
    "agent_function_call_item",
    "agent_function_call_status",
    "agent_interrupt_subagent_call_item",
    "agent_mcp_call_item",
    "agent_output_command_execution_output_delta_event",
    "agent_output_item",
    "agent_output_item_status",
    "agent_reasoning",
    "agent_reasoning_item",
    "agent_reasoning_param",
    "agent_resume_subagent_call_item",
    "agent_send_subagent_input_call_item",
    "agent_session",
    "agent_session_assistant_message",
    "agent_session_created_event",
    "agent_session_deleted",
    "agent_session_environment_connected_event",
    "agent_session_environment_disconnected_event",
    "agent_session_environment_expired_event",
    "agent_session_environment_failed_event",
    "agent_session_environment_pending_event",
    "agent_session_environment_ready_event",
    "agent_session_environment_reset_event",
    "agent_session_environment_state",
    "agent_session_environment_suspended_event",
    "agent_session_error_event",
    "agent_session_event",
    "agent_session_failed_event",
    "agent_session_idle_event",
    "agent_session_in_progress_event",
    "agent_session_input_message_param",
    "agent_session_input_param",
    "agent_session_item",
    "agent_session_message",
    "agent_session_message_content",
    "agent_session_requires_action_event",
    "agent_session_subagent_active_event",
    "agent_session_subagent_closed_event",
    "agent_session_subagent_created_event",
    "agent_session_turn_cancelled_event",
    "agent_session_turn_completed_event",
    "agent_session_turn_content_part_added_event",
    "agent_session_turn_content_part_done_event",
    "agent_session_turn_created_event",
    "agent_session_turn_failed_event",
    "agent_session_turn_in_progress_event",
    "agent_session_turn_item_added_event",
    "agent_session_turn_item_done_event",
    "agent_session_turn_output_text_delta_event",
    "agent_session_turn_output_text_done_event",
    "agent_session_turn_reasoning_summary_part_added_event",
    "agent_session_turn_reasoning_summary_part_done_event",
    "agent_session_turn_reasoning_summary_text_delta_event",
    "agent_session_turn_reasoning_summary_text_done_event",
    "agent_text",
    "agent_text_param",
    "agent_tool",
    "agent_tool_param",
    "agent_update_params",
    "agent_wait_for_subagents_call_item",
    "agent_web_search_call_item",
    "agents",
    "agents.automation",
    "agents.automation_agent_config",
    "agents.automation_create_params",
    "agents.automation_created_by",
    "agents.automation_deleted",
    "agents.automation_environment",
    "agents.automation_metadata_param",
    "agents.automation_target",
    "agents.automation_target_param",
    "agents.automation_update_params",
    "agents.automations",
    "agents.automations.automation_invocation",
    "agents.automations.automation_invocation_source",
    "agents.environment_create_params",
    "agents.environment_info",
    "agents.environments",
    "agents.environments.environment_file",
    "agents.environments.environment_template",
    "agents.environments.environment_template_deleted",
    "agents.environments.file_create_params",
    "agents.environments.template_create_params",
    "agents.environments.template_update_params",
    "agents.one_time_automation",
    "agents.periodic_automation",
    "agents.session_create_params",
    "agents.session_update_params",
    "agents.sessions",
    "agents.sessions.event_create_params",
    "agents.sessions.event_stream_params",
    "agents.sessions.session_artifact",
    "agents.sessions.session_artifact_deleted",
    "agents.sessions.session_trace",
    "agents.sessions.subagents",
    "agents.sessions.subagents.turns",
    "agents.sessions.turn",
    "agents.sessions.turns",
    "agents.vault",
    "agents.vault_create_params",
    "agents.vault_deleted",
    "agents.vault_status",
    "agents.vault_status_filter_param",
    "agents.vault_update_params",
    "agents.vaults",
    "agents.vaults.credential",
    "agents.vaults.credential_auth",
    "agents.vaults.credential_auth_create_param",
    "agents.vaults.credential_auth_rotate_param",
    "agents.vaults.credential_create_params",
    "agents.vaults.credential_deleted",
    "agents.vaults.credential_networking",
    "agents.vaults.credential_networking_param",
    "agents.vaults.credential_update_params",
    "agents.vaults.mcp_oauth_token_endpoint_auth",
    "agents.vaults.mcp_oauth_token_endpoint_auth_create_param",
    "agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param",
    "assistant",
    "assistant_create_params",
    "assistant_deleted",
    "assistant_response_format_option",
    "assistant_response_format_option_param",
    "assistant_stream_event",
    "assistant_tool",
    "assistant_tool_choice",
    "assistant_tool_choice_function",
    "assistant_tool_choice_function_param",
    "assistant_tool_choice_option",
    "assistant_tool_choice_option_param",
    "assistant_tool_choice_param",
    "assistant_tool_param",
    "assistant_update_params",
    "beta_apply_patch_tool",
    "beta_apply_patch_tool_param",
    "beta_compacted_response",
    "beta_computer_action",
    "beta_computer_action_list",
    "beta_computer_action_list_param",
    "beta_computer_action_param",
    "beta_computer_tool",
    "beta_computer_tool_param",
    "beta_computer_use_preview_tool",
    "beta_computer_use_preview_tool_param",
    "beta_container_auto",
    "beta_container_auto_param",
    "beta_container_network_policy_allowlist",
    "beta_container_network_policy_allowlist_param",
    "beta_container_network_policy_disabled",
    "beta_container_network_policy_disabled_param",
    "beta_container_network_policy_domain_secret",
    "beta_container_network_policy_domain_secret_param",
    "beta_container_reference",
    "beta_container_reference_param",
    "beta_custom_tool",
    "beta_custom_tool_param",
    "beta_easy_input_message",
    "beta_easy_input_message_param",
    "beta_file_search_tool",
    "beta_file_search_tool_param",
    "beta_function_shell_tool",
    "beta_function_shell_tool_param",
    "beta_function_tool",
    "beta_function_tool_param",
    "beta_image_detail",
    "beta_inline_skill",
    "beta_inline_skill_param",
    "beta_inline_skill_source",
    "beta_inline_skill_source_param",
    "beta_local_environment",
    "beta_local_environment_param",
    "beta_local_skill",
    "beta_local_skill_param",
    "beta_mcp_tool_call_error",
    "beta_mcp_tool_call_error_param",
    "beta_namespace_tool",
    "beta_namespace_tool_param",
    "beta_response",
    "beta_response_apply_patch_tool_call",
    "beta_response_apply_patch_tool_call_output",
    "beta_response_audio_delta_event",
    "beta_response_audio_done_event",
    "beta_response_audio_transcript_delta_event",
    "beta_response_audio_transcript_done_event",
    "beta_response_code_interpreter_call_code_delta_event",
    "beta_response_code_interpreter_call_code_done_event",
    "beta_response_code_interpreter_call_completed_event",
    "beta_response_code_interpreter_call_in_progress_event",
    "beta_response_code_interpreter_call_interpreting_event",
    "beta_response_code_interpreter_tool_call",
    "beta_response_code_interpreter_tool_call_param",
    "beta_response_compaction_compacting_event",
    "beta_response_compaction_item",
    "beta_response_compaction_item_param",
    "beta_response_compaction_item_param_param",
    "beta_response_completed_event",
    "beta_response_computer_tool_call",
    "beta_response_computer_tool_call_output_item",
    "beta_response_computer_tool_call_output_screenshot",
    "beta_response_computer_tool_call_output_screenshot_param",
    "beta_response_computer_tool_call_param",
    "beta_response_configuration_update_item",
    "beta_response_configuration_update_item_param",
    "beta_response_configuration_update_item_param_param",
    "beta_response_container_reference",
    "beta_response_content_part_added_event",
    "beta_response_content_part_done_event",
    "beta_response_conversation_param",
    "beta_response_conversation_param_param",
    "beta_response_created_event",
    "beta_response_custom_tool_call",
    "beta_response_custom_tool_call_input_delta_event",
    "beta_response_custom_tool_call_input_done_event",
    "beta_response_custom_tool_call_item",
    "beta_response_custom_tool_call_output",
    "beta_response_custom_tool_call_output_item",
    "beta_response_custom_tool_call_output_param",
    "beta_response_custom_tool_call_param",
    "beta_response_error",
    "beta_response_error_event",
    "beta_response_failed_event",
    "beta_response_file_search_call_completed_event",
    "beta_response_file_search_call_in_progress_event",
    "beta_response_file_search_call_searching_event",
    "beta_response_file_search_tool_call",
    "beta_response_file_search_tool_call_param",
    "beta_response_format_text_config",
    "beta_response_format_text_config_param",
    "beta_response_format_text_json_schema_config",
    "beta_response_format_text_json_schema_config_param",
    "beta_response_function_call_arguments_delta_event",
    "beta_response_function_call_arguments_done_event",
    "beta_response_function_call_output_item",
    "beta_response_function_call_output_item_list_param",
    "beta_response_function_call_output_item_param",
    "beta_response_function_shell_call_output_content",
    "beta_response_function_shell_call_output_content_param",
    "beta_response_function_shell_tool_call",
    "beta_response_function_shell_tool_call_output",
    "beta_response_function_tool_call",
    "beta_response_function_tool_call_item",
    "beta_response_function_tool_call_output_item",
    "beta_response_function_tool_call_param",
    "beta_response_function_web_search",
    "beta_response_function_web_search_param",
    "beta_response_image_gen_call_completed_event",
    "beta_response_image_gen_call_generating_event",
    "beta_response_image_gen_call_in_progress_event",
    "beta_response_image_gen_call_partial_image_event",
    "beta_response_in_progress_event",
    "beta_response_includable",
    "beta_response_incomplete_event",
    "beta_response_inject_created_event",
    "beta_response_inject_event",
    "beta_response_inject_event_param",
    "beta_response_inject_failed_event",
    "beta_response_input_content",
    "beta_response_input_content_param",
    "beta_response_input_file",
    "beta_response_input_file_content",
    "beta_response_input_file_content_param",
    "beta_response_input_file_param",
    "beta_response_input_image",
    "beta_response_input_image_content",
    "beta_response_input_image_content_param",
    "beta_response_input_image_param",
    "beta_response_input_item",
    "beta_response_input_item_param",
    "beta_response_input_message_content_list",
    "beta_response_input_message_content_list_param",
    "beta_response_input_message_item",
    "beta_response_input_param",
    "beta_response_input_text",
    "beta_response_input_text_content",
    "beta_response_input_text_content_param",
    "beta_response_input_text_param",
    "beta_response_item",
    "beta_response_local_environment",
    "beta_response_mcp_call_arguments_delta_event",
    "beta_response_mcp_call_arguments_done_event",
    "beta_response_mcp_call_completed_event",
    "beta_response_mcp_call_failed_event",
    "beta_response_mcp_call_in_progress_event",
    "beta_response_mcp_list_tools_completed_event",
    "beta_response_mcp_list_tools_failed_event",
    "beta_response_mcp_list_tools_in_progress_event",
    "beta_response_output_item",
    "beta_response_output_item_added_event",
    "beta_response_output_item_done_event",
    "beta_response_output_message",
    "beta_response_output_message_param",
    "beta_response_output_refusal",
    "beta_response_output_refusal_param",
    "beta_response_output_text",
    "beta_response_output_text_annotation_added_event",
    "beta_response_output_text_param",
    "beta_response_prompt",
    "beta_response_prompt_param",
    "beta_response_queued_event",
    "beta_response_reasoning_item",
    "beta_response_reasoning_item_param",
    "beta_response_reasoning_summary_part_added_event",
    "beta_response_reasoning_summary_part_done_event",
    "beta_response_reasoning_summary_text_delta_event",
    "beta_response_reasoning_summary_text_done_event",
    "beta_response_reasoning_text_delta_event",
    "beta_response_reasoning_text_done_event",
    "beta_response_refusal_delta_event",
    "beta_response_refusal_done_event",
    "beta_response_shell_call_command_added_event",
    "beta_response_shell_call_command_delta_event",
    "beta_response_shell_call_command_done_event",
    "beta_response_shell_call_output_content_delta_event",
    "beta_response_shell_call_output_content_done_event",
    "beta_response_status",
    "beta_response_steer_accepted_event",
    "beta_response_steer_error_code",
    "beta_response_steer_event",
    "beta_response_steer_event_param",
    "beta_response_steer_failed_event",
    "beta_response_steer_input",
    "beta_response_steer_input_content",
    "beta_response_steer_input_content_param",
    "beta_response_steer_input_param",
    "beta_response_steer_pending_event",
    "beta_response_steer_required_input",
    "beta_response_stream_event",
    "beta_response_text_config",
    "beta_response_text_config_param",
    "beta_response_text_delta_event",
    "beta_response_text_done_event",
    "beta_response_tool_search_call",
    "beta_response_tool_search_output_item",
    "beta_response_tool_search_output_item_param",
    "beta_response_tool_search_output_item_param_param",
    "beta_response_usage",
    "beta_response_web_search_call_completed_event",
    "beta_response_web_search_call_in_progress_event",
    "beta_response_web_search_call_searching_event",
    "beta_responses_client_event",
    "beta_responses_client_event_param",
    "beta_responses_server_event",
    "beta_service_tier",
    "beta_skill_reference",
    "beta_skill_reference_param",
    "beta_tool",
    "beta_tool_choice_allowed",
    "beta_tool_choice_allowed_param",
    "beta_tool_choice_apply_patch",
    "beta_tool_choice_apply_patch_param",
    "beta_tool_choice_custom",
    "beta_tool_choice_custom_param",
    "beta_tool_choice_function",
    "beta_tool_choice_function_param",
    "beta_tool_choice_mcp",
    "beta_tool_choice_mcp_param",
    "beta_tool_choice_options",
    "beta_tool_choice_shell",
    "beta_tool_choice_shell_param",
    "beta_tool_choice_types",
    "beta_tool_choice_types_param",
    "beta_tool_param",
    "beta_tool_search_output_namespace_tool",
    "beta_tool_search_output_namespace_tool_param",
    "beta_tool_search_tool",
    "beta_tool_search_tool_param",
    "beta_web_search_preview_tool",
    "beta_web_search_preview_tool_param",
    "beta_web_search_tool",
    "beta_web_search_tool_param",
    "chatkit_workflow",
    "code_interpreter_tool",
    "code_interpreter_tool_param",
    "environment",
    "environment_param",
    "file_search_tool",
    "file_search_tool_param",
    "function_tool",
    "function_tool_param",
    "hosted_environment_file",
    "hosted_environment_file_id",
    "hosted_environment_file_param",
    "hosted_plugin",
    "hosted_plugin_param",
    "hosted_skill",
    "hosted_skill_param",
    "hosted_skill_reference",
    "inline_capability_source_param",
    "input_content",
    "input_content_param",
    "mcp_transport",
    "mcp_transport_param",
    "multi_agent_config",
    "multi_agent_config_param",
    "output_text",
    "persisted_agent_tool",
    "persisted_agent_tool_param",
    "persisted_mcp_transport",
    "persisted_mcp_transport_param",
    "response_compact_params",
    "response_create_params",
    "response_retrieve_params",
    "session_error",
    "session_turn_error",
    "setup_command_param",
    "subagent",
    "summary_text",
    "text_format",
    "text_format_param",
    "thread",
    "thread_create_and_run_params",
    "thread_create_params",
    "thread_deleted",
    "thread_update_params",
    "token_usage",
    "web_search_action",
)
_NAMESPACES = (
    "chatkit",
    "realtime",
    "responses",
    "threads",
)

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
