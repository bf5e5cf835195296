"""Names of `openai_dual.types.beta`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
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
    from ...models.beta_custom_tool import BetaCustomTool as BetaCustomTool
    from ...models.beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage
    from ...models.beta_file_search_tool import BetaFileSearchTool as BetaFileSearchTool
    from ...models.beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
    from ...models.beta_function_tool import BetaFunctionTool as BetaFunctionTool
    from ...models.beta_image_detail import BetaImageDetail as BetaImageDetail
    from ...models.beta_include_enum import BetaIncludeEnum as BetaResponseIncludable
    from ...models.beta_inline_skill import BetaInlineSkill as BetaInlineSkill
    from ...models.beta_inline_skill_source import BetaInlineSkillSource as BetaInlineSkillSource
    from ...models.beta_local_environment import BetaLocalEnvironment as BetaLocalEnvironment
    from ...models.beta_local_skill import BetaLocalSkill as BetaLocalSkill
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
    from ...models.beta_service_tier import BetaServiceTier as BetaServiceTier
    from ...models.beta_skill_reference import BetaSkillReference as BetaSkillReference
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
    from ...models.thread import Thread as Thread
    from ...models.thread_deleted import ThreadDeleted as ThreadDeleted
    from ...params.create_and_run_thread import CreateAndRunThreadParams as ThreadCreateAndRunParams
    from ...params.create_assistant import AssistantToolParam as AssistantToolParam
    from ...params.create_beta_response import CreateBetaResponseParams as ResponseCreateParams
    from ...params.retrieve_beta_response import RetrieveBetaResponseParams as ResponseRetrieveParams
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

    __all__ = [
        "Assistant",
        "AssistantDeleted",
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
        "BetaApplyPatchTool",
        "BetaApplyPatchToolParam",
        "BetaCompactedResponse",
        "BetaComputerAction",
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
        "BetaResponseCompactionItem",
        "BetaResponseCompactionItemParam",
        "BetaResponseCompactionItemParamParam",
        "BetaResponseCompletedEvent",
        "BetaResponseComputerToolCall",
        "BetaResponseComputerToolCallOutputItem",
        "BetaResponseComputerToolCallOutputScreenshot",
        "BetaResponseComputerToolCallOutputScreenshotParam",
        "BetaResponseComputerToolCallParam",
        "BetaResponseContainerReference",
        "BetaResponseContentPartAddedEvent",
        "BetaResponseContentPartDoneEvent",
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
        "BetaResponseFormatTextConfigParam",
        "BetaResponseFormatTextJSONSchemaConfig",
        "BetaResponseFormatTextJSONSchemaConfigParam",
        "BetaResponseFunctionCallArgumentsDeltaEvent",
        "BetaResponseFunctionCallArgumentsDoneEvent",
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
        "FileSearchTool",
        "FileSearchToolParam",
        "FunctionTool",
        "FunctionToolParam",
        "ResponseCreateParams",
        "ResponseRetrieveParams",
        "Thread",
        "ThreadCreateAndRunParams",
        "ThreadDeleted",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "Assistant": ("models.assistant", "Assistant"),
    "AssistantDeleted": ("models.assistant_deleted", "AssistantDeleted"),
    "AssistantResponseFormatOption": ("models.assistant_response_format_option", "AssistantResponseFormatOption"),
    "AssistantResponseFormatOptionParam": ("params.shared_beta", "AssistantResponseFormatOptionParam"),
    "AssistantStreamEvent": ("models.assistant_stream_event", "AssistantStreamEvent"),
    "AssistantTool": ("models.assistant_tool", "AssistantTool"),
    "AssistantToolChoice": ("models.assistant_tool_choice", "AssistantToolChoice"),
    "AssistantToolChoiceFunction": ("models.assistant_tool_choice_function", "AssistantToolChoiceFunction"),
    "AssistantToolChoiceFunctionParam": ("params.shared_beta", "AssistantToolChoiceFunctionParam"),
    "AssistantToolChoiceOption": ("models.assistant_tool_choice_option", "AssistantToolChoiceOption"),
    "AssistantToolChoiceOptionParam": ("params.shared_beta", "AssistantToolChoiceOptionParam"),
    "AssistantToolChoiceParam": ("params.shared_beta", "AssistantToolChoiceParam"),
    "AssistantToolParam": ("params.create_assistant", "AssistantToolParam"),
    "BetaApplyPatchTool": ("models.beta_apply_patch_tool", "BetaApplyPatchTool"),
    "BetaApplyPatchToolParam": ("params.shared_beta", "BetaApplyPatchToolParam"),
    "BetaCompactedResponse": ("models.beta_compacted_response", "BetaCompactedResponse"),
    "BetaComputerAction": ("models.beta_computer_action", "BetaComputerAction"),
    "BetaComputerActionListParam": ("params.shared_beta", "BetaComputerActionListParam"),
    "BetaComputerActionParam": ("params.shared_beta", "BetaComputerActionParam"),
    "BetaComputerTool": ("models.beta_computer_tool", "BetaComputerTool"),
    "BetaComputerToolParam": ("params.shared_beta", "BetaComputerToolParam"),
    "BetaComputerUsePreviewTool": ("models.beta_computer_use_preview_tool", "BetaComputerUsePreviewTool"),
    "BetaComputerUsePreviewToolParam": ("params.shared_beta", "BetaComputerUsePreviewToolParam"),
    "BetaContainerAuto": ("models.beta_container_auto", "BetaContainerAuto"),
    "BetaContainerAutoParam": ("params.shared_beta", "BetaContainerAutoParam"),
    "BetaContainerNetworkPolicyAllowlist": (
        "models.beta_container_network_policy_allowlist",
        "BetaContainerNetworkPolicyAllowlist",
    ),
    "BetaContainerNetworkPolicyAllowlistParam": ("params.shared_beta", "BetaContainerNetworkPolicyAllowlistParam"),
    "BetaContainerNetworkPolicyDisabled": (
        "models.beta_container_network_policy_disabled",
        "BetaContainerNetworkPolicyDisabled",
    ),
    "BetaContainerNetworkPolicyDisabledParam": ("params.shared_beta", "BetaContainerNetworkPolicyDisabledParam"),
    "BetaContainerNetworkPolicyDomainSecret": (
        "models.beta_container_network_policy_domain_secret",
        "BetaContainerNetworkPolicyDomainSecret",
    ),
    "BetaContainerNetworkPolicyDomainSecretParam": (
        "params.shared_beta",
        "BetaContainerNetworkPolicyDomainSecretParam",
    ),
    "BetaContainerReference": ("models.beta_container_reference", "BetaContainerReference"),
    "BetaContainerReferenceParam": ("params.shared_beta", "BetaContainerReferenceParam"),
    "BetaCustomTool": ("models.beta_custom_tool", "BetaCustomTool"),
    "BetaCustomToolParam": ("params.shared_beta", "BetaCustomToolParam"),
    "BetaEasyInputMessage": ("models.beta_easy_input_message", "BetaEasyInputMessage"),
    "BetaEasyInputMessageParam": ("params.shared_beta", "BetaEasyInputMessageParam"),
    "BetaFileSearchTool": ("models.beta_file_search_tool", "BetaFileSearchTool"),
    "BetaFileSearchToolParam": ("params.shared_beta", "BetaFileSearchToolParam"),
    "BetaFunctionShellTool": ("models.beta_function_shell_tool", "BetaFunctionShellTool"),
    "BetaFunctionShellToolParam": ("params.shared_beta", "BetaFunctionShellToolParam"),
    "BetaFunctionTool": ("models.beta_function_tool", "BetaFunctionTool"),
    "BetaFunctionToolParam": ("params.shared_beta", "BetaFunctionToolParam"),
    "BetaImageDetail": ("models.beta_image_detail", "BetaImageDetail"),
    "BetaInlineSkill": ("models.beta_inline_skill", "BetaInlineSkill"),
    "BetaInlineSkillParam": ("params.shared_beta", "BetaInlineSkillParam"),
    "BetaInlineSkillSource": ("models.beta_inline_skill_source", "BetaInlineSkillSource"),
    "BetaInlineSkillSourceParam": ("params.shared_beta", "BetaInlineSkillSourceParam"),
    "BetaLocalEnvironment": ("models.beta_local_environment", "BetaLocalEnvironment"),
    "BetaLocalEnvironmentParam": ("params.shared_beta", "BetaLocalEnvironmentParam"),
    "BetaLocalSkill": ("models.beta_local_skill", "BetaLocalSkill"),
    "BetaLocalSkillParam": ("params.shared_beta", "BetaLocalSkillParam"),
    "BetaMcpToolCallErrorParam": ("params.shared_beta", "BetaMcpToolCallErrorParam"),
    "BetaNamespaceTool": ("models.beta_namespace_tool", "BetaNamespaceTool"),
    "BetaNamespaceToolParam": ("params.shared_beta", "BetaNamespaceToolParam"),
    "BetaResponse": ("models.beta_response", "BetaResponse"),
    "BetaResponseApplyPatchToolCall": ("models.beta_response_apply_patch_tool_call", "BetaResponseApplyPatchToolCall"),
    "BetaResponseApplyPatchToolCallOutput": (
        "models.beta_response_apply_patch_tool_call_output",
        "BetaResponseApplyPatchToolCallOutput",
    ),
    "BetaResponseAudioDeltaEvent": ("models.beta_response_audio_delta_event", "BetaResponseAudioDeltaEvent"),
    "BetaResponseAudioDoneEvent": ("models.beta_response_audio_done_event", "BetaResponseAudioDoneEvent"),
    "BetaResponseAudioTranscriptDeltaEvent": (
        "models.beta_response_audio_transcript_delta_event",
        "BetaResponseAudioTranscriptDeltaEvent",
    ),
    "BetaResponseAudioTranscriptDoneEvent": (
        "models.beta_response_audio_transcript_done_event",
        "BetaResponseAudioTranscriptDoneEvent",
    ),
    "BetaResponseCodeInterpreterCallCodeDeltaEvent": (
        "models.beta_response_code_interpreter_call_code_delta_event",
        "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    ),
    "BetaResponseCodeInterpreterCallCodeDoneEvent": (
        "models.beta_response_code_interpreter_call_code_done_event",
        "BetaResponseCodeInterpreterCallCodeDoneEvent",
    ),
    "BetaResponseCodeInterpreterCallCompletedEvent": (
        "models.beta_response_code_interpreter_call_completed_event",
        "BetaResponseCodeInterpreterCallCompletedEvent",
    ),
    "BetaResponseCodeInterpreterCallInProgressEvent": (
        "models.beta_response_code_interpreter_call_in_progress_event",
        "BetaResponseCodeInterpreterCallInProgressEvent",
    ),
    "BetaResponseCodeInterpreterCallInterpretingEvent": (
        "models.beta_response_code_interpreter_call_interpreting_event",
        "BetaResponseCodeInterpreterCallInterpretingEvent",
    ),
    "BetaResponseCodeInterpreterToolCall": (
        "models.beta_response_code_interpreter_tool_call",
        "BetaResponseCodeInterpreterToolCall",
    ),
    "BetaResponseCodeInterpreterToolCallParam": ("params.shared_beta", "BetaResponseCodeInterpreterToolCallParam"),
    "BetaResponseCompactionItem": ("models.beta_response_compaction_item", "BetaResponseCompactionItem"),
    "BetaResponseCompactionItemParam": (
        "models.beta_response_compaction_item_param",
        "BetaResponseCompactionItemParam",
    ),
    "BetaResponseCompactionItemParamParam": ("params.shared_beta", "BetaResponseCompactionItemParamParam"),
    "BetaResponseCompletedEvent": ("models.beta_response_completed_event", "BetaResponseCompletedEvent"),
    "BetaResponseComputerToolCall": ("models.beta_response_computer_tool_call", "BetaResponseComputerToolCall"),
    "BetaResponseComputerToolCallOutputItem": (
        "models.beta_response_computer_tool_call_output_item",
        "BetaResponseComputerToolCallOutputItem",
    ),
    "BetaResponseComputerToolCallOutputScreenshot": (
        "models.beta_response_computer_tool_call_output_screenshot",
        "BetaResponseComputerToolCallOutputScreenshot",
    ),
    "BetaResponseComputerToolCallOutputScreenshotParam": (
        "params.shared_beta",
        "BetaResponseComputerToolCallOutputScreenshotParam",
    ),
    "BetaResponseComputerToolCallParam": ("params.shared_beta", "BetaResponseComputerToolCallParam"),
    "BetaResponseContainerReference": ("models.beta_response_container_reference", "BetaResponseContainerReference"),
    "BetaResponseContentPartAddedEvent": (
        "models.beta_response_content_part_added_event",
        "BetaResponseContentPartAddedEvent",
    ),
    "BetaResponseContentPartDoneEvent": (
        "models.beta_response_content_part_done_event",
        "BetaResponseContentPartDoneEvent",
    ),
    "BetaResponseConversationParamParam": ("params.shared_beta", "BetaResponseConversationParamParam"),
    "BetaResponseCreatedEvent": ("models.beta_response_created_event", "BetaResponseCreatedEvent"),
    "BetaResponseCustomToolCall": ("models.beta_response_custom_tool_call", "BetaResponseCustomToolCall"),
    "BetaResponseCustomToolCallInputDeltaEvent": (
        "models.beta_response_custom_tool_call_input_delta_event",
        "BetaResponseCustomToolCallInputDeltaEvent",
    ),
    "BetaResponseCustomToolCallInputDoneEvent": (
        "models.beta_response_custom_tool_call_input_done_event",
        "BetaResponseCustomToolCallInputDoneEvent",
    ),
    "BetaResponseCustomToolCallItem": ("models.beta_response_custom_tool_call_item", "BetaResponseCustomToolCallItem"),
    "BetaResponseCustomToolCallOutput": (
        "models.beta_response_custom_tool_call_output",
        "BetaResponseCustomToolCallOutput",
    ),
    "BetaResponseCustomToolCallOutputItem": (
        "models.beta_response_custom_tool_call_output_item",
        "BetaResponseCustomToolCallOutputItem",
    ),
    "BetaResponseCustomToolCallOutputParam": ("params.shared_beta", "BetaResponseCustomToolCallOutputParam"),
    "BetaResponseCustomToolCallParam": ("params.shared_beta", "BetaResponseCustomToolCallParam"),
    "BetaResponseError": ("models.beta_response_error", "BetaResponseError"),
    "BetaResponseErrorEvent": ("models.beta_response_error_event", "BetaResponseErrorEvent"),
    "BetaResponseFailedEvent": ("models.beta_response_failed_event", "BetaResponseFailedEvent"),
    "BetaResponseFileSearchCallCompletedEvent": (
        "models.beta_response_file_search_call_completed_event",
        "BetaResponseFileSearchCallCompletedEvent",
    ),
    "BetaResponseFileSearchCallInProgressEvent": (
        "models.beta_response_file_search_call_in_progress_event",
        "BetaResponseFileSearchCallInProgressEvent",
    ),
    "BetaResponseFileSearchCallSearchingEvent": (
        "models.beta_response_file_search_call_searching_event",
        "BetaResponseFileSearchCallSearchingEvent",
    ),
    "BetaResponseFileSearchToolCall": ("models.beta_response_file_search_tool_call", "BetaResponseFileSearchToolCall"),
    "BetaResponseFileSearchToolCallParam": ("params.shared_beta", "BetaResponseFileSearchToolCallParam"),
    "BetaResponseFormatTextConfigParam": ("params.shared_beta", "BetaResponseFormatTextConfigParam"),
    "BetaResponseFormatTextJSONSchemaConfig": (
        "models.beta_response_format_text_json_schema_config",
        "BetaResponseFormatTextJSONSchemaConfig",
    ),
    "BetaResponseFormatTextJSONSchemaConfigParam": (
        "params.shared_beta",
        "BetaResponseFormatTextJSONSchemaConfigParam",
    ),
    "BetaResponseFunctionCallArgumentsDeltaEvent": (
        "models.beta_response_function_call_arguments_delta_event",
        "BetaResponseFunctionCallArgumentsDeltaEvent",
    ),
    "BetaResponseFunctionCallArgumentsDoneEvent": (
        "models.beta_response_function_call_arguments_done_event",
        "BetaResponseFunctionCallArgumentsDoneEvent",
    ),
    "BetaResponseFunctionShellCallOutputContent": (
        "models.beta_response_function_shell_call_output_content",
        "BetaResponseFunctionShellCallOutputContent",
    ),
    "BetaResponseFunctionShellCallOutputContentParam": (
        "params.shared_beta",
        "BetaResponseFunctionShellCallOutputContentParam",
    ),
    "BetaResponseFunctionShellToolCall": (
        "models.beta_response_function_shell_tool_call",
        "BetaResponseFunctionShellToolCall",
    ),
    "BetaResponseFunctionShellToolCallOutput": (
        "models.beta_response_function_shell_tool_call_output",
        "BetaResponseFunctionShellToolCallOutput",
    ),
    "BetaResponseFunctionToolCall": ("models.beta_response_function_tool_call", "BetaResponseFunctionToolCall"),
    "BetaResponseFunctionToolCallItem": (
        "models.beta_response_function_tool_call_item",
        "BetaResponseFunctionToolCallItem",
    ),
    "BetaResponseFunctionToolCallOutputItem": (
        "models.beta_response_function_tool_call_output_item",
        "BetaResponseFunctionToolCallOutputItem",
    ),
    "BetaResponseFunctionToolCallParam": ("params.shared_beta", "BetaResponseFunctionToolCallParam"),
    "BetaResponseFunctionWebSearch": ("models.beta_response_function_web_search", "BetaResponseFunctionWebSearch"),
    "BetaResponseFunctionWebSearchParam": ("params.shared_beta", "BetaResponseFunctionWebSearchParam"),
    "BetaResponseImageGenCallCompletedEvent": (
        "models.beta_response_image_gen_call_completed_event",
        "BetaResponseImageGenCallCompletedEvent",
    ),
    "BetaResponseImageGenCallGeneratingEvent": (
        "models.beta_response_image_gen_call_generating_event",
        "BetaResponseImageGenCallGeneratingEvent",
    ),
    "BetaResponseImageGenCallInProgressEvent": (
        "models.beta_response_image_gen_call_in_progress_event",
        "BetaResponseImageGenCallInProgressEvent",
    ),
    "BetaResponseImageGenCallPartialImageEvent": (
        "models.beta_response_image_gen_call_partial_image_event",
        "BetaResponseImageGenCallPartialImageEvent",
    ),
    "BetaResponseInProgressEvent": ("models.beta_response_in_progress_event", "BetaResponseInProgressEvent"),
    "BetaResponseIncludable": ("models.beta_include_enum", "BetaIncludeEnum"),
    "BetaResponseIncompleteEvent": ("models.beta_response_incomplete_event", "BetaResponseIncompleteEvent"),
    "BetaResponseInputContent": ("models.beta_response_input_content", "BetaResponseInputContent"),
    "BetaResponseInputContentParam": ("params.shared_beta", "BetaResponseInputContentParam"),
    "BetaResponseInputFile": ("models.beta_response_input_file", "BetaResponseInputFile"),
    "BetaResponseInputFileContent": ("models.beta_response_input_file_content", "BetaResponseInputFileContent"),
    "BetaResponseInputFileContentParam": ("params.shared_beta", "BetaResponseInputFileContentParam"),
    "BetaResponseInputFileParam": ("params.shared_beta", "BetaResponseInputFileParam"),
    "BetaResponseInputImage": ("models.beta_response_input_image", "BetaResponseInputImage"),
    "BetaResponseInputImageContent": ("models.beta_response_input_image_content", "BetaResponseInputImageContent"),
    "BetaResponseInputImageContentParam": ("params.shared_beta", "BetaResponseInputImageContentParam"),
    "BetaResponseInputImageParam": ("params.shared_beta", "BetaResponseInputImageParam"),
    "BetaResponseInputItem": ("models.beta_response_input_item", "BetaResponseInputItem"),
    "BetaResponseInputItemParam": ("params.shared_beta", "BetaResponseInputItemParam"),
    "BetaResponseInputMessageContentList": (
        "models.beta_response_input_message_content_list",
        "BetaResponseInputMessageContentList",
    ),
    "BetaResponseInputMessageContentListParam": ("params.shared_beta", "BetaResponseInputMessageContentListParam"),
    "BetaResponseInputMessageItem": ("models.beta_response_input_message_item", "BetaResponseInputMessageItem"),
    "BetaResponseInputParam": ("params.shared_beta", "BetaResponseInputParam"),
    "BetaResponseInputText": ("models.beta_response_input_text", "BetaResponseInputText"),
    "BetaResponseInputTextContent": ("models.beta_response_input_text_content", "BetaResponseInputTextContent"),
    "BetaResponseInputTextContentParam": ("params.shared_beta", "BetaResponseInputTextContentParam"),
    "BetaResponseInputTextParam": ("params.shared_beta", "BetaResponseInputTextParam"),
    "BetaResponseItem": ("models.beta_response_item", "BetaResponseItem"),
    "BetaResponseLocalEnvironment": ("models.beta_response_local_environment", "BetaResponseLocalEnvironment"),
    "BetaResponseMcpCallArgumentsDeltaEvent": (
        "models.beta_response_mcp_call_arguments_delta_event",
        "BetaResponseMcpCallArgumentsDeltaEvent",
    ),
    "BetaResponseMcpCallArgumentsDoneEvent": (
        "models.beta_response_mcp_call_arguments_done_event",
        "BetaResponseMcpCallArgumentsDoneEvent",
    ),
    "BetaResponseMcpCallCompletedEvent": (
        "models.beta_response_mcp_call_completed_event",
        "BetaResponseMcpCallCompletedEvent",
    ),
    "BetaResponseMcpCallFailedEvent": ("models.beta_response_mcp_call_failed_event", "BetaResponseMcpCallFailedEvent"),
    "BetaResponseMcpCallInProgressEvent": (
        "models.beta_response_mcp_call_in_progress_event",
        "BetaResponseMcpCallInProgressEvent",
    ),
    "BetaResponseMcpListToolsCompletedEvent": (
        "models.beta_response_mcp_list_tools_completed_event",
        "BetaResponseMcpListToolsCompletedEvent",
    ),
    "BetaResponseMcpListToolsFailedEvent": (
        "models.beta_response_mcp_list_tools_failed_event",
        "BetaResponseMcpListToolsFailedEvent",
    ),
    "BetaResponseMcpListToolsInProgressEvent": (
        "models.beta_response_mcp_list_tools_in_progress_event",
        "BetaResponseMcpListToolsInProgressEvent",
    ),
    "BetaResponseOutputItem": ("models.beta_response_output_item", "BetaResponseOutputItem"),
    "BetaResponseOutputItemAddedEvent": (
        "models.beta_response_output_item_added_event",
        "BetaResponseOutputItemAddedEvent",
    ),
    "BetaResponseOutputItemDoneEvent": (
        "models.beta_response_output_item_done_event",
        "BetaResponseOutputItemDoneEvent",
    ),
    "BetaResponseOutputMessage": ("models.beta_response_output_message", "BetaResponseOutputMessage"),
    "BetaResponseOutputMessageParam": ("params.shared_beta", "BetaResponseOutputMessageParam"),
    "BetaResponseOutputRefusal": ("models.beta_response_output_refusal", "BetaResponseOutputRefusal"),
    "BetaResponseOutputRefusalParam": ("params.shared_beta", "BetaResponseOutputRefusalParam"),
    "BetaResponseOutputText": ("models.beta_response_output_text", "BetaResponseOutputText"),
    "BetaResponseOutputTextAnnotationAddedEvent": (
        "models.beta_response_output_text_annotation_added_event",
        "BetaResponseOutputTextAnnotationAddedEvent",
    ),
    "BetaResponseOutputTextParam": ("params.shared_beta", "BetaResponseOutputTextParam"),
    "BetaResponsePrompt": ("models.beta_response_prompt", "BetaResponsePrompt"),
    "BetaResponsePromptParam": ("params.shared_beta", "BetaResponsePromptParam"),
    "BetaResponseQueuedEvent": ("models.beta_response_queued_event", "BetaResponseQueuedEvent"),
    "BetaResponseReasoningItem": ("models.beta_response_reasoning_item", "BetaResponseReasoningItem"),
    "BetaResponseReasoningItemParam": ("params.shared_beta", "BetaResponseReasoningItemParam"),
    "BetaResponseReasoningSummaryPartAddedEvent": (
        "models.beta_response_reasoning_summary_part_added_event",
        "BetaResponseReasoningSummaryPartAddedEvent",
    ),
    "BetaResponseReasoningSummaryPartDoneEvent": (
        "models.beta_response_reasoning_summary_part_done_event",
        "BetaResponseReasoningSummaryPartDoneEvent",
    ),
    "BetaResponseReasoningSummaryTextDeltaEvent": (
        "models.beta_response_reasoning_summary_text_delta_event",
        "BetaResponseReasoningSummaryTextDeltaEvent",
    ),
    "BetaResponseReasoningSummaryTextDoneEvent": (
        "models.beta_response_reasoning_summary_text_done_event",
        "BetaResponseReasoningSummaryTextDoneEvent",
    ),
    "BetaResponseReasoningTextDeltaEvent": (
        "models.beta_response_reasoning_text_delta_event",
        "BetaResponseReasoningTextDeltaEvent",
    ),
    "BetaResponseReasoningTextDoneEvent": (
        "models.beta_response_reasoning_text_done_event",
        "BetaResponseReasoningTextDoneEvent",
    ),
    "BetaResponseRefusalDeltaEvent": ("models.beta_response_refusal_delta_event", "BetaResponseRefusalDeltaEvent"),
    "BetaResponseRefusalDoneEvent": ("models.beta_response_refusal_done_event", "BetaResponseRefusalDoneEvent"),
    "BetaResponseShellCallCommandAddedEvent": (
        "models.beta_response_shell_call_command_added_event",
        "BetaResponseShellCallCommandAddedEvent",
    ),
    "BetaResponseShellCallCommandDeltaEvent": (
        "models.beta_response_shell_call_command_delta_event",
        "BetaResponseShellCallCommandDeltaEvent",
    ),
    "BetaResponseShellCallCommandDoneEvent": (
        "models.beta_response_shell_call_command_done_event",
        "BetaResponseShellCallCommandDoneEvent",
    ),
    "BetaResponseShellCallOutputContentDeltaEvent": (
        "models.beta_response_shell_call_output_content_delta_event",
        "BetaResponseShellCallOutputContentDeltaEvent",
    ),
    "BetaResponseShellCallOutputContentDoneEvent": (
        "models.beta_response_shell_call_output_content_done_event",
        "BetaResponseShellCallOutputContentDoneEvent",
    ),
    "BetaResponseStatus": ("models.beta_response_status", "BetaResponseStatus"),
    "BetaResponseStreamEvent": ("models.beta_response_stream_event", "BetaResponseStreamEvent"),
    "BetaResponseTextConfig": ("models.beta_response_text_config", "BetaResponseTextConfig"),
    "BetaResponseTextConfigParam": ("params.shared_beta", "BetaResponseTextConfigParam"),
    "BetaResponseTextDeltaEvent": ("models.beta_response_text_delta_event", "BetaResponseTextDeltaEvent"),
    "BetaResponseTextDoneEvent": ("models.beta_response_text_done_event", "BetaResponseTextDoneEvent"),
    "BetaResponseToolSearchCall": ("models.beta_response_tool_search_call", "BetaResponseToolSearchCall"),
    "BetaResponseToolSearchOutputItem": (
        "models.beta_response_tool_search_output_item",
        "BetaResponseToolSearchOutputItem",
    ),
    "BetaResponseToolSearchOutputItemParam": (
        "models.beta_response_tool_search_output_item_param",
        "BetaResponseToolSearchOutputItemParam",
    ),
    "BetaResponseToolSearchOutputItemParamParam": ("params.shared_beta", "BetaResponseToolSearchOutputItemParamParam"),
    "BetaResponseUsage": ("models.beta_response_usage", "BetaResponseUsage"),
    "BetaResponseWebSearchCallCompletedEvent": (
        "models.beta_response_web_search_call_completed_event",
        "BetaResponseWebSearchCallCompletedEvent",
    ),
    "BetaResponseWebSearchCallInProgressEvent": (
        "models.beta_response_web_search_call_in_progress_event",
        "BetaResponseWebSearchCallInProgressEvent",
    ),
    "BetaResponseWebSearchCallSearchingEvent": (
        "models.beta_response_web_search_call_searching_event",
        "BetaResponseWebSearchCallSearchingEvent",
    ),
    "BetaServiceTier": ("models.beta_service_tier", "BetaServiceTier"),
    "BetaSkillReference": ("models.beta_skill_reference", "BetaSkillReference"),
    "BetaSkillReferenceParam": ("params.shared_beta", "BetaSkillReferenceParam"),
    "BetaTool": ("models.beta_tool", "BetaTool"),
    "BetaToolChoiceAllowed": ("models.beta_tool_choice_allowed", "BetaToolChoiceAllowed"),
    "BetaToolChoiceAllowedParam": ("params.shared_beta", "BetaToolChoiceAllowedParam"),
    "BetaToolChoiceApplyPatch": ("models.beta_tool_choice_apply_patch", "BetaToolChoiceApplyPatch"),
    "BetaToolChoiceApplyPatchParam": ("params.shared_beta", "BetaToolChoiceApplyPatchParam"),
    "BetaToolChoiceCustom": ("models.beta_tool_choice_custom", "BetaToolChoiceCustom"),
    "BetaToolChoiceCustomParam": ("params.shared_beta", "BetaToolChoiceCustomParam"),
    "BetaToolChoiceFunction": ("models.beta_tool_choice_function", "BetaToolChoiceFunction"),
    "BetaToolChoiceFunctionParam": ("params.shared_beta", "BetaToolChoiceFunctionParam"),
    "BetaToolChoiceMcp": ("models.beta_tool_choice_mcp", "BetaToolChoiceMcp"),
    "BetaToolChoiceMcpParam": ("params.shared_beta", "BetaToolChoiceMcpParam"),
    "BetaToolChoiceShell": ("models.beta_tool_choice_shell", "BetaToolChoiceShell"),
    "BetaToolChoiceShellParam": ("params.shared_beta", "BetaToolChoiceShellParam"),
    "BetaToolChoiceTypes": ("models.beta_tool_choice_types", "BetaToolChoiceTypes"),
    "BetaToolChoiceTypesParam": ("params.shared_beta", "BetaToolChoiceTypesParam"),
    "BetaToolParam": ("params.shared_beta", "BetaToolParam"),
    "BetaToolSearchOutputNamespaceTool": ("models.beta_namespace_tool", "BetaNamespaceTool"),
    "BetaToolSearchOutputNamespaceToolParam": ("params.shared_beta", "BetaNamespaceToolParam"),
    "BetaToolSearchTool": ("models.beta_tool_search_tool", "BetaToolSearchTool"),
    "BetaToolSearchToolParam": ("params.shared_beta", "BetaToolSearchToolParam"),
    "BetaWebSearchPreviewTool": ("models.beta_web_search_preview_tool", "BetaWebSearchPreviewTool"),
    "BetaWebSearchPreviewToolParam": ("params.shared_beta", "BetaWebSearchPreviewToolParam"),
    "BetaWebSearchTool": ("models.beta_web_search_tool", "BetaWebSearchTool"),
    "BetaWebSearchToolParam": ("params.shared_beta", "BetaWebSearchToolParam"),
    "ChatKitWorkflow": ("models.chat_kit_workflow", "ChatKitWorkflow"),
    "CodeInterpreterTool": ("models.code_interpreter_tool", "CodeInterpreterTool"),
    "CodeInterpreterToolParam": ("params.shared_beta", "CodeInterpreterToolParam"),
    "FileSearchTool": ("models.assistant_tools_file_search", "AssistantToolsFileSearch"),
    "FileSearchToolParam": ("params.shared_beta", "AssistantToolsFileSearchParam"),
    "FunctionTool": ("models.assistant_tools_function", "AssistantToolsFunction"),
    "FunctionToolParam": ("params.shared_beta", "AssistantToolsFunctionParam"),
    "ResponseCreateParams": ("params.create_beta_response", "CreateBetaResponseParams"),
    "ResponseRetrieveParams": ("params.retrieve_beta_response", "RetrieveBetaResponseParams"),
    "Thread": ("models.thread", "Thread"),
    "ThreadCreateAndRunParams": ("params.create_and_run_thread", "CreateAndRunThreadParams"),
    "ThreadDeleted": ("models.thread_deleted", "ThreadDeleted"),
}
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
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
