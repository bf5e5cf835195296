"""Names of `openai_dual.types.responses`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....helpers.responses.parsed import ParsedResponse as ParsedResponse
    from ....helpers.responses.parsed import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
    from ....helpers.responses.parsed import ParsedResponseOutputText as ParsedResponseOutputText
    from ...models.apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from ...models.compacted_response import CompactedResponse as CompactedResponse
    from ...models.computer_action import ComputerAction as ComputerAction
    from ...models.computer_action_list import ComputerActionList as ComputerActionList
    from ...models.computer_tool import ComputerTool as ComputerTool
    from ...models.computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
    from ...models.container_auto import ContainerAuto as ContainerAuto
    from ...models.container_network_policy_allowlist import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from ...models.container_network_policy_disabled import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from ...models.container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from ...models.container_reference import ContainerReference as ContainerReference
    from ...models.custom_tool import CustomTool as CustomTool
    from ...models.easy_input_message import EasyInputMessage as EasyInputMessage
    from ...models.file_search_tool import FileSearchTool as FileSearchTool
    from ...models.function_shell_tool import FunctionShellTool as FunctionShellTool
    from ...models.function_tool import FunctionTool as FunctionTool
    from ...models.image_detail import ImageDetail as ImageDetail
    from ...models.include_enum import IncludeEnum as ResponseIncludable
    from ...models.inline_skill import InlineSkill as InlineSkill
    from ...models.inline_skill_source import InlineSkillSource as InlineSkillSource
    from ...models.input_file_content import InputFileContent as ResponseInputFile
    from ...models.input_image_content import InputImageContent as ResponseInputImage
    from ...models.input_text_content import InputTextContent as ResponseInputText
    from ...models.local_environment import LocalEnvironment as LocalEnvironment
    from ...models.local_skill import LocalSkill as LocalSkill
    from ...models.mcp_tool_call_error import McpToolCallError as McpToolCallError
    from ...models.namespace_tool import NamespaceTool as NamespaceTool
    from ...models.namespace_tool import NamespaceTool as ToolSearchOutputNamespaceTool
    from ...models.output_text_content import OutputTextContent as ResponseOutputText
    from ...models.refusal_content import RefusalContent as ResponseOutputRefusal
    from ...models.response import Response as Response
    from ...models.response_apply_patch_tool_call import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
    from ...models.response_apply_patch_tool_call_output import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from ...models.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from ...models.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from ...models.response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from ...models.response_audio_transcript_done_event import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from ...models.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from ...models.response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from ...models.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from ...models.response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from ...models.response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from ...models.response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from ...models.response_compaction_compacting_event import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )
    from ...models.response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
    from ...models.response_compaction_item_param import ResponseCompactionItemParam as ResponseCompactionItemParam
    from ...models.response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
    from ...models.response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
    from ...models.response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from ...models.response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from ...models.response_configuration_update_item import (
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from ...models.response_configuration_update_item_param import (
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    )
    from ...models.response_container_reference import ResponseContainerReference as ResponseContainerReference
    from ...models.response_content_part_added_event import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from ...models.response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from ...models.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from ...models.response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
    from ...models.response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from ...models.response_custom_tool_call_input_done_event import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from ...models.response_custom_tool_call_item import ResponseCustomToolCallItem as ResponseCustomToolCallItem
    from ...models.response_custom_tool_call_output import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
    from ...models.response_custom_tool_call_output_item import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
    from ...models.response_error import ResponseError as ResponseError
    from ...models.response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from ...models.response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from ...models.response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from ...models.response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from ...models.response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from ...models.response_file_search_tool_call import ResponseFileSearchToolCall as ResponseFileSearchToolCall
    from ...models.response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig
    from ...models.response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from ...models.response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from ...models.response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from ...models.response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )
    from ...models.response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from ...models.response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from ...models.response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
    from ...models.response_function_tool_call_item import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
    from ...models.response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from ...models.response_function_web_search import ResponseFunctionWebSearch as ResponseFunctionWebSearch
    from ...models.response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from ...models.response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from ...models.response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from ...models.response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from ...models.response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
    from ...models.response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
    from ...models.response_input_audio import ResponseInputAudio as ResponseInputAudio
    from ...models.response_input_content import ResponseInputContent as ResponseInputContent
    from ...models.response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
    from ...models.response_input_image_content import ResponseInputImageContent as ResponseInputImageContent
    from ...models.response_input_item import ResponseInputItem as ResponseInputItem
    from ...models.response_input_message_content_list import (
        ResponseInputMessageContentList as ResponseInputMessageContentList,
    )
    from ...models.response_input_message_item import ResponseInputMessageItem as ResponseInputMessageItem
    from ...models.response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
    from ...models.response_item import ResponseItem as ResponseItem
    from ...models.response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
    from ...models.response_mcp_call_arguments_delta_event import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
    from ...models.response_mcp_call_arguments_done_event import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
    from ...models.response_mcp_call_completed_event import (
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    )
    from ...models.response_mcp_call_failed_event import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
    from ...models.response_mcp_call_in_progress_event import (
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    )
    from ...models.response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from ...models.response_mcp_list_tools_failed_event import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from ...models.response_mcp_list_tools_in_progress_event import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from ...models.response_output_item import ResponseOutputItem as ResponseOutputItem
    from ...models.response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from ...models.response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from ...models.response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from ...models.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from ...models.response_prompt import ResponsePrompt as ResponsePrompt
    from ...models.response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from ...models.response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from ...models.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from ...models.response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from ...models.response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from ...models.response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from ...models.response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from ...models.response_reasoning_text_done_event import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from ...models.response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from ...models.response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from ...models.response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from ...models.response_shell_call_command_delta_event import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from ...models.response_shell_call_command_done_event import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from ...models.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from ...models.response_shell_call_output_content_done_event import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from ...models.response_status import ResponseStatus as ResponseStatus
    from ...models.response_steer_accepted_event import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
    from ...models.response_steer_error_code import ResponseSteerErrorCode as ResponseSteerErrorCode
    from ...models.response_steer_event_param import ResponseSteerEventParam as ResponseSteerEvent
    from ...models.response_steer_failed_event import ResponseSteerFailedEvent as ResponseSteerFailedEvent
    from ...models.response_steer_input_content_param import (
        ResponseSteerInputContentParam as ResponseFunctionCallOutputItem,
    )
    from ...models.response_steer_input_content_param import ResponseSteerInputContentParam as ResponseSteerInputContent
    from ...models.response_steer_pending_event import ResponseSteerPendingEvent as ResponseSteerPendingEvent
    from ...models.response_steer_required_input import ResponseSteerRequiredInput as ResponseSteerRequiredInput
    from ...models.response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from ...models.response_text_config import ResponseTextConfig as ResponseTextConfig
    from ...models.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from ...models.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from ...models.response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
    from ...models.response_tool_search_output_item import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
    from ...models.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    )
    from ...models.response_usage import ResponseUsage as ResponseUsage
    from ...models.response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from ...models.response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from ...models.response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from ...models.responses_client_event import ResponsesClientEvent as ResponsesClientEvent
    from ...models.responses_server_event import ResponsesServerEvent as ResponsesServerEvent
    from ...models.service_tier import ServiceTier as ServiceTier
    from ...models.skill_reference import SkillReference as SkillReference
    from ...models.token_counts_resource import TokenCountsResource as InputTokenCountResponse
    from ...models.tool import Tool as Tool
    from ...models.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from ...models.tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from ...models.tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from ...models.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from ...models.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
    from ...models.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from ...models.tool_choice_shell import ToolChoiceShell as ToolChoiceShell
    from ...models.tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from ...models.tool_search_tool import ToolSearchTool as ToolSearchTool
    from ...models.web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from ...models.web_search_tool import WebSearchTool as WebSearchTool
    from ...params.compact_response import CompactResponseMethodPublicBodyParam as ResponseCompactParams
    from ...params.count_response_input_tokens import TokenCountsBodyParam as InputTokenCountParams
    from ...params.create_response import CreateResponseParams as ResponseCreateParams
    from ...params.list_response_input_items import ListResponseInputItemsParams as InputItemListParams
    from ...params.responses_connect import ResponsesClientEventParam as ResponsesClientEventParam
    from ...params.responses_connect import ResponseSteerEventParam as ResponseSteerEventParam
    from ...params.responses_connect import ResponseSteerInputContentParam as ResponseFunctionCallOutputItemParam
    from ...params.responses_connect import ResponseSteerInputContentParam as ResponseSteerInputContentParam
    from ...params.retrieve_response import RetrieveResponseParams as ResponseRetrieveParams
    from ...params.shared import ApplyPatchToolParam as ApplyPatchToolParam
    from ...params.shared import ComputerActionListParam as ComputerActionListParam
    from ...params.shared import ComputerActionParam as ComputerActionParam
    from ...params.shared import ComputerToolParam as ComputerToolParam
    from ...params.shared import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
    from ...params.shared import ContainerAutoParam as ContainerAutoParam
    from ...params.shared import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
    from ...params.shared import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
    from ...params.shared import ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam
    from ...params.shared import ContainerReferenceParam as ContainerReferenceParam
    from ...params.shared import CustomToolParam as CustomToolParam
    from ...params.shared import EasyInputMessageParam as EasyInputMessageParam
    from ...params.shared import FileSearchToolParam as FileSearchToolParam
    from ...params.shared import FunctionShellToolParam as FunctionShellToolParam
    from ...params.shared import FunctionToolObjectParam as FunctionToolParam
    from ...params.shared import InlineSkillParam as InlineSkillParam
    from ...params.shared import InlineSkillSourceParam as InlineSkillSourceParam
    from ...params.shared import InputFileContentParam as ResponseInputFileParam
    from ...params.shared import InputImageContentParam as ResponseInputImageParam
    from ...params.shared import InputTextContentParam as ResponseInputTextParam
    from ...params.shared import LocalEnvironmentParam as LocalEnvironmentParam
    from ...params.shared import LocalSkillParam as LocalSkillParam
    from ...params.shared import McpToolCallErrorParam as McpToolCallErrorParam
    from ...params.shared import NamespaceToolParam as NamespaceToolParam
    from ...params.shared import NamespaceToolParam as ToolSearchOutputNamespaceToolParam
    from ...params.shared import OutputTextContentParam as ResponseOutputTextParam
    from ...params.shared import RefusalContentParam as ResponseOutputRefusalParam
    from ...params.shared import ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam
    from ...params.shared import ResponseCompactionItemParamParam as ResponseCompactionItemParamParam
    from ...params.shared import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )
    from ...params.shared import ResponseComputerToolCallParam as ResponseComputerToolCallParam
    from ...params.shared import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParamParam
    from ...params.shared import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
    from ...params.shared import ResponseCustomToolCallParam as ResponseCustomToolCallParam
    from ...params.shared import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam
    from ...params.shared import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
    from ...params.shared import ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam
    from ...params.shared import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from ...params.shared import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
    from ...params.shared import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
    from ...params.shared import ResponseInputAudioParam as ResponseInputAudioParam
    from ...params.shared import ResponseInputContentParam as ResponseInputContentParam
    from ...params.shared import ResponseInputFileContentParam as ResponseInputFileContentParam
    from ...params.shared import ResponseInputImageContentParam as ResponseInputImageContentParam
    from ...params.shared import ResponseInputItemParam as ResponseInputItemParam
    from ...params.shared import ResponseInputMessageContentListParam as ResponseInputMessageContentListParam
    from ...params.shared import ResponseInputTextContentParam as ResponseInputTextContentParam
    from ...params.shared import ResponseOutputMessageParam as ResponseOutputMessageParam
    from ...params.shared import ResponsePromptParam as ResponsePromptParam
    from ...params.shared import ResponseReasoningItemParam as ResponseReasoningItemParam
    from ...params.shared import ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam
    from ...params.shared import SkillReferenceParam as SkillReferenceParam
    from ...params.shared import ToolChoiceFunctionParam as ToolChoiceFunctionParam
    from ...params.shared import ToolChoiceMcpParam as ToolChoiceMcpParam
    from ...params.shared import ToolParam as ToolParam
    from ...params.shared import ToolSearchToolParam as ToolSearchToolParam
    from ...params.shared import WebSearchPreviewToolParam as WebSearchPreviewToolParam
    from ...params.shared import WebSearchToolParam as WebSearchToolParam
    from ...params.shared_responses import ResponseConversationParam as ResponseConversationParam
    from ...params.shared_responses import ResponseConversationParam as ResponseConversationParamParam
    from ...params.shared_responses import ResponseInputParam as ResponseInputParam
    from ...params.shared_responses import ResponseTextConfigParam as ResponseTextConfigParam
    from ...params.shared_responses import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from ...params.shared_responses import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
    from ...params.shared_responses import ToolChoiceCustomParam as ToolChoiceCustomParam
    from ...params.shared_responses import ToolChoiceShellParam as ToolChoiceShellParam
    from ...params.shared_responses import ToolChoiceTypesParam as ToolChoiceTypesParam

    __all__ = [
        "ApplyPatchTool",
        "ApplyPatchToolParam",
        "CompactedResponse",
        "ComputerAction",
        "ComputerActionList",
        "ComputerActionListParam",
        "ComputerActionParam",
        "ComputerTool",
        "ComputerToolParam",
        "ComputerUsePreviewTool",
        "ComputerUsePreviewToolParam",
        "ContainerAuto",
        "ContainerAutoParam",
        "ContainerNetworkPolicyAllowlist",
        "ContainerNetworkPolicyAllowlistParam",
        "ContainerNetworkPolicyDisabled",
        "ContainerNetworkPolicyDisabledParam",
        "ContainerNetworkPolicyDomainSecret",
        "ContainerNetworkPolicyDomainSecretParam",
        "ContainerReference",
        "ContainerReferenceParam",
        "CustomTool",
        "CustomToolParam",
        "EasyInputMessage",
        "EasyInputMessageParam",
        "FileSearchTool",
        "FileSearchToolParam",
        "FunctionShellTool",
        "FunctionShellToolParam",
        "FunctionTool",
        "FunctionToolParam",
        "ImageDetail",
        "InlineSkill",
        "InlineSkillParam",
        "InlineSkillSource",
        "InlineSkillSourceParam",
        "InputItemListParams",
        "InputTokenCountParams",
        "InputTokenCountResponse",
        "LocalEnvironment",
        "LocalEnvironmentParam",
        "LocalSkill",
        "LocalSkillParam",
        "McpToolCallError",
        "McpToolCallErrorParam",
        "NamespaceTool",
        "NamespaceToolParam",
        "ParsedResponse",
        "ParsedResponseFunctionToolCall",
        "ParsedResponseOutputText",
        "Response",
        "ResponseApplyPatchToolCall",
        "ResponseApplyPatchToolCallOutput",
        "ResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent",
        "ResponseCodeInterpreterCallCodeDeltaEvent",
        "ResponseCodeInterpreterCallCodeDoneEvent",
        "ResponseCodeInterpreterCallCompletedEvent",
        "ResponseCodeInterpreterCallInProgressEvent",
        "ResponseCodeInterpreterCallInterpretingEvent",
        "ResponseCodeInterpreterToolCall",
        "ResponseCodeInterpreterToolCallParam",
        "ResponseCompactParams",
        "ResponseCompactionCompactingEvent",
        "ResponseCompactionItem",
        "ResponseCompactionItemParam",
        "ResponseCompactionItemParamParam",
        "ResponseCompletedEvent",
        "ResponseComputerToolCall",
        "ResponseComputerToolCallOutputItem",
        "ResponseComputerToolCallOutputScreenshot",
        "ResponseComputerToolCallOutputScreenshotParam",
        "ResponseComputerToolCallParam",
        "ResponseConfigurationUpdateItem",
        "ResponseConfigurationUpdateItemParam",
        "ResponseConfigurationUpdateItemParamParam",
        "ResponseContainerReference",
        "ResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent",
        "ResponseConversationParam",
        "ResponseConversationParamParam",
        "ResponseCreateParams",
        "ResponseCreatedEvent",
        "ResponseCustomToolCall",
        "ResponseCustomToolCallInputDeltaEvent",
        "ResponseCustomToolCallInputDoneEvent",
        "ResponseCustomToolCallItem",
        "ResponseCustomToolCallOutput",
        "ResponseCustomToolCallOutputItem",
        "ResponseCustomToolCallOutputParam",
        "ResponseCustomToolCallParam",
        "ResponseError",
        "ResponseErrorEvent",
        "ResponseFailedEvent",
        "ResponseFileSearchCallCompletedEvent",
        "ResponseFileSearchCallInProgressEvent",
        "ResponseFileSearchCallSearchingEvent",
        "ResponseFileSearchToolCall",
        "ResponseFileSearchToolCallParam",
        "ResponseFormatTextConfig",
        "ResponseFormatTextConfigParam",
        "ResponseFormatTextJSONSchemaConfig",
        "ResponseFormatTextJSONSchemaConfigParam",
        "ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent",
        "ResponseFunctionCallOutputItem",
        "ResponseFunctionCallOutputItemParam",
        "ResponseFunctionShellCallOutputContent",
        "ResponseFunctionShellCallOutputContentParam",
        "ResponseFunctionShellToolCall",
        "ResponseFunctionShellToolCallOutput",
        "ResponseFunctionToolCall",
        "ResponseFunctionToolCallItem",
        "ResponseFunctionToolCallOutputItem",
        "ResponseFunctionToolCallParam",
        "ResponseFunctionWebSearch",
        "ResponseFunctionWebSearchParam",
        "ResponseImageGenCallCompletedEvent",
        "ResponseImageGenCallGeneratingEvent",
        "ResponseImageGenCallInProgressEvent",
        "ResponseImageGenCallPartialImageEvent",
        "ResponseInProgressEvent",
        "ResponseIncludable",
        "ResponseIncompleteEvent",
        "ResponseInputAudio",
        "ResponseInputAudioParam",
        "ResponseInputContent",
        "ResponseInputContentParam",
        "ResponseInputFile",
        "ResponseInputFileContent",
        "ResponseInputFileContentParam",
        "ResponseInputFileParam",
        "ResponseInputImage",
        "ResponseInputImageContent",
        "ResponseInputImageContentParam",
        "ResponseInputImageParam",
        "ResponseInputItem",
        "ResponseInputItemParam",
        "ResponseInputMessageContentList",
        "ResponseInputMessageContentListParam",
        "ResponseInputMessageItem",
        "ResponseInputParam",
        "ResponseInputText",
        "ResponseInputTextContent",
        "ResponseInputTextContentParam",
        "ResponseInputTextParam",
        "ResponseItem",
        "ResponseLocalEnvironment",
        "ResponseMcpCallArgumentsDeltaEvent",
        "ResponseMcpCallArgumentsDoneEvent",
        "ResponseMcpCallCompletedEvent",
        "ResponseMcpCallFailedEvent",
        "ResponseMcpCallInProgressEvent",
        "ResponseMcpListToolsCompletedEvent",
        "ResponseMcpListToolsFailedEvent",
        "ResponseMcpListToolsInProgressEvent",
        "ResponseOutputItem",
        "ResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent",
        "ResponseOutputMessage",
        "ResponseOutputMessageParam",
        "ResponseOutputRefusal",
        "ResponseOutputRefusalParam",
        "ResponseOutputText",
        "ResponseOutputTextAnnotationAddedEvent",
        "ResponseOutputTextParam",
        "ResponsePrompt",
        "ResponsePromptParam",
        "ResponseQueuedEvent",
        "ResponseReasoningItem",
        "ResponseReasoningItemParam",
        "ResponseReasoningSummaryPartAddedEvent",
        "ResponseReasoningSummaryPartDoneEvent",
        "ResponseReasoningSummaryTextDeltaEvent",
        "ResponseReasoningSummaryTextDoneEvent",
        "ResponseReasoningTextDeltaEvent",
        "ResponseReasoningTextDoneEvent",
        "ResponseRefusalDeltaEvent",
        "ResponseRefusalDoneEvent",
        "ResponseRetrieveParams",
        "ResponseShellCallCommandAddedEvent",
        "ResponseShellCallCommandDeltaEvent",
        "ResponseShellCallCommandDoneEvent",
        "ResponseShellCallOutputContentDeltaEvent",
        "ResponseShellCallOutputContentDoneEvent",
        "ResponseStatus",
        "ResponseSteerAcceptedEvent",
        "ResponseSteerErrorCode",
        "ResponseSteerEvent",
        "ResponseSteerEventParam",
        "ResponseSteerFailedEvent",
        "ResponseSteerInputContent",
        "ResponseSteerInputContentParam",
        "ResponseSteerPendingEvent",
        "ResponseSteerRequiredInput",
        "ResponseStreamEvent",
        "ResponseTextConfig",
        "ResponseTextConfigParam",
        "ResponseTextDeltaEvent",
        "ResponseTextDoneEvent",
        "ResponseToolSearchCall",
        "ResponseToolSearchOutputItem",
        "ResponseToolSearchOutputItemParam",
        "ResponseToolSearchOutputItemParamParam",
        "ResponseUsage",
        "ResponseWebSearchCallCompletedEvent",
        "ResponseWebSearchCallInProgressEvent",
        "ResponseWebSearchCallSearchingEvent",
        "ResponsesClientEvent",
        "ResponsesClientEventParam",
        "ResponsesServerEvent",
        "ServiceTier",
        "SkillReference",
        "SkillReferenceParam",
        "Tool",
        "ToolChoiceAllowed",
        "ToolChoiceAllowedParam",
        "ToolChoiceApplyPatch",
        "ToolChoiceApplyPatchParam",
        "ToolChoiceCustom",
        "ToolChoiceCustomParam",
        "ToolChoiceFunction",
        "ToolChoiceFunctionParam",
        "ToolChoiceMcp",
        "ToolChoiceMcpParam",
        "ToolChoiceOptions",
        "ToolChoiceShell",
        "ToolChoiceShellParam",
        "ToolChoiceTypes",
        "ToolChoiceTypesParam",
        "ToolParam",
        "ToolSearchOutputNamespaceTool",
        "ToolSearchOutputNamespaceToolParam",
        "ToolSearchTool",
        "ToolSearchToolParam",
        "WebSearchPreviewTool",
        "WebSearchPreviewToolParam",
        "WebSearchTool",
        "WebSearchToolParam",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ApplyPatchTool": ("_generated.models.apply_patch_tool", "ApplyPatchTool"),
    "ApplyPatchToolParam": ("_generated.params.shared", "ApplyPatchToolParam"),
    "CompactedResponse": ("_generated.models.compacted_response", "CompactedResponse"),
    "ComputerAction": ("_generated.models.computer_action", "ComputerAction"),
    "ComputerActionList": ("_generated.models.computer_action_list", "ComputerActionList"),
    "ComputerActionListParam": ("_generated.params.shared", "ComputerActionListParam"),
    "ComputerActionParam": ("_generated.params.shared", "ComputerActionParam"),
    "ComputerTool": ("_generated.models.computer_tool", "ComputerTool"),
    "ComputerToolParam": ("_generated.params.shared", "ComputerToolParam"),
    "ComputerUsePreviewTool": ("_generated.models.computer_use_preview_tool", "ComputerUsePreviewTool"),
    "ComputerUsePreviewToolParam": ("_generated.params.shared", "ComputerUsePreviewToolParam"),
    "ContainerAuto": ("_generated.models.container_auto", "ContainerAuto"),
    "ContainerAutoParam": ("_generated.params.shared", "ContainerAutoParam"),
    "ContainerNetworkPolicyAllowlist": (
        "_generated.models.container_network_policy_allowlist",
        "ContainerNetworkPolicyAllowlist",
    ),
    "ContainerNetworkPolicyAllowlistParam": ("_generated.params.shared", "ContainerNetworkPolicyAllowlistParam"),
    "ContainerNetworkPolicyDisabled": (
        "_generated.models.container_network_policy_disabled",
        "ContainerNetworkPolicyDisabled",
    ),
    "ContainerNetworkPolicyDisabledParam": ("_generated.params.shared", "ContainerNetworkPolicyDisabledParam"),
    "ContainerNetworkPolicyDomainSecret": (
        "_generated.models.container_network_policy_domain_secret",
        "ContainerNetworkPolicyDomainSecret",
    ),
    "ContainerNetworkPolicyDomainSecretParam": ("_generated.params.shared", "ContainerNetworkPolicyDomainSecretParam"),
    "ContainerReference": ("_generated.models.container_reference", "ContainerReference"),
    "ContainerReferenceParam": ("_generated.params.shared", "ContainerReferenceParam"),
    "CustomTool": ("_generated.models.custom_tool", "CustomTool"),
    "CustomToolParam": ("_generated.params.shared", "CustomToolParam"),
    "EasyInputMessage": ("_generated.models.easy_input_message", "EasyInputMessage"),
    "EasyInputMessageParam": ("_generated.params.shared", "EasyInputMessageParam"),
    "FileSearchTool": ("_generated.models.file_search_tool", "FileSearchTool"),
    "FileSearchToolParam": ("_generated.params.shared", "FileSearchToolParam"),
    "FunctionShellTool": ("_generated.models.function_shell_tool", "FunctionShellTool"),
    "FunctionShellToolParam": ("_generated.params.shared", "FunctionShellToolParam"),
    "FunctionTool": ("_generated.models.function_tool", "FunctionTool"),
    "FunctionToolParam": ("_generated.params.shared", "FunctionToolObjectParam"),
    "ImageDetail": ("_generated.models.image_detail", "ImageDetail"),
    "InlineSkill": ("_generated.models.inline_skill", "InlineSkill"),
    "InlineSkillParam": ("_generated.params.shared", "InlineSkillParam"),
    "InlineSkillSource": ("_generated.models.inline_skill_source", "InlineSkillSource"),
    "InlineSkillSourceParam": ("_generated.params.shared", "InlineSkillSourceParam"),
    "InputItemListParams": ("_generated.params.list_response_input_items", "ListResponseInputItemsParams"),
    "InputTokenCountParams": ("_generated.params.count_response_input_tokens", "TokenCountsBodyParam"),
    "InputTokenCountResponse": ("_generated.models.token_counts_resource", "TokenCountsResource"),
    "LocalEnvironment": ("_generated.models.local_environment", "LocalEnvironment"),
    "LocalEnvironmentParam": ("_generated.params.shared", "LocalEnvironmentParam"),
    "LocalSkill": ("_generated.models.local_skill", "LocalSkill"),
    "LocalSkillParam": ("_generated.params.shared", "LocalSkillParam"),
    "McpToolCallError": ("_generated.models.mcp_tool_call_error", "McpToolCallError"),
    "McpToolCallErrorParam": ("_generated.params.shared", "McpToolCallErrorParam"),
    "NamespaceTool": ("_generated.models.namespace_tool", "NamespaceTool"),
    "NamespaceToolParam": ("_generated.params.shared", "NamespaceToolParam"),
    "ParsedResponse": ("helpers.responses.parsed", "ParsedResponse"),
    "ParsedResponseFunctionToolCall": ("helpers.responses.parsed", "ParsedResponseFunctionToolCall"),
    "ParsedResponseOutputText": ("helpers.responses.parsed", "ParsedResponseOutputText"),
    "Response": ("_generated.models.response", "Response"),
    "ResponseApplyPatchToolCall": ("_generated.models.response_apply_patch_tool_call", "ResponseApplyPatchToolCall"),
    "ResponseApplyPatchToolCallOutput": (
        "_generated.models.response_apply_patch_tool_call_output",
        "ResponseApplyPatchToolCallOutput",
    ),
    "ResponseAudioDeltaEvent": ("_generated.models.response_audio_delta_event", "ResponseAudioDeltaEvent"),
    "ResponseAudioDoneEvent": ("_generated.models.response_audio_done_event", "ResponseAudioDoneEvent"),
    "ResponseAudioTranscriptDeltaEvent": (
        "_generated.models.response_audio_transcript_delta_event",
        "ResponseAudioTranscriptDeltaEvent",
    ),
    "ResponseAudioTranscriptDoneEvent": (
        "_generated.models.response_audio_transcript_done_event",
        "ResponseAudioTranscriptDoneEvent",
    ),
    "ResponseCodeInterpreterCallCodeDeltaEvent": (
        "_generated.models.response_code_interpreter_call_code_delta_event",
        "ResponseCodeInterpreterCallCodeDeltaEvent",
    ),
    "ResponseCodeInterpreterCallCodeDoneEvent": (
        "_generated.models.response_code_interpreter_call_code_done_event",
        "ResponseCodeInterpreterCallCodeDoneEvent",
    ),
    "ResponseCodeInterpreterCallCompletedEvent": (
        "_generated.models.response_code_interpreter_call_completed_event",
        "ResponseCodeInterpreterCallCompletedEvent",
    ),
    "ResponseCodeInterpreterCallInProgressEvent": (
        "_generated.models.response_code_interpreter_call_in_progress_event",
        "ResponseCodeInterpreterCallInProgressEvent",
    ),
    "ResponseCodeInterpreterCallInterpretingEvent": (
        "_generated.models.response_code_interpreter_call_interpreting_event",
        "ResponseCodeInterpreterCallInterpretingEvent",
    ),
    "ResponseCodeInterpreterToolCall": (
        "_generated.models.response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCall",
    ),
    "ResponseCodeInterpreterToolCallParam": ("_generated.params.shared", "ResponseCodeInterpreterToolCallParam"),
    "ResponseCompactParams": ("_generated.params.compact_response", "CompactResponseMethodPublicBodyParam"),
    "ResponseCompactionCompactingEvent": (
        "_generated.models.response_compaction_compacting_event",
        "ResponseCompactionCompactingEvent",
    ),
    "ResponseCompactionItem": ("_generated.models.response_compaction_item", "ResponseCompactionItem"),
    "ResponseCompactionItemParam": ("_generated.models.response_compaction_item_param", "ResponseCompactionItemParam"),
    "ResponseCompactionItemParamParam": ("_generated.params.shared", "ResponseCompactionItemParamParam"),
    "ResponseCompletedEvent": ("_generated.models.response_completed_event", "ResponseCompletedEvent"),
    "ResponseComputerToolCall": ("_generated.models.response_computer_tool_call", "ResponseComputerToolCall"),
    "ResponseComputerToolCallOutputItem": (
        "_generated.models.response_computer_tool_call_output_item",
        "ResponseComputerToolCallOutputItem",
    ),
    "ResponseComputerToolCallOutputScreenshot": (
        "_generated.models.response_computer_tool_call_output_screenshot",
        "ResponseComputerToolCallOutputScreenshot",
    ),
    "ResponseComputerToolCallOutputScreenshotParam": (
        "_generated.params.shared",
        "ResponseComputerToolCallOutputScreenshotParam",
    ),
    "ResponseComputerToolCallParam": ("_generated.params.shared", "ResponseComputerToolCallParam"),
    "ResponseConfigurationUpdateItem": (
        "_generated.models.response_configuration_update_item",
        "ResponseConfigurationUpdateItem",
    ),
    "ResponseConfigurationUpdateItemParam": (
        "_generated.models.response_configuration_update_item_param",
        "ResponseConfigurationUpdateItemParam",
    ),
    "ResponseConfigurationUpdateItemParamParam": ("_generated.params.shared", "ResponseConfigurationUpdateItemParam"),
    "ResponseContainerReference": ("_generated.models.response_container_reference", "ResponseContainerReference"),
    "ResponseContentPartAddedEvent": (
        "_generated.models.response_content_part_added_event",
        "ResponseContentPartAddedEvent",
    ),
    "ResponseContentPartDoneEvent": (
        "_generated.models.response_content_part_done_event",
        "ResponseContentPartDoneEvent",
    ),
    "ResponseConversationParam": ("_generated.params.shared_responses", "ResponseConversationParam"),
    "ResponseConversationParamParam": ("_generated.params.shared_responses", "ResponseConversationParam"),
    "ResponseCreateParams": ("_generated.params.create_response", "CreateResponseParams"),
    "ResponseCreatedEvent": ("_generated.models.response_created_event", "ResponseCreatedEvent"),
    "ResponseCustomToolCall": ("_generated.models.response_custom_tool_call", "ResponseCustomToolCall"),
    "ResponseCustomToolCallInputDeltaEvent": (
        "_generated.models.response_custom_tool_call_input_delta_event",
        "ResponseCustomToolCallInputDeltaEvent",
    ),
    "ResponseCustomToolCallInputDoneEvent": (
        "_generated.models.response_custom_tool_call_input_done_event",
        "ResponseCustomToolCallInputDoneEvent",
    ),
    "ResponseCustomToolCallItem": ("_generated.models.response_custom_tool_call_item", "ResponseCustomToolCallItem"),
    "ResponseCustomToolCallOutput": (
        "_generated.models.response_custom_tool_call_output",
        "ResponseCustomToolCallOutput",
    ),
    "ResponseCustomToolCallOutputItem": (
        "_generated.models.response_custom_tool_call_output_item",
        "ResponseCustomToolCallOutputItem",
    ),
    "ResponseCustomToolCallOutputParam": ("_generated.params.shared", "ResponseCustomToolCallOutputParam"),
    "ResponseCustomToolCallParam": ("_generated.params.shared", "ResponseCustomToolCallParam"),
    "ResponseError": ("_generated.models.response_error", "ResponseError"),
    "ResponseErrorEvent": ("_generated.models.response_error_event", "ResponseErrorEvent"),
    "ResponseFailedEvent": ("_generated.models.response_failed_event", "ResponseFailedEvent"),
    "ResponseFileSearchCallCompletedEvent": (
        "_generated.models.response_file_search_call_completed_event",
        "ResponseFileSearchCallCompletedEvent",
    ),
    "ResponseFileSearchCallInProgressEvent": (
        "_generated.models.response_file_search_call_in_progress_event",
        "ResponseFileSearchCallInProgressEvent",
    ),
    "ResponseFileSearchCallSearchingEvent": (
        "_generated.models.response_file_search_call_searching_event",
        "ResponseFileSearchCallSearchingEvent",
    ),
    "ResponseFileSearchToolCall": ("_generated.models.response_file_search_tool_call", "ResponseFileSearchToolCall"),
    "ResponseFileSearchToolCallParam": ("_generated.params.shared", "ResponseFileSearchToolCallParam"),
    "ResponseFormatTextConfig": ("_generated.models.response_format_text_config", "ResponseFormatTextConfig"),
    "ResponseFormatTextConfigParam": ("_generated.params.shared", "ResponseFormatTextConfigParam"),
    "ResponseFormatTextJSONSchemaConfig": (
        "_generated.models.response_format_text_json_schema_config",
        "ResponseFormatTextJSONSchemaConfig",
    ),
    "ResponseFormatTextJSONSchemaConfigParam": ("_generated.params.shared", "ResponseFormatTextJSONSchemaConfigParam"),
    "ResponseFunctionCallArgumentsDeltaEvent": (
        "_generated.models.response_function_call_arguments_delta_event",
        "ResponseFunctionCallArgumentsDeltaEvent",
    ),
    "ResponseFunctionCallArgumentsDoneEvent": (
        "_generated.models.response_function_call_arguments_done_event",
        "ResponseFunctionCallArgumentsDoneEvent",
    ),
    "ResponseFunctionCallOutputItem": (
        "_generated.models.response_steer_input_content_param",
        "ResponseSteerInputContentParam",
    ),
    "ResponseFunctionCallOutputItemParam": ("_generated.params.responses_connect", "ResponseSteerInputContentParam"),
    "ResponseFunctionShellCallOutputContent": (
        "_generated.models.response_function_shell_call_output_content",
        "ResponseFunctionShellCallOutputContent",
    ),
    "ResponseFunctionShellCallOutputContentParam": (
        "_generated.params.shared",
        "ResponseFunctionShellCallOutputContentParam",
    ),
    "ResponseFunctionShellToolCall": (
        "_generated.models.response_function_shell_tool_call",
        "ResponseFunctionShellToolCall",
    ),
    "ResponseFunctionShellToolCallOutput": (
        "_generated.models.response_function_shell_tool_call_output",
        "ResponseFunctionShellToolCallOutput",
    ),
    "ResponseFunctionToolCall": ("_generated.models.response_function_tool_call", "ResponseFunctionToolCall"),
    "ResponseFunctionToolCallItem": (
        "_generated.models.response_function_tool_call_item",
        "ResponseFunctionToolCallItem",
    ),
    "ResponseFunctionToolCallOutputItem": (
        "_generated.models.response_function_tool_call_output_item",
        "ResponseFunctionToolCallOutputItem",
    ),
    "ResponseFunctionToolCallParam": ("_generated.params.shared", "ResponseFunctionToolCallParam"),
    "ResponseFunctionWebSearch": ("_generated.models.response_function_web_search", "ResponseFunctionWebSearch"),
    "ResponseFunctionWebSearchParam": ("_generated.params.shared", "ResponseFunctionWebSearchParam"),
    "ResponseImageGenCallCompletedEvent": (
        "_generated.models.response_image_gen_call_completed_event",
        "ResponseImageGenCallCompletedEvent",
    ),
    "ResponseImageGenCallGeneratingEvent": (
        "_generated.models.response_image_gen_call_generating_event",
        "ResponseImageGenCallGeneratingEvent",
    ),
    "ResponseImageGenCallInProgressEvent": (
        "_generated.models.response_image_gen_call_in_progress_event",
        "ResponseImageGenCallInProgressEvent",
    ),
    "ResponseImageGenCallPartialImageEvent": (
        "_generated.models.response_image_gen_call_partial_image_event",
        "ResponseImageGenCallPartialImageEvent",
    ),
    "ResponseInProgressEvent": ("_generated.models.response_in_progress_event", "ResponseInProgressEvent"),
    "ResponseIncludable": ("_generated.models.include_enum", "IncludeEnum"),
    "ResponseIncompleteEvent": ("_generated.models.response_incomplete_event", "ResponseIncompleteEvent"),
    "ResponseInputAudio": ("_generated.models.response_input_audio", "ResponseInputAudio"),
    "ResponseInputAudioParam": ("_generated.params.shared", "ResponseInputAudioParam"),
    "ResponseInputContent": ("_generated.models.response_input_content", "ResponseInputContent"),
    "ResponseInputContentParam": ("_generated.params.shared", "ResponseInputContentParam"),
    "ResponseInputFile": ("_generated.models.input_file_content", "InputFileContent"),
    "ResponseInputFileContent": ("_generated.models.response_input_file_content", "ResponseInputFileContent"),
    "ResponseInputFileContentParam": ("_generated.params.shared", "ResponseInputFileContentParam"),
    "ResponseInputFileParam": ("_generated.params.shared", "InputFileContentParam"),
    "ResponseInputImage": ("_generated.models.input_image_content", "InputImageContent"),
    "ResponseInputImageContent": ("_generated.models.response_input_image_content", "ResponseInputImageContent"),
    "ResponseInputImageContentParam": ("_generated.params.shared", "ResponseInputImageContentParam"),
    "ResponseInputImageParam": ("_generated.params.shared", "InputImageContentParam"),
    "ResponseInputItem": ("_generated.models.response_input_item", "ResponseInputItem"),
    "ResponseInputItemParam": ("_generated.params.shared", "ResponseInputItemParam"),
    "ResponseInputMessageContentList": (
        "_generated.models.response_input_message_content_list",
        "ResponseInputMessageContentList",
    ),
    "ResponseInputMessageContentListParam": ("_generated.params.shared", "ResponseInputMessageContentListParam"),
    "ResponseInputMessageItem": ("_generated.models.response_input_message_item", "ResponseInputMessageItem"),
    "ResponseInputParam": ("_generated.params.shared_responses", "ResponseInputParam"),
    "ResponseInputText": ("_generated.models.input_text_content", "InputTextContent"),
    "ResponseInputTextContent": ("_generated.models.response_input_text_content", "ResponseInputTextContent"),
    "ResponseInputTextContentParam": ("_generated.params.shared", "ResponseInputTextContentParam"),
    "ResponseInputTextParam": ("_generated.params.shared", "InputTextContentParam"),
    "ResponseItem": ("_generated.models.response_item", "ResponseItem"),
    "ResponseLocalEnvironment": ("_generated.models.response_local_environment", "ResponseLocalEnvironment"),
    "ResponseMcpCallArgumentsDeltaEvent": (
        "_generated.models.response_mcp_call_arguments_delta_event",
        "ResponseMcpCallArgumentsDeltaEvent",
    ),
    "ResponseMcpCallArgumentsDoneEvent": (
        "_generated.models.response_mcp_call_arguments_done_event",
        "ResponseMcpCallArgumentsDoneEvent",
    ),
    "ResponseMcpCallCompletedEvent": (
        "_generated.models.response_mcp_call_completed_event",
        "ResponseMcpCallCompletedEvent",
    ),
    "ResponseMcpCallFailedEvent": ("_generated.models.response_mcp_call_failed_event", "ResponseMcpCallFailedEvent"),
    "ResponseMcpCallInProgressEvent": (
        "_generated.models.response_mcp_call_in_progress_event",
        "ResponseMcpCallInProgressEvent",
    ),
    "ResponseMcpListToolsCompletedEvent": (
        "_generated.models.response_mcp_list_tools_completed_event",
        "ResponseMcpListToolsCompletedEvent",
    ),
    "ResponseMcpListToolsFailedEvent": (
        "_generated.models.response_mcp_list_tools_failed_event",
        "ResponseMcpListToolsFailedEvent",
    ),
    "ResponseMcpListToolsInProgressEvent": (
        "_generated.models.response_mcp_list_tools_in_progress_event",
        "ResponseMcpListToolsInProgressEvent",
    ),
    "ResponseOutputItem": ("_generated.models.response_output_item", "ResponseOutputItem"),
    "ResponseOutputItemAddedEvent": (
        "_generated.models.response_output_item_added_event",
        "ResponseOutputItemAddedEvent",
    ),
    "ResponseOutputItemDoneEvent": ("_generated.models.response_output_item_done_event", "ResponseOutputItemDoneEvent"),
    "ResponseOutputMessage": ("_generated.models.response_output_message", "ResponseOutputMessage"),
    "ResponseOutputMessageParam": ("_generated.params.shared", "ResponseOutputMessageParam"),
    "ResponseOutputRefusal": ("_generated.models.refusal_content", "RefusalContent"),
    "ResponseOutputRefusalParam": ("_generated.params.shared", "RefusalContentParam"),
    "ResponseOutputText": ("_generated.models.output_text_content", "OutputTextContent"),
    "ResponseOutputTextAnnotationAddedEvent": (
        "_generated.models.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationAddedEvent",
    ),
    "ResponseOutputTextParam": ("_generated.params.shared", "OutputTextContentParam"),
    "ResponsePrompt": ("_generated.models.response_prompt", "ResponsePrompt"),
    "ResponsePromptParam": ("_generated.params.shared", "ResponsePromptParam"),
    "ResponseQueuedEvent": ("_generated.models.response_queued_event", "ResponseQueuedEvent"),
    "ResponseReasoningItem": ("_generated.models.response_reasoning_item", "ResponseReasoningItem"),
    "ResponseReasoningItemParam": ("_generated.params.shared", "ResponseReasoningItemParam"),
    "ResponseReasoningSummaryPartAddedEvent": (
        "_generated.models.response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryPartAddedEvent",
    ),
    "ResponseReasoningSummaryPartDoneEvent": (
        "_generated.models.response_reasoning_summary_part_done_event",
        "ResponseReasoningSummaryPartDoneEvent",
    ),
    "ResponseReasoningSummaryTextDeltaEvent": (
        "_generated.models.response_reasoning_summary_text_delta_event",
        "ResponseReasoningSummaryTextDeltaEvent",
    ),
    "ResponseReasoningSummaryTextDoneEvent": (
        "_generated.models.response_reasoning_summary_text_done_event",
        "ResponseReasoningSummaryTextDoneEvent",
    ),
    "ResponseReasoningTextDeltaEvent": (
        "_generated.models.response_reasoning_text_delta_event",
        "ResponseReasoningTextDeltaEvent",
    ),
    "ResponseReasoningTextDoneEvent": (
        "_generated.models.response_reasoning_text_done_event",
        "ResponseReasoningTextDoneEvent",
    ),
    "ResponseRefusalDeltaEvent": ("_generated.models.response_refusal_delta_event", "ResponseRefusalDeltaEvent"),
    "ResponseRefusalDoneEvent": ("_generated.models.response_refusal_done_event", "ResponseRefusalDoneEvent"),
    "ResponseRetrieveParams": ("_generated.params.retrieve_response", "RetrieveResponseParams"),
    "ResponseShellCallCommandAddedEvent": (
        "_generated.models.response_shell_call_command_added_event",
        "ResponseShellCallCommandAddedEvent",
    ),
    "ResponseShellCallCommandDeltaEvent": (
        "_generated.models.response_shell_call_command_delta_event",
        "ResponseShellCallCommandDeltaEvent",
    ),
    "ResponseShellCallCommandDoneEvent": (
        "_generated.models.response_shell_call_command_done_event",
        "ResponseShellCallCommandDoneEvent",
    ),
    "ResponseShellCallOutputContentDeltaEvent": (
        "_generated.models.response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDeltaEvent",
    ),
    "ResponseShellCallOutputContentDoneEvent": (
        "_generated.models.response_shell_call_output_content_done_event",
        "ResponseShellCallOutputContentDoneEvent",
    ),
    "ResponseStatus": ("_generated.models.response_status", "ResponseStatus"),
    "ResponseSteerAcceptedEvent": ("_generated.models.response_steer_accepted_event", "ResponseSteerAcceptedEvent"),
    "ResponseSteerErrorCode": ("_generated.models.response_steer_error_code", "ResponseSteerErrorCode"),
    "ResponseSteerEvent": ("_generated.models.response_steer_event_param", "ResponseSteerEventParam"),
    "ResponseSteerEventParam": ("_generated.params.responses_connect", "ResponseSteerEventParam"),
    "ResponseSteerFailedEvent": ("_generated.models.response_steer_failed_event", "ResponseSteerFailedEvent"),
    "ResponseSteerInputContent": (
        "_generated.models.response_steer_input_content_param",
        "ResponseSteerInputContentParam",
    ),
    "ResponseSteerInputContentParam": ("_generated.params.responses_connect", "ResponseSteerInputContentParam"),
    "ResponseSteerPendingEvent": ("_generated.models.response_steer_pending_event", "ResponseSteerPendingEvent"),
    "ResponseSteerRequiredInput": ("_generated.models.response_steer_required_input", "ResponseSteerRequiredInput"),
    "ResponseStreamEvent": ("_generated.models.response_stream_event", "ResponseStreamEvent"),
    "ResponseTextConfig": ("_generated.models.response_text_config", "ResponseTextConfig"),
    "ResponseTextConfigParam": ("_generated.params.shared_responses", "ResponseTextConfigParam"),
    "ResponseTextDeltaEvent": ("_generated.models.response_text_delta_event", "ResponseTextDeltaEvent"),
    "ResponseTextDoneEvent": ("_generated.models.response_text_done_event", "ResponseTextDoneEvent"),
    "ResponseToolSearchCall": ("_generated.models.response_tool_search_call", "ResponseToolSearchCall"),
    "ResponseToolSearchOutputItem": (
        "_generated.models.response_tool_search_output_item",
        "ResponseToolSearchOutputItem",
    ),
    "ResponseToolSearchOutputItemParam": (
        "_generated.models.response_tool_search_output_item_param",
        "ResponseToolSearchOutputItemParam",
    ),
    "ResponseToolSearchOutputItemParamParam": ("_generated.params.shared", "ResponseToolSearchOutputItemParamParam"),
    "ResponseUsage": ("_generated.models.response_usage", "ResponseUsage"),
    "ResponseWebSearchCallCompletedEvent": (
        "_generated.models.response_web_search_call_completed_event",
        "ResponseWebSearchCallCompletedEvent",
    ),
    "ResponseWebSearchCallInProgressEvent": (
        "_generated.models.response_web_search_call_in_progress_event",
        "ResponseWebSearchCallInProgressEvent",
    ),
    "ResponseWebSearchCallSearchingEvent": (
        "_generated.models.response_web_search_call_searching_event",
        "ResponseWebSearchCallSearchingEvent",
    ),
    "ResponsesClientEvent": ("_generated.models.responses_client_event", "ResponsesClientEvent"),
    "ResponsesClientEventParam": ("_generated.params.responses_connect", "ResponsesClientEventParam"),
    "ResponsesServerEvent": ("_generated.models.responses_server_event", "ResponsesServerEvent"),
    "ServiceTier": ("_generated.models.service_tier", "ServiceTier"),
    "SkillReference": ("_generated.models.skill_reference", "SkillReference"),
    "SkillReferenceParam": ("_generated.params.shared", "SkillReferenceParam"),
    "Tool": ("_generated.models.tool", "Tool"),
    "ToolChoiceAllowed": ("_generated.models.tool_choice_allowed", "ToolChoiceAllowed"),
    "ToolChoiceAllowedParam": ("_generated.params.shared_responses", "ToolChoiceAllowedParam"),
    "ToolChoiceApplyPatch": ("_generated.models.tool_choice_apply_patch", "ToolChoiceApplyPatch"),
    "ToolChoiceApplyPatchParam": ("_generated.params.shared_responses", "ToolChoiceApplyPatchParam"),
    "ToolChoiceCustom": ("_generated.models.tool_choice_custom", "ToolChoiceCustom"),
    "ToolChoiceCustomParam": ("_generated.params.shared_responses", "ToolChoiceCustomParam"),
    "ToolChoiceFunction": ("_generated.models.tool_choice_function", "ToolChoiceFunction"),
    "ToolChoiceFunctionParam": ("_generated.params.shared", "ToolChoiceFunctionParam"),
    "ToolChoiceMcp": ("_generated.models.tool_choice_mcp", "ToolChoiceMcp"),
    "ToolChoiceMcpParam": ("_generated.params.shared", "ToolChoiceMcpParam"),
    "ToolChoiceOptions": ("_generated.models.tool_choice_options", "ToolChoiceOptions"),
    "ToolChoiceShell": ("_generated.models.tool_choice_shell", "ToolChoiceShell"),
    "ToolChoiceShellParam": ("_generated.params.shared_responses", "ToolChoiceShellParam"),
    "ToolChoiceTypes": ("_generated.models.tool_choice_types", "ToolChoiceTypes"),
    "ToolChoiceTypesParam": ("_generated.params.shared_responses", "ToolChoiceTypesParam"),
    "ToolParam": ("_generated.params.shared", "ToolParam"),
    "ToolSearchOutputNamespaceTool": ("_generated.models.namespace_tool", "NamespaceTool"),
    "ToolSearchOutputNamespaceToolParam": ("_generated.params.shared", "NamespaceToolParam"),
    "ToolSearchTool": ("_generated.models.tool_search_tool", "ToolSearchTool"),
    "ToolSearchToolParam": ("_generated.params.shared", "ToolSearchToolParam"),
    "WebSearchPreviewTool": ("_generated.models.web_search_preview_tool", "WebSearchPreviewTool"),
    "WebSearchPreviewToolParam": ("_generated.params.shared", "WebSearchPreviewToolParam"),
    "WebSearchTool": ("_generated.models.web_search_tool", "WebSearchTool"),
    "WebSearchToolParam": ("_generated.params.shared", "WebSearchToolParam"),
}
_OFFICIAL = (
    "apply_patch_tool",
    "apply_patch_tool_param",
    "compacted_response",
    "computer_action",
    "computer_action_list",
    "computer_action_list_param",
    "computer_action_param",
    "computer_tool",
    "computer_tool_param",
    "computer_use_preview_tool",
    "computer_use_preview_tool_param",
    "container_auto",
    "container_auto_param",
    "container_network_policy_allowlist",
    "container_network_policy_allowlist_param",
    "container_network_policy_disabled",
    "container_network_policy_disabled_param",
    "container_network_policy_domain_secret",
    "container_network_policy_domain_secret_param",
    "container_reference",
    "container_reference_param",
    "custom_tool",
    "custom_tool_param",
    "easy_input_message",
    "easy_input_message_param",
    "file_search_tool",
    "file_search_tool_param",
    "function_shell_tool",
    "function_shell_tool_param",
    "function_tool",
    "function_tool_param",
    "image_detail",
    "inline_skill",
    "inline_skill_param",
    "inline_skill_source",
    "inline_skill_source_param",
    "input_token_count_params",
    "input_token_count_response",
    "local_environment",
    "local_environment_param",
    "local_skill",
    "local_skill_param",
    "mcp_tool_call_error",
    "mcp_tool_call_error_param",
    "namespace_tool",
    "namespace_tool_param",
    "parsed_response",
    "response",
    "response_apply_patch_tool_call",
    "response_apply_patch_tool_call_output",
    "response_audio_delta_event",
    "response_audio_done_event",
    "response_audio_transcript_delta_event",
    "response_audio_transcript_done_event",
    "response_code_interpreter_call_code_delta_event",
    "response_code_interpreter_call_code_done_event",
    "response_code_interpreter_call_completed_event",
    "response_code_interpreter_call_in_progress_event",
    "response_code_interpreter_call_interpreting_event",
    "response_code_interpreter_tool_call",
    "response_code_interpreter_tool_call_param",
    "response_compact_params",
    "response_compaction_compacting_event",
    "response_compaction_item",
    "response_compaction_item_param",
    "response_compaction_item_param_param",
    "response_completed_event",
    "response_computer_tool_call",
    "response_computer_tool_call_output_item",
    "response_computer_tool_call_output_screenshot",
    "response_computer_tool_call_output_screenshot_param",
    "response_computer_tool_call_param",
    "response_configuration_update_item",
    "response_configuration_update_item_param",
    "response_configuration_update_item_param_param",
    "response_container_reference",
    "response_content_part_added_event",
    "response_content_part_done_event",
    "response_conversation_param",
    "response_conversation_param_param",
    "response_create_params",
    "response_created_event",
    "response_custom_tool_call",
    "response_custom_tool_call_input_delta_event",
    "response_custom_tool_call_input_done_event",
    "response_custom_tool_call_item",
    "response_custom_tool_call_output",
    "response_custom_tool_call_output_item",
    "response_custom_tool_call_output_param",
    "response_custom_tool_call_param",
    "response_error",
    "response_error_event",
    "response_failed_event",
    "response_file_search_call_completed_event",
    "response_file_search_call_in_progress_event",
    "response_file_search_call_searching_event",
    "response_file_search_tool_call",
    "response_file_search_tool_call_param",
    "response_format_text_config",
    "response_format_text_config_param",
    "response_format_text_json_schema_config",
    "response_format_text_json_schema_config_param",
    "response_function_call_arguments_delta_event",
    "response_function_call_arguments_done_event",
    "response_function_call_output_item",
    "response_function_call_output_item_list_param",
    "response_function_call_output_item_param",
    "response_function_shell_call_output_content",
    "response_function_shell_call_output_content_param",
    "response_function_shell_tool_call",
    "response_function_shell_tool_call_output",
    "response_function_tool_call",
    "response_function_tool_call_item",
    "response_function_tool_call_output_item",
    "response_function_tool_call_param",
    "response_function_web_search",
    "response_function_web_search_param",
    "response_image_gen_call_completed_event",
    "response_image_gen_call_generating_event",
    "response_image_gen_call_in_progress_event",
    "response_image_gen_call_partial_image_event",
    "response_in_progress_event",
    "response_includable",
    "response_incomplete_event",
    "response_input_audio",
    "response_input_audio_param",
    "response_input_content",
    "response_input_content_param",
    "response_input_file",
    "response_input_file_content",
    "response_input_file_content_param",
    "response_input_file_param",
    "response_input_image",
    "response_input_image_content",
    "response_input_image_content_param",
    "response_input_image_param",
    "response_input_item",
    "response_input_item_param",
    "response_input_message_content_list",
    "response_input_message_content_list_param",
    "response_input_message_item",
    "response_input_param",
    "response_input_text",
    "response_input_text_content",
    "response_input_text_content_param",
    "response_input_text_param",
    "response_item",
    "response_local_environment",
    "response_mcp_call_arguments_delta_event",
    "response_mcp_call_arguments_done_event",
    "response_mcp_call_completed_event",
    "response_mcp_call_failed_event",
    "response_mcp_call_in_progress_event",
    "response_mcp_list_tools_completed_event",
    "response_mcp_list_tools_failed_event",
    "response_mcp_list_tools_in_progress_event",
    "response_output_item",
    "response_output_item_added_event",
    "response_output_item_done_event",
    "response_output_message",
    "response_output_message_param",
    "response_output_refusal",
    "response_output_refusal_param",
    "response_output_text",
    "response_output_text_annotation_added_event",
    "response_output_text_param",
    "response_prompt",
    "response_prompt_param",
    "response_queued_event",
    "response_reasoning_item",
    "response_reasoning_item_param",
    "response_reasoning_summary_part_added_event",
    "response_reasoning_summary_part_done_event",
    "response_reasoning_summary_text_delta_event",
    "response_reasoning_summary_text_done_event",
    "response_reasoning_text_delta_event",
    "response_reasoning_text_done_event",
    "response_refusal_delta_event",
    "response_refusal_done_event",
    "response_retrieve_params",
    "response_shell_call_command_added_event",
    "response_shell_call_command_delta_event",
    "response_shell_call_command_done_event",
    "response_shell_call_output_content_delta_event",
    "response_shell_call_output_content_done_event",
    "response_status",
    "response_steer_accepted_event",
    "response_steer_error_code",
    "response_steer_event",
    "response_steer_event_param",
    "response_steer_failed_event",
    "response_steer_input",
    "response_steer_input_content",
    "response_steer_input_content_param",
    "response_steer_input_param",
    "response_steer_pending_event",
    "response_steer_required_input",
    "response_stream_event",
    "response_text_config",
    "response_text_config_param",
    "response_text_delta_event",
    "response_text_done_event",
    "response_tool_search_call",
    "response_tool_search_output_item",
    "response_tool_search_output_item_param",
    "response_tool_search_output_item_param_param",
    "response_usage",
    "response_web_search_call_completed_event",
    "response_web_search_call_in_progress_event",
    "response_web_search_call_searching_event",
    "responses_client_event",
    "responses_client_event_param",
    "responses_server_event",
    "service_tier",
    "skill_reference",
    "skill_reference_param",
    "tool",
    "tool_choice_allowed",
    "tool_choice_allowed_param",
    "tool_choice_apply_patch",
    "tool_choice_apply_patch_param",
    "tool_choice_custom",
    "tool_choice_custom_param",
    "tool_choice_function",
    "tool_choice_function_param",
    "tool_choice_mcp",
    "tool_choice_mcp_param",
    "tool_choice_options",
    "tool_choice_shell",
    "tool_choice_shell_param",
    "tool_choice_types",
    "tool_choice_types_param",
    "tool_param",
    "tool_search_output_namespace_tool",
    "tool_search_output_namespace_tool_param",
    "tool_search_tool",
    "tool_search_tool_param",
    "web_search_preview_tool",
    "web_search_preview_tool_param",
    "web_search_tool",
    "web_search_tool_param",
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
