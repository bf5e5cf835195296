"""Names of `openai_dual.types.responses`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

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
    from ...params.create_response import CreateResponseParams as ResponseCreateParams
    from ...params.retrieve_response import RetrieveResponseParams as ResponseRetrieveParams
    from ...params.shared import ApplyPatchToolParam as ApplyPatchToolParam
    from ...params.shared import ComputerActionListParam as ComputerActionListParam
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
    "ApplyPatchToolParam": ("params.shared", "ApplyPatchToolParam"),
    "CompactedResponse": ("models.compacted_response", "CompactedResponse"),
    "ComputerAction": ("models.computer_action", "ComputerAction"),
    "ComputerActionList": ("models.computer_action_list", "ComputerActionList"),
    "ComputerActionListParam": ("params.shared", "ComputerActionListParam"),
    "ComputerTool": ("models.computer_tool", "ComputerTool"),
    "ComputerToolParam": ("params.shared", "ComputerToolParam"),
    "ComputerUsePreviewTool": ("models.computer_use_preview_tool", "ComputerUsePreviewTool"),
    "ComputerUsePreviewToolParam": ("params.shared", "ComputerUsePreviewToolParam"),
    "ContainerAuto": ("models.container_auto", "ContainerAuto"),
    "ContainerAutoParam": ("params.shared", "ContainerAutoParam"),
    "ContainerNetworkPolicyAllowlist": ("models.container_network_policy_allowlist", "ContainerNetworkPolicyAllowlist"),
    "ContainerNetworkPolicyAllowlistParam": ("params.shared", "ContainerNetworkPolicyAllowlistParam"),
    "ContainerNetworkPolicyDisabled": ("models.container_network_policy_disabled", "ContainerNetworkPolicyDisabled"),
    "ContainerNetworkPolicyDisabledParam": ("params.shared", "ContainerNetworkPolicyDisabledParam"),
    "ContainerNetworkPolicyDomainSecret": (
        "models.container_network_policy_domain_secret",
        "ContainerNetworkPolicyDomainSecret",
    ),
    "ContainerNetworkPolicyDomainSecretParam": ("params.shared", "ContainerNetworkPolicyDomainSecretParam"),
    "ContainerReference": ("models.container_reference", "ContainerReference"),
    "ContainerReferenceParam": ("params.shared", "ContainerReferenceParam"),
    "CustomTool": ("models.custom_tool", "CustomTool"),
    "CustomToolParam": ("params.shared", "CustomToolParam"),
    "EasyInputMessage": ("models.easy_input_message", "EasyInputMessage"),
    "EasyInputMessageParam": ("params.shared", "EasyInputMessageParam"),
    "FileSearchTool": ("models.file_search_tool", "FileSearchTool"),
    "FileSearchToolParam": ("params.shared", "FileSearchToolParam"),
    "FunctionShellTool": ("models.function_shell_tool", "FunctionShellTool"),
    "FunctionShellToolParam": ("params.shared", "FunctionShellToolParam"),
    "FunctionTool": ("models.function_tool", "FunctionTool"),
    "FunctionToolParam": ("params.shared", "FunctionToolObjectParam"),
    "ImageDetail": ("models.image_detail", "ImageDetail"),
    "InlineSkill": ("models.inline_skill", "InlineSkill"),
    "InlineSkillParam": ("params.shared", "InlineSkillParam"),
    "InlineSkillSource": ("models.inline_skill_source", "InlineSkillSource"),
    "InlineSkillSourceParam": ("params.shared", "InlineSkillSourceParam"),
    "InputTokenCountResponse": ("models.token_counts_resource", "TokenCountsResource"),
    "LocalEnvironment": ("models.local_environment", "LocalEnvironment"),
    "LocalEnvironmentParam": ("params.shared", "LocalEnvironmentParam"),
    "LocalSkill": ("models.local_skill", "LocalSkill"),
    "LocalSkillParam": ("params.shared", "LocalSkillParam"),
    "McpToolCallError": ("models.mcp_tool_call_error", "McpToolCallError"),
    "McpToolCallErrorParam": ("params.shared", "McpToolCallErrorParam"),
    "NamespaceTool": ("models.namespace_tool", "NamespaceTool"),
    "NamespaceToolParam": ("params.shared", "NamespaceToolParam"),
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
    "ResponseCodeInterpreterToolCallParam": ("params.shared", "ResponseCodeInterpreterToolCallParam"),
    "ResponseCompactionItem": ("models.response_compaction_item", "ResponseCompactionItem"),
    "ResponseCompactionItemParam": ("models.response_compaction_item_param", "ResponseCompactionItemParam"),
    "ResponseCompactionItemParamParam": ("params.shared", "ResponseCompactionItemParamParam"),
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
    "ResponseComputerToolCallOutputScreenshotParam": ("params.shared", "ResponseComputerToolCallOutputScreenshotParam"),
    "ResponseComputerToolCallParam": ("params.shared", "ResponseComputerToolCallParam"),
    "ResponseContainerReference": ("models.response_container_reference", "ResponseContainerReference"),
    "ResponseContentPartAddedEvent": ("models.response_content_part_added_event", "ResponseContentPartAddedEvent"),
    "ResponseContentPartDoneEvent": ("models.response_content_part_done_event", "ResponseContentPartDoneEvent"),
    "ResponseConversationParam": ("params.shared_responses", "ResponseConversationParam"),
    "ResponseConversationParamParam": ("params.shared_responses", "ResponseConversationParam"),
    "ResponseCreateParams": ("params.create_response", "CreateResponseParams"),
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
    "ResponseCustomToolCallOutputParam": ("params.shared", "ResponseCustomToolCallOutputParam"),
    "ResponseCustomToolCallParam": ("params.shared", "ResponseCustomToolCallParam"),
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
    "ResponseFileSearchToolCallParam": ("params.shared", "ResponseFileSearchToolCallParam"),
    "ResponseFormatTextConfig": ("models.response_format_text_config", "ResponseFormatTextConfig"),
    "ResponseFormatTextConfigParam": ("params.shared", "ResponseFormatTextConfigParam"),
    "ResponseFormatTextJSONSchemaConfig": (
        "models.response_format_text_json_schema_config",
        "ResponseFormatTextJSONSchemaConfig",
    ),
    "ResponseFormatTextJSONSchemaConfigParam": ("params.shared", "ResponseFormatTextJSONSchemaConfigParam"),
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
    "ResponseFunctionShellCallOutputContentParam": ("params.shared", "ResponseFunctionShellCallOutputContentParam"),
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
    "ResponseFunctionToolCallParam": ("params.shared", "ResponseFunctionToolCallParam"),
    "ResponseFunctionWebSearch": ("models.response_function_web_search", "ResponseFunctionWebSearch"),
    "ResponseFunctionWebSearchParam": ("params.shared", "ResponseFunctionWebSearchParam"),
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
    "ResponseInputAudioParam": ("params.shared", "ResponseInputAudioParam"),
    "ResponseInputContent": ("models.response_input_content", "ResponseInputContent"),
    "ResponseInputContentParam": ("params.shared", "ResponseInputContentParam"),
    "ResponseInputFile": ("models.input_file_content", "InputFileContent"),
    "ResponseInputFileContent": ("models.response_input_file_content", "ResponseInputFileContent"),
    "ResponseInputFileContentParam": ("params.shared", "ResponseInputFileContentParam"),
    "ResponseInputFileParam": ("params.shared", "InputFileContentParam"),
    "ResponseInputImage": ("models.input_image_content", "InputImageContent"),
    "ResponseInputImageContent": ("models.response_input_image_content", "ResponseInputImageContent"),
    "ResponseInputImageContentParam": ("params.shared", "ResponseInputImageContentParam"),
    "ResponseInputImageParam": ("params.shared", "InputImageContentParam"),
    "ResponseInputItem": ("models.response_input_item", "ResponseInputItem"),
    "ResponseInputItemParam": ("params.shared", "ResponseInputItemParam"),
    "ResponseInputMessageContentList": (
        "models.response_input_message_content_list",
        "ResponseInputMessageContentList",
    ),
    "ResponseInputMessageContentListParam": ("params.shared", "ResponseInputMessageContentListParam"),
    "ResponseInputMessageItem": ("models.response_input_message_item", "ResponseInputMessageItem"),
    "ResponseInputParam": ("params.shared_responses", "ResponseInputParam"),
    "ResponseInputText": ("models.input_text_content", "InputTextContent"),
    "ResponseInputTextContent": ("models.response_input_text_content", "ResponseInputTextContent"),
    "ResponseInputTextContentParam": ("params.shared", "ResponseInputTextContentParam"),
    "ResponseInputTextParam": ("params.shared", "InputTextContentParam"),
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
    "ResponseOutputMessageParam": ("params.shared", "ResponseOutputMessageParam"),
    "ResponseOutputRefusal": ("models.refusal_content", "RefusalContent"),
    "ResponseOutputRefusalParam": ("params.shared", "RefusalContentParam"),
    "ResponseOutputText": ("models.output_text_content", "OutputTextContent"),
    "ResponseOutputTextAnnotationAddedEvent": (
        "models.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationAddedEvent",
    ),
    "ResponseOutputTextParam": ("params.shared", "OutputTextContentParam"),
    "ResponsePrompt": ("models.response_prompt", "ResponsePrompt"),
    "ResponsePromptParam": ("params.shared", "ResponsePromptParam"),
    "ResponseQueuedEvent": ("models.response_queued_event", "ResponseQueuedEvent"),
    "ResponseReasoningItem": ("models.response_reasoning_item", "ResponseReasoningItem"),
    "ResponseReasoningItemParam": ("params.shared", "ResponseReasoningItemParam"),
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
    "ResponseRetrieveParams": ("params.retrieve_response", "RetrieveResponseParams"),
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
    "ResponseTextConfigParam": ("params.shared_responses", "ResponseTextConfigParam"),
    "ResponseTextDeltaEvent": ("models.response_text_delta_event", "ResponseTextDeltaEvent"),
    "ResponseTextDoneEvent": ("models.response_text_done_event", "ResponseTextDoneEvent"),
    "ResponseToolSearchCall": ("models.response_tool_search_call", "ResponseToolSearchCall"),
    "ResponseToolSearchOutputItem": ("models.response_tool_search_output_item", "ResponseToolSearchOutputItem"),
    "ResponseToolSearchOutputItemParam": (
        "models.response_tool_search_output_item_param",
        "ResponseToolSearchOutputItemParam",
    ),
    "ResponseToolSearchOutputItemParamParam": ("params.shared", "ResponseToolSearchOutputItemParamParam"),
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
    "SkillReferenceParam": ("params.shared", "SkillReferenceParam"),
    "Tool": ("models.tool", "Tool"),
    "ToolChoiceAllowed": ("models.tool_choice_allowed", "ToolChoiceAllowed"),
    "ToolChoiceAllowedParam": ("params.shared_responses", "ToolChoiceAllowedParam"),
    "ToolChoiceApplyPatch": ("models.tool_choice_apply_patch", "ToolChoiceApplyPatch"),
    "ToolChoiceApplyPatchParam": ("params.shared_responses", "ToolChoiceApplyPatchParam"),
    "ToolChoiceCustom": ("models.tool_choice_custom", "ToolChoiceCustom"),
    "ToolChoiceCustomParam": ("params.shared_responses", "ToolChoiceCustomParam"),
    "ToolChoiceFunction": ("models.tool_choice_function", "ToolChoiceFunction"),
    "ToolChoiceFunctionParam": ("params.shared", "ToolChoiceFunctionParam"),
    "ToolChoiceMcp": ("models.tool_choice_mcp", "ToolChoiceMcp"),
    "ToolChoiceMcpParam": ("params.shared", "ToolChoiceMcpParam"),
    "ToolChoiceOptions": ("models.tool_choice_options", "ToolChoiceOptions"),
    "ToolChoiceShell": ("models.tool_choice_shell", "ToolChoiceShell"),
    "ToolChoiceShellParam": ("params.shared_responses", "ToolChoiceShellParam"),
    "ToolChoiceTypes": ("models.tool_choice_types", "ToolChoiceTypes"),
    "ToolChoiceTypesParam": ("params.shared_responses", "ToolChoiceTypesParam"),
    "ToolParam": ("params.shared", "ToolParam"),
    "ToolSearchOutputNamespaceTool": ("models.namespace_tool", "NamespaceTool"),
    "ToolSearchOutputNamespaceToolParam": ("params.shared", "NamespaceToolParam"),
    "ToolSearchTool": ("models.tool_search_tool", "ToolSearchTool"),
    "ToolSearchToolParam": ("params.shared", "ToolSearchToolParam"),
    "WebSearchPreviewTool": ("models.web_search_preview_tool", "WebSearchPreviewTool"),
    "WebSearchPreviewToolParam": ("params.shared", "WebSearchPreviewToolParam"),
    "WebSearchTool": ("models.web_search_tool", "WebSearchTool"),
    "WebSearchToolParam": ("params.shared", "WebSearchToolParam"),
}
_NAMESPACES = ()

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
