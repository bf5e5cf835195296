"""Type names of `openai_dual.types.responses`, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    from ...params.apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from ...params.computer_action_list_param import ComputerActionListParam as ComputerActionListParam
    from ...params.computer_tool_param import ComputerToolParam as ComputerToolParam
    from ...params.computer_use_preview_tool_param import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
    from ...params.container_auto_param import ContainerAutoParam as ContainerAutoParam
    from ...params.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from ...params.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from ...params.container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from ...params.container_reference_param import ContainerReferenceParam as ContainerReferenceParam
    from ...params.create_response_params import CreateResponseParams as ResponseCreateParams
    from ...params.custom_tool_param import CustomToolParam as CustomToolParam
    from ...params.easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
    from ...params.file_search_tool_param import FileSearchToolParam as FileSearchToolParam
    from ...params.function_shell_tool_param import FunctionShellToolParam as FunctionShellToolParam
    from ...params.function_tool_param2 import FunctionToolParam2 as FunctionToolParam
    from ...params.inline_skill_param import InlineSkillParam as InlineSkillParam
    from ...params.inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
    from ...params.input_file_content_param import InputFileContentParam as ResponseInputFileParam
    from ...params.input_image_content_param import InputImageContentParam as ResponseInputImageParam
    from ...params.input_text_content_param import InputTextContentParam as ResponseInputTextParam
    from ...params.local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
    from ...params.local_skill_param import LocalSkillParam as LocalSkillParam
    from ...params.mcp_tool_call_error_param import McpToolCallErrorParam as McpToolCallErrorParam
    from ...params.namespace_tool_param import NamespaceToolParam as NamespaceToolParam
    from ...params.namespace_tool_param import NamespaceToolParam as ToolSearchOutputNamespaceToolParam
    from ...params.output_text_content_param import OutputTextContentParam as ResponseOutputTextParam
    from ...params.refusal_content_param import RefusalContentParam as ResponseOutputRefusalParam
    from ...params.response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from ...params.response_compaction_item_param_param import (
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
    )
    from ...params.response_computer_tool_call_output_screenshot_param import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )
    from ...params.response_computer_tool_call_param import (
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )
    from ...params.response_conversation_param import ResponseConversationParam as ResponseConversationParam
    from ...params.response_conversation_param import ResponseConversationParam as ResponseConversationParamParam
    from ...params.response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )
    from ...params.response_custom_tool_call_param import ResponseCustomToolCallParam as ResponseCustomToolCallParam
    from ...params.response_file_search_tool_call_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from ...params.response_format_text_config_param import (
        ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    )
    from ...params.response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from ...params.response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from ...params.response_function_tool_call_param import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )
    from ...params.response_function_web_search_param import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from ...params.response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
    from ...params.response_input_content_param import ResponseInputContentParam as ResponseInputContentParam
    from ...params.response_input_file_content_param import (
        ResponseInputFileContentParam as ResponseInputFileContentParam,
    )
    from ...params.response_input_image_content_param import (
        ResponseInputImageContentParam as ResponseInputImageContentParam,
    )
    from ...params.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
    from ...params.response_input_message_content_list_param import (
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    )
    from ...params.response_input_param import ResponseInputParam as ResponseInputParam
    from ...params.response_input_text_content_param import (
        ResponseInputTextContentParam as ResponseInputTextContentParam,
    )
    from ...params.response_output_message_param import ResponseOutputMessageParam as ResponseOutputMessageParam
    from ...params.response_prompt_param import ResponsePromptParam as ResponsePromptParam
    from ...params.response_reasoning_item_param import ResponseReasoningItemParam as ResponseReasoningItemParam
    from ...params.response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
    from ...params.response_tool_search_output_item_param_param import (
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    )
    from ...params.retrieve_response_params import RetrieveResponseParams as ResponseRetrieveParams
    from ...params.skill_reference_param import SkillReferenceParam as SkillReferenceParam
    from ...params.tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from ...params.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
    from ...params.tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
    from ...params.tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
    from ...params.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
    from ...params.tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
    from ...params.tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
    from ...params.tool_param import ToolParam as ToolParam
    from ...params.tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
    from ...params.web_search_preview_tool_param import WebSearchPreviewToolParam as WebSearchPreviewToolParam
    from ...params.web_search_tool_param import WebSearchToolParam as WebSearchToolParam

    __all__ = [
        "ApplyPatchTool",
        "ApplyPatchToolParam",
        "CompactedResponse",
        "ComputerAction",
        "ComputerActionList",
        "ComputerActionListParam",
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
        "InputTokenCountResponse",
        "LocalEnvironment",
        "LocalEnvironmentParam",
        "LocalSkill",
        "LocalSkillParam",
        "McpToolCallError",
        "McpToolCallErrorParam",
        "NamespaceTool",
        "NamespaceToolParam",
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
        "ResponseCompactionItem",
        "ResponseCompactionItemParam",
        "ResponseCompactionItemParamParam",
        "ResponseCompletedEvent",
        "ResponseComputerToolCall",
        "ResponseComputerToolCallOutputItem",
        "ResponseComputerToolCallOutputScreenshot",
        "ResponseComputerToolCallOutputScreenshotParam",
        "ResponseComputerToolCallParam",
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
    "ApplyPatchTool": ("models.apply_patch_tool", "ApplyPatchTool"),
    "ApplyPatchToolParam": ("params.apply_patch_tool_param", "ApplyPatchToolParam"),
    "CompactedResponse": ("models.compacted_response", "CompactedResponse"),
    "ComputerAction": ("models.computer_action", "ComputerAction"),
    "ComputerActionList": ("models.computer_action_list", "ComputerActionList"),
    "ComputerActionListParam": ("params.computer_action_list_param", "ComputerActionListParam"),
    "ComputerTool": ("models.computer_tool", "ComputerTool"),
    "ComputerToolParam": ("params.computer_tool_param", "ComputerToolParam"),
    "ComputerUsePreviewTool": ("models.computer_use_preview_tool", "ComputerUsePreviewTool"),
    "ComputerUsePreviewToolParam": ("params.computer_use_preview_tool_param", "ComputerUsePreviewToolParam"),
    "ContainerAuto": ("models.container_auto", "ContainerAuto"),
    "ContainerAutoParam": ("params.container_auto_param", "ContainerAutoParam"),
    "ContainerNetworkPolicyAllowlist": ("models.container_network_policy_allowlist", "ContainerNetworkPolicyAllowlist"),
    "ContainerNetworkPolicyAllowlistParam": (
        "params.container_network_policy_allowlist_param",
        "ContainerNetworkPolicyAllowlistParam",
    ),
    "ContainerNetworkPolicyDisabled": ("models.container_network_policy_disabled", "ContainerNetworkPolicyDisabled"),
    "ContainerNetworkPolicyDisabledParam": (
        "params.container_network_policy_disabled_param",
        "ContainerNetworkPolicyDisabledParam",
    ),
    "ContainerNetworkPolicyDomainSecret": (
        "models.container_network_policy_domain_secret",
        "ContainerNetworkPolicyDomainSecret",
    ),
    "ContainerNetworkPolicyDomainSecretParam": (
        "params.container_network_policy_domain_secret_param",
        "ContainerNetworkPolicyDomainSecretParam",
    ),
    "ContainerReference": ("models.container_reference", "ContainerReference"),
    "ContainerReferenceParam": ("params.container_reference_param", "ContainerReferenceParam"),
    "CustomTool": ("models.custom_tool", "CustomTool"),
    "CustomToolParam": ("params.custom_tool_param", "CustomToolParam"),
    "EasyInputMessage": ("models.easy_input_message", "EasyInputMessage"),
    "EasyInputMessageParam": ("params.easy_input_message_param", "EasyInputMessageParam"),
    "FileSearchTool": ("models.file_search_tool", "FileSearchTool"),
    "FileSearchToolParam": ("params.file_search_tool_param", "FileSearchToolParam"),
    "FunctionShellTool": ("models.function_shell_tool", "FunctionShellTool"),
    "FunctionShellToolParam": ("params.function_shell_tool_param", "FunctionShellToolParam"),
    "FunctionTool": ("models.function_tool", "FunctionTool"),
    "FunctionToolParam": ("params.function_tool_param2", "FunctionToolParam2"),
    "ImageDetail": ("models.image_detail", "ImageDetail"),
    "InlineSkill": ("models.inline_skill", "InlineSkill"),
    "InlineSkillParam": ("params.inline_skill_param", "InlineSkillParam"),
    "InlineSkillSource": ("models.inline_skill_source", "InlineSkillSource"),
    "InlineSkillSourceParam": ("params.inline_skill_source_param", "InlineSkillSourceParam"),
    "InputTokenCountResponse": ("models.token_counts_resource", "TokenCountsResource"),
    "LocalEnvironment": ("models.local_environment", "LocalEnvironment"),
    "LocalEnvironmentParam": ("params.local_environment_param", "LocalEnvironmentParam"),
    "LocalSkill": ("models.local_skill", "LocalSkill"),
    "LocalSkillParam": ("params.local_skill_param", "LocalSkillParam"),
    "McpToolCallError": ("models.mcp_tool_call_error", "McpToolCallError"),
    "McpToolCallErrorParam": ("params.mcp_tool_call_error_param", "McpToolCallErrorParam"),
    "NamespaceTool": ("models.namespace_tool", "NamespaceTool"),
    "NamespaceToolParam": ("params.namespace_tool_param", "NamespaceToolParam"),
    "Response": ("models.response", "Response"),
    "ResponseApplyPatchToolCall": ("models.response_apply_patch_tool_call", "ResponseApplyPatchToolCall"),
    "ResponseApplyPatchToolCallOutput": (
        "models.response_apply_patch_tool_call_output",
        "ResponseApplyPatchToolCallOutput",
    ),
    "ResponseAudioDeltaEvent": ("models.response_audio_delta_event", "ResponseAudioDeltaEvent"),
    "ResponseAudioDoneEvent": ("models.response_audio_done_event", "ResponseAudioDoneEvent"),
    "ResponseAudioTranscriptDeltaEvent": (
        "models.response_audio_transcript_delta_event",
        "ResponseAudioTranscriptDeltaEvent",
    ),
    "ResponseAudioTranscriptDoneEvent": (
        "models.response_audio_transcript_done_event",
        "ResponseAudioTranscriptDoneEvent",
    ),
    "ResponseCodeInterpreterCallCodeDeltaEvent": (
        "models.response_code_interpreter_call_code_delta_event",
        "ResponseCodeInterpreterCallCodeDeltaEvent",
    ),
    "ResponseCodeInterpreterCallCodeDoneEvent": (
        "models.response_code_interpreter_call_code_done_event",
        "ResponseCodeInterpreterCallCodeDoneEvent",
    ),
    "ResponseCodeInterpreterCallCompletedEvent": (
        "models.response_code_interpreter_call_completed_event",
        "ResponseCodeInterpreterCallCompletedEvent",
    ),
    "ResponseCodeInterpreterCallInProgressEvent": (
        "models.response_code_interpreter_call_in_progress_event",
        "ResponseCodeInterpreterCallInProgressEvent",
    ),
    "ResponseCodeInterpreterCallInterpretingEvent": (
        "models.response_code_interpreter_call_interpreting_event",
        "ResponseCodeInterpreterCallInterpretingEvent",
    ),
    "ResponseCodeInterpreterToolCall": (
        "models.response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCall",
    ),
    "ResponseCodeInterpreterToolCallParam": (
        "params.response_code_interpreter_tool_call_param",
        "ResponseCodeInterpreterToolCallParam",
    ),
    "ResponseCompactionItem": ("models.response_compaction_item", "ResponseCompactionItem"),
    "ResponseCompactionItemParam": ("models.response_compaction_item_param", "ResponseCompactionItemParam"),
    "ResponseCompactionItemParamParam": (
        "params.response_compaction_item_param_param",
        "ResponseCompactionItemParamParam",
    ),
    "ResponseCompletedEvent": ("models.response_completed_event", "ResponseCompletedEvent"),
    "ResponseComputerToolCall": ("models.response_computer_tool_call", "ResponseComputerToolCall"),
    "ResponseComputerToolCallOutputItem": (
        "models.response_computer_tool_call_output_item",
        "ResponseComputerToolCallOutputItem",
    ),
    "ResponseComputerToolCallOutputScreenshot": (
        "models.response_computer_tool_call_output_screenshot",
        "ResponseComputerToolCallOutputScreenshot",
    ),
    "ResponseComputerToolCallOutputScreenshotParam": (
        "params.response_computer_tool_call_output_screenshot_param",
        "ResponseComputerToolCallOutputScreenshotParam",
    ),
    "ResponseComputerToolCallParam": ("params.response_computer_tool_call_param", "ResponseComputerToolCallParam"),
    "ResponseContainerReference": ("models.response_container_reference", "ResponseContainerReference"),
    "ResponseContentPartAddedEvent": ("models.response_content_part_added_event", "ResponseContentPartAddedEvent"),
    "ResponseContentPartDoneEvent": ("models.response_content_part_done_event", "ResponseContentPartDoneEvent"),
    "ResponseConversationParam": ("params.response_conversation_param", "ResponseConversationParam"),
    "ResponseConversationParamParam": ("params.response_conversation_param", "ResponseConversationParam"),
    "ResponseCreateParams": ("params.create_response_params", "CreateResponseParams"),
    "ResponseCreatedEvent": ("models.response_created_event", "ResponseCreatedEvent"),
    "ResponseCustomToolCall": ("models.response_custom_tool_call", "ResponseCustomToolCall"),
    "ResponseCustomToolCallInputDeltaEvent": (
        "models.response_custom_tool_call_input_delta_event",
        "ResponseCustomToolCallInputDeltaEvent",
    ),
    "ResponseCustomToolCallInputDoneEvent": (
        "models.response_custom_tool_call_input_done_event",
        "ResponseCustomToolCallInputDoneEvent",
    ),
    "ResponseCustomToolCallItem": ("models.response_custom_tool_call_item", "ResponseCustomToolCallItem"),
    "ResponseCustomToolCallOutput": ("models.response_custom_tool_call_output", "ResponseCustomToolCallOutput"),
    "ResponseCustomToolCallOutputItem": (
        "models.response_custom_tool_call_output_item",
        "ResponseCustomToolCallOutputItem",
    ),
    "ResponseCustomToolCallOutputParam": (
        "params.response_custom_tool_call_output_param",
        "ResponseCustomToolCallOutputParam",
    ),
    "ResponseCustomToolCallParam": ("params.response_custom_tool_call_param", "ResponseCustomToolCallParam"),
    "ResponseError": ("models.response_error", "ResponseError"),
    "ResponseErrorEvent": ("models.response_error_event", "ResponseErrorEvent"),
    "ResponseFailedEvent": ("models.response_failed_event", "ResponseFailedEvent"),
    "ResponseFileSearchCallCompletedEvent": (
        "models.response_file_search_call_completed_event",
        "ResponseFileSearchCallCompletedEvent",
    ),
    "ResponseFileSearchCallInProgressEvent": (
        "models.response_file_search_call_in_progress_event",
        "ResponseFileSearchCallInProgressEvent",
    ),
    "ResponseFileSearchCallSearchingEvent": (
        "models.response_file_search_call_searching_event",
        "ResponseFileSearchCallSearchingEvent",
    ),
    "ResponseFileSearchToolCall": ("models.response_file_search_tool_call", "ResponseFileSearchToolCall"),
    "ResponseFileSearchToolCallParam": (
        "params.response_file_search_tool_call_param",
        "ResponseFileSearchToolCallParam",
    ),
    "ResponseFormatTextConfig": ("models.response_format_text_config", "ResponseFormatTextConfig"),
    "ResponseFormatTextConfigParam": ("params.response_format_text_config_param", "ResponseFormatTextConfigParam"),
    "ResponseFormatTextJSONSchemaConfig": (
        "models.response_format_text_json_schema_config",
        "ResponseFormatTextJSONSchemaConfig",
    ),
    "ResponseFormatTextJSONSchemaConfigParam": (
        "params.response_format_text_json_schema_config_param",
        "ResponseFormatTextJSONSchemaConfigParam",
    ),
    "ResponseFunctionCallArgumentsDeltaEvent": (
        "models.response_function_call_arguments_delta_event",
        "ResponseFunctionCallArgumentsDeltaEvent",
    ),
    "ResponseFunctionCallArgumentsDoneEvent": (
        "models.response_function_call_arguments_done_event",
        "ResponseFunctionCallArgumentsDoneEvent",
    ),
    "ResponseFunctionShellCallOutputContent": (
        "models.response_function_shell_call_output_content",
        "ResponseFunctionShellCallOutputContent",
    ),
    "ResponseFunctionShellCallOutputContentParam": (
        "params.response_function_shell_call_output_content_param",
        "ResponseFunctionShellCallOutputContentParam",
    ),
    "ResponseFunctionShellToolCall": ("models.response_function_shell_tool_call", "ResponseFunctionShellToolCall"),
    "ResponseFunctionShellToolCallOutput": (
        "models.response_function_shell_tool_call_output",
        "ResponseFunctionShellToolCallOutput",
    ),
    "ResponseFunctionToolCall": ("models.response_function_tool_call", "ResponseFunctionToolCall"),
    "ResponseFunctionToolCallItem": ("models.response_function_tool_call_item", "ResponseFunctionToolCallItem"),
    "ResponseFunctionToolCallOutputItem": (
        "models.response_function_tool_call_output_item",
        "ResponseFunctionToolCallOutputItem",
    ),
    "ResponseFunctionToolCallParam": ("params.response_function_tool_call_param", "ResponseFunctionToolCallParam"),
    "ResponseFunctionWebSearch": ("models.response_function_web_search", "ResponseFunctionWebSearch"),
    "ResponseFunctionWebSearchParam": ("params.response_function_web_search_param", "ResponseFunctionWebSearchParam"),
    "ResponseImageGenCallCompletedEvent": (
        "models.response_image_gen_call_completed_event",
        "ResponseImageGenCallCompletedEvent",
    ),
    "ResponseImageGenCallGeneratingEvent": (
        "models.response_image_gen_call_generating_event",
        "ResponseImageGenCallGeneratingEvent",
    ),
    "ResponseImageGenCallInProgressEvent": (
        "models.response_image_gen_call_in_progress_event",
        "ResponseImageGenCallInProgressEvent",
    ),
    "ResponseImageGenCallPartialImageEvent": (
        "models.response_image_gen_call_partial_image_event",
        "ResponseImageGenCallPartialImageEvent",
    ),
    "ResponseInProgressEvent": ("models.response_in_progress_event", "ResponseInProgressEvent"),
    "ResponseIncludable": ("models.include_enum", "IncludeEnum"),
    "ResponseIncompleteEvent": ("models.response_incomplete_event", "ResponseIncompleteEvent"),
    "ResponseInputAudio": ("models.response_input_audio", "ResponseInputAudio"),
    "ResponseInputAudioParam": ("params.response_input_audio_param", "ResponseInputAudioParam"),
    "ResponseInputContent": ("models.response_input_content", "ResponseInputContent"),
    "ResponseInputContentParam": ("params.response_input_content_param", "ResponseInputContentParam"),
    "ResponseInputFile": ("models.input_file_content", "InputFileContent"),
    "ResponseInputFileContent": ("models.response_input_file_content", "ResponseInputFileContent"),
    "ResponseInputFileContentParam": ("params.response_input_file_content_param", "ResponseInputFileContentParam"),
    "ResponseInputFileParam": ("params.input_file_content_param", "InputFileContentParam"),
    "ResponseInputImage": ("models.input_image_content", "InputImageContent"),
    "ResponseInputImageContent": ("models.response_input_image_content", "ResponseInputImageContent"),
    "ResponseInputImageContentParam": ("params.response_input_image_content_param", "ResponseInputImageContentParam"),
    "ResponseInputImageParam": ("params.input_image_content_param", "InputImageContentParam"),
    "ResponseInputItem": ("models.response_input_item", "ResponseInputItem"),
    "ResponseInputItemParam": ("params.response_input_item_param", "ResponseInputItemParam"),
    "ResponseInputMessageContentList": (
        "models.response_input_message_content_list",
        "ResponseInputMessageContentList",
    ),
    "ResponseInputMessageContentListParam": (
        "params.response_input_message_content_list_param",
        "ResponseInputMessageContentListParam",
    ),
    "ResponseInputMessageItem": ("models.response_input_message_item", "ResponseInputMessageItem"),
    "ResponseInputParam": ("params.response_input_param", "ResponseInputParam"),
    "ResponseInputText": ("models.input_text_content", "InputTextContent"),
    "ResponseInputTextContent": ("models.response_input_text_content", "ResponseInputTextContent"),
    "ResponseInputTextContentParam": ("params.response_input_text_content_param", "ResponseInputTextContentParam"),
    "ResponseInputTextParam": ("params.input_text_content_param", "InputTextContentParam"),
    "ResponseItem": ("models.response_item", "ResponseItem"),
    "ResponseLocalEnvironment": ("models.response_local_environment", "ResponseLocalEnvironment"),
    "ResponseMcpCallArgumentsDeltaEvent": (
        "models.response_mcp_call_arguments_delta_event",
        "ResponseMcpCallArgumentsDeltaEvent",
    ),
    "ResponseMcpCallArgumentsDoneEvent": (
        "models.response_mcp_call_arguments_done_event",
        "ResponseMcpCallArgumentsDoneEvent",
    ),
    "ResponseMcpCallCompletedEvent": ("models.response_mcp_call_completed_event", "ResponseMcpCallCompletedEvent"),
    "ResponseMcpCallFailedEvent": ("models.response_mcp_call_failed_event", "ResponseMcpCallFailedEvent"),
    "ResponseMcpCallInProgressEvent": ("models.response_mcp_call_in_progress_event", "ResponseMcpCallInProgressEvent"),
    "ResponseMcpListToolsCompletedEvent": (
        "models.response_mcp_list_tools_completed_event",
        "ResponseMcpListToolsCompletedEvent",
    ),
    "ResponseMcpListToolsFailedEvent": (
        "models.response_mcp_list_tools_failed_event",
        "ResponseMcpListToolsFailedEvent",
    ),
    "ResponseMcpListToolsInProgressEvent": (
        "models.response_mcp_list_tools_in_progress_event",
        "ResponseMcpListToolsInProgressEvent",
    ),
    "ResponseOutputItem": ("models.response_output_item", "ResponseOutputItem"),
    "ResponseOutputItemAddedEvent": ("models.response_output_item_added_event", "ResponseOutputItemAddedEvent"),
    "ResponseOutputItemDoneEvent": ("models.response_output_item_done_event", "ResponseOutputItemDoneEvent"),
    "ResponseOutputMessage": ("models.response_output_message", "ResponseOutputMessage"),
    "ResponseOutputMessageParam": ("params.response_output_message_param", "ResponseOutputMessageParam"),
    "ResponseOutputRefusal": ("models.refusal_content", "RefusalContent"),
    "ResponseOutputRefusalParam": ("params.refusal_content_param", "RefusalContentParam"),
    "ResponseOutputText": ("models.output_text_content", "OutputTextContent"),
    "ResponseOutputTextAnnotationAddedEvent": (
        "models.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationAddedEvent",
    ),
    "ResponseOutputTextParam": ("params.output_text_content_param", "OutputTextContentParam"),
    "ResponsePrompt": ("models.response_prompt", "ResponsePrompt"),
    "ResponsePromptParam": ("params.response_prompt_param", "ResponsePromptParam"),
    "ResponseQueuedEvent": ("models.response_queued_event", "ResponseQueuedEvent"),
    "ResponseReasoningItem": ("models.response_reasoning_item", "ResponseReasoningItem"),
    "ResponseReasoningItemParam": ("params.response_reasoning_item_param", "ResponseReasoningItemParam"),
    "ResponseReasoningSummaryPartAddedEvent": (
        "models.response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryPartAddedEvent",
    ),
    "ResponseReasoningSummaryPartDoneEvent": (
        "models.response_reasoning_summary_part_done_event",
        "ResponseReasoningSummaryPartDoneEvent",
    ),
    "ResponseReasoningSummaryTextDeltaEvent": (
        "models.response_reasoning_summary_text_delta_event",
        "ResponseReasoningSummaryTextDeltaEvent",
    ),
    "ResponseReasoningSummaryTextDoneEvent": (
        "models.response_reasoning_summary_text_done_event",
        "ResponseReasoningSummaryTextDoneEvent",
    ),
    "ResponseReasoningTextDeltaEvent": (
        "models.response_reasoning_text_delta_event",
        "ResponseReasoningTextDeltaEvent",
    ),
    "ResponseReasoningTextDoneEvent": ("models.response_reasoning_text_done_event", "ResponseReasoningTextDoneEvent"),
    "ResponseRefusalDeltaEvent": ("models.response_refusal_delta_event", "ResponseRefusalDeltaEvent"),
    "ResponseRefusalDoneEvent": ("models.response_refusal_done_event", "ResponseRefusalDoneEvent"),
    "ResponseRetrieveParams": ("params.retrieve_response_params", "RetrieveResponseParams"),
    "ResponseShellCallCommandAddedEvent": (
        "models.response_shell_call_command_added_event",
        "ResponseShellCallCommandAddedEvent",
    ),
    "ResponseShellCallCommandDeltaEvent": (
        "models.response_shell_call_command_delta_event",
        "ResponseShellCallCommandDeltaEvent",
    ),
    "ResponseShellCallCommandDoneEvent": (
        "models.response_shell_call_command_done_event",
        "ResponseShellCallCommandDoneEvent",
    ),
    "ResponseShellCallOutputContentDeltaEvent": (
        "models.response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDeltaEvent",
    ),
    "ResponseShellCallOutputContentDoneEvent": (
        "models.response_shell_call_output_content_done_event",
        "ResponseShellCallOutputContentDoneEvent",
    ),
    "ResponseStatus": ("models.response_status", "ResponseStatus"),
    "ResponseStreamEvent": ("models.response_stream_event", "ResponseStreamEvent"),
    "ResponseTextConfig": ("models.response_text_config", "ResponseTextConfig"),
    "ResponseTextConfigParam": ("params.response_text_config_param", "ResponseTextConfigParam"),
    "ResponseTextDeltaEvent": ("models.response_text_delta_event", "ResponseTextDeltaEvent"),
    "ResponseTextDoneEvent": ("models.response_text_done_event", "ResponseTextDoneEvent"),
    "ResponseToolSearchCall": ("models.response_tool_search_call", "ResponseToolSearchCall"),
    "ResponseToolSearchOutputItem": ("models.response_tool_search_output_item", "ResponseToolSearchOutputItem"),
    "ResponseToolSearchOutputItemParam": (
        "models.response_tool_search_output_item_param",
        "ResponseToolSearchOutputItemParam",
    ),
    "ResponseToolSearchOutputItemParamParam": (
        "params.response_tool_search_output_item_param_param",
        "ResponseToolSearchOutputItemParamParam",
    ),
    "ResponseUsage": ("models.response_usage", "ResponseUsage"),
    "ResponseWebSearchCallCompletedEvent": (
        "models.response_web_search_call_completed_event",
        "ResponseWebSearchCallCompletedEvent",
    ),
    "ResponseWebSearchCallInProgressEvent": (
        "models.response_web_search_call_in_progress_event",
        "ResponseWebSearchCallInProgressEvent",
    ),
    "ResponseWebSearchCallSearchingEvent": (
        "models.response_web_search_call_searching_event",
        "ResponseWebSearchCallSearchingEvent",
    ),
    "ServiceTier": ("models.service_tier", "ServiceTier"),
    "SkillReference": ("models.skill_reference", "SkillReference"),
    "SkillReferenceParam": ("params.skill_reference_param", "SkillReferenceParam"),
    "Tool": ("models.tool", "Tool"),
    "ToolChoiceAllowed": ("models.tool_choice_allowed", "ToolChoiceAllowed"),
    "ToolChoiceAllowedParam": ("params.tool_choice_allowed_param", "ToolChoiceAllowedParam"),
    "ToolChoiceApplyPatch": ("models.tool_choice_apply_patch", "ToolChoiceApplyPatch"),
    "ToolChoiceApplyPatchParam": ("params.tool_choice_apply_patch_param", "ToolChoiceApplyPatchParam"),
    "ToolChoiceCustom": ("models.tool_choice_custom", "ToolChoiceCustom"),
    "ToolChoiceCustomParam": ("params.tool_choice_custom_param", "ToolChoiceCustomParam"),
    "ToolChoiceFunction": ("models.tool_choice_function", "ToolChoiceFunction"),
    "ToolChoiceFunctionParam": ("params.tool_choice_function_param", "ToolChoiceFunctionParam"),
    "ToolChoiceMcp": ("models.tool_choice_mcp", "ToolChoiceMcp"),
    "ToolChoiceMcpParam": ("params.tool_choice_mcp_param", "ToolChoiceMcpParam"),
    "ToolChoiceOptions": ("models.tool_choice_options", "ToolChoiceOptions"),
    "ToolChoiceShell": ("models.tool_choice_shell", "ToolChoiceShell"),
    "ToolChoiceShellParam": ("params.tool_choice_shell_param", "ToolChoiceShellParam"),
    "ToolChoiceTypes": ("models.tool_choice_types", "ToolChoiceTypes"),
    "ToolChoiceTypesParam": ("params.tool_choice_types_param", "ToolChoiceTypesParam"),
    "ToolParam": ("params.tool_param", "ToolParam"),
    "ToolSearchOutputNamespaceTool": ("models.namespace_tool", "NamespaceTool"),
    "ToolSearchOutputNamespaceToolParam": ("params.namespace_tool_param", "NamespaceToolParam"),
    "ToolSearchTool": ("models.tool_search_tool", "ToolSearchTool"),
    "ToolSearchToolParam": ("params.tool_search_tool_param", "ToolSearchToolParam"),
    "WebSearchPreviewTool": ("models.web_search_preview_tool", "WebSearchPreviewTool"),
    "WebSearchPreviewToolParam": ("params.web_search_preview_tool_param", "WebSearchPreviewToolParam"),
    "WebSearchTool": ("models.web_search_tool", "WebSearchTool"),
    "WebSearchToolParam": ("params.web_search_tool_param", "WebSearchToolParam"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = getattr(import_module(f"{__name__.partition('.types')[0]}.{module}"), attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
