"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from ..models.apply_patch_call_status_param import ApplyPatchCallStatusParam
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from ..models.click_button_type import ClickButtonType
    from ..models.computer_environment import ComputerEnvironment
    from ..models.container_memory_limit import ContainerMemoryLimit
    from ..models.detail_enum import DetailEnum
    from ..models.file_detail_enum import FileDetailEnum
    from ..models.file_input_detail import FileInputDetail
    from ..models.function_call_item_status import FunctionCallItemStatus
    from ..models.function_shell_call_item_status import FunctionShellCallItemStatus
    from ..models.grammar_syntax1 import GrammarSyntax1
    from ..models.image_detail import ImageDetail
    from ..models.image_gen_action_enum import ImageGenActionEnum
    from ..models.input_fidelity import InputFidelity
    from ..models.mcp_tool_call_status import MCPToolCallStatus
    from ..models.message_phase import MessagePhase
    from ..models.moderation_mode import ModerationMode
    from ..models.program_output_item_status import ProgramOutputItemStatus
    from ..models.prompt_cache_mode_enum import PromptCacheModeEnum
    from ..models.prompt_cache_ttl_enum import PromptCacheTTLEnum
    from ..models.ranker_version_type import RankerVersionType
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.search_content_type import SearchContentType
    from ..models.search_context_size import SearchContextSize
    from ..models.tool_search_execution_type import ToolSearchExecutionType
    from ..models.voice_ids_shared import VoiceIdsShared


class AdditionalToolsItemParam(TypedDict, total=False):
    """`AdditionalToolsItemParam` in the description."""

    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam | BaseModel]]


AnnotationParam: TypeAlias = (
    "FileCitationBodyParam | UrlCitationBodyParam | ContainerFileCitationBodyParam | FilePathParam"
)
"""`Annotation` in the description."""


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """`ApplyPatchCreateFileOperationParam` in the description."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """`ApplyPatchDeleteFileOperationParam` in the description."""

    type: Required[Literal["delete_file"]]
    path: Required[str]


ApplyPatchOperationParam: TypeAlias = (
    "ApplyPatchCreateFileOperationParam | ApplyPatchDeleteFileOperationParam | ApplyPatchUpdateFileOperationParam"
)
"""`ApplyPatchOperationParam` in the description."""


class ApplyPatchToolCallItemParam(TypedDict, total=False):
    """`ApplyPatchToolCallItemParam` in the description."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    status: Required[ApplyPatchCallStatusParam]
    operation: Required[ApplyPatchOperationParam | BaseModel]


class ApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """`ApplyPatchToolCallOutputItemParam` in the description."""

    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    status: Required[ApplyPatchCallOutputStatusParam]
    output: str | None


class ApplyPatchToolParam(TypedDict, total=False):
    """`ApplyPatchToolParam` in the description."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """`ApplyPatchUpdateFileOperationParam` in the description."""

    type: Required[Literal["update_file"]]
    path: Required[str]
    diff: Required[str]


class ApproximateLocationParam(TypedDict, total=False):
    """`ApproximateLocation` in the description."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class AudioTranscriptionParam(TypedDict, total=False):
    """`AudioTranscription` in the description."""

    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
    )
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str


class AutoCodeInterpreterToolParam(TypedDict, total=False):
    """`AutoCodeInterpreterToolParam` in the description."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | BaseModel


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """`ChatCompletionStreamOptions` in the description."""

    include_usage: bool
    include_obfuscation: bool


class ChatCompletionToolParam(TypedDict, total=False):
    """`ChatCompletionTool` in the description."""

    type: Required[Literal["function"]]
    function: Required[FunctionObjectParam | BaseModel]


class ClickParam(TypedDict, total=False):
    """`ClickParam` in the description."""

    type: Required[Literal["click"]]
    button: Required[ClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class CodeInterpreterOutputImageObjectParam(TypedDict, total=False):
    """`CodeInterpreterOutputImage` in the description."""

    type: Required[Literal["image"]]
    url: Required[str]


class CodeInterpreterOutputLogsParam(TypedDict, total=False):
    """`CodeInterpreterOutputLogs` in the description."""

    type: Required[Literal["logs"]]
    logs: Required[str]


class CodeInterpreterToolObjectParam(TypedDict, total=False):
    """`CodeInterpreterTool` in the description."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | AutoCodeInterpreterToolParam | BaseModel]
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """`CodeInterpreterToolCall` in the description."""

    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[
        Iterable[CodeInterpreterOutputLogsParam | CodeInterpreterOutputImageObjectParam | BaseModel] | None
    ]


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """`CompactionSummaryItemParam` in the description."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]


class CompactionTriggerItemParam(TypedDict, total=False):
    """`CompactionTriggerItemParam` in the description."""

    type: Required[Literal["compaction_trigger"]]
    id: str | None


class ComparisonFilterParam(TypedDict, total=False):
    """`ComparisonFilter` in the description."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str]
    key: Required[str]
    value: Required[str | float | bool | Sequence[str | float]]


class CompoundFilterParam(TypedDict, total=False):
    """`CompoundFilter` in the description."""

    type: Required[Literal["and", "or"] | str]
    filters: Required[Iterable[ComparisonFilterParam | CompoundFilterParam | BaseModel]]


ComputerActionParam: TypeAlias = "ClickParam | DoubleClickActionParam | DragParam | KeyPressActionParam | MoveParam | ScreenshotParam | ScrollParam | TypeParam | WaitParam"
"""`ComputerAction` in the description."""

ComputerActionListParam: TypeAlias = "list[ComputerActionParam | BaseModel]"
"""`ComputerActionList` in the description."""


class ComputerCallOutputItemParam(TypedDict, total=False):
    """`ComputerCallOutputItemParam` in the description."""

    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[ResponseComputerToolCallOutputScreenshotParam | BaseModel]
    acknowledged_safety_checks: Iterable[ComputerCallSafetyCheckParam | BaseModel] | None
    status: FunctionCallItemStatus | None


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """`ComputerCallSafetyCheckParam` in the description."""

    id: Required[str]
    code: str | None
    message: str | None


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """`ComputerScreenshotImage` in the description."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str


class ComputerToolParam(TypedDict, total=False):
    """`ComputerTool` in the description."""

    type: Required[Literal["computer"]]


class ResponseComputerToolCallParam(TypedDict, total=False):
    """`ComputerToolCall` in the description."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: ComputerActionParam | BaseModel
    actions: ComputerActionListParam | Iterable[ComputerActionParam | BaseModel]
    pending_safety_checks: Required[Iterable[ComputerCallSafetyCheckParam | BaseModel]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """`ComputerUsePreviewTool` in the description."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[ComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]


class ContainerAutoParam(TypedDict, total=False):
    """`ContainerAutoParam` in the description."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | BaseModel
    skills: Iterable[SkillReferenceParam | InlineSkillParam | BaseModel]


class ContainerFileCitationBodyParam(TypedDict, total=False):
    """`ContainerFileCitationBody` in the description."""

    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`ContainerNetworkPolicyAllowlistParam` in the description."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam | BaseModel]


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """`ContainerNetworkPolicyDisabledParam` in the description."""

    type: Required[Literal["disabled"]]


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """`ContainerNetworkPolicyDomainSecretParam` in the description."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]


class ContainerReferenceParam(TypedDict, total=False):
    """`ContainerReferenceParam` in the description."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]


class CoordParam(TypedDict, total=False):
    """`CoordParam` in the description."""

    x: Required[int]
    y: Required[int]


class CustomGrammarFormatParam(TypedDict, total=False):
    """`CustomGrammarFormatParam` in the description."""

    type: Required[Literal["grammar"]]
    syntax: Required[GrammarSyntax1]
    definition: Required[str]


class CustomTextFormatParam(TypedDict, total=False):
    """`CustomTextFormatParam` in the description."""

    type: Required[Literal["text"]]


ResponseCustomToolCallParam = TypedDict(
    "ResponseCustomToolCallParam",
    {
        "type": 'Literal["custom_tool_call"]',
        "id": "NotRequired[str]",
        "call_id": "str",
        "caller": "NotRequired[ToolCallCallerValueParam | BaseModel | None]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "input": "str",
        "async": "NotRequired[bool]",
    },
)
"""`CustomToolCall` in the description."""


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """`CustomToolCallOutput` in the description."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    output: Required[str | Iterable[FunctionAndCustomToolCallOutputParam | BaseModel]]


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "type": 'Literal["custom"]',
        "name": "str",
        "description": "NotRequired[str]",
        "format": "NotRequired[CustomTextFormatParam | CustomGrammarFormatParam | BaseModel]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Sequence[CallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",
    },
)
"""`CustomToolParam` in the description."""


class DirectToolCallCallerObjectParam(TypedDict, total=False):
    """`DirectToolCallCaller` in the description."""

    type: Required[Literal["direct"]]


class DirectToolCallCallerParam(TypedDict, total=False):
    """`DirectToolCallCallerParam` in the description."""

    type: Required[Literal["direct"]]


class DoubleClickActionParam(TypedDict, total=False):
    """`DoubleClickAction` in the description."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]


class DragParam(TypedDict, total=False):
    """`DragParam` in the description."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[CoordParam | BaseModel]]
    keys: Sequence[str] | None


class EasyInputMessageParam(TypedDict, total=False):
    """`EasyInputMessage` in the description."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[str | ResponseInputMessageContentListParam | Iterable[ResponseInputContentParam | BaseModel]]
    phase: MessagePhase | None
    type: Literal["message"]


EmptyModelParam: TypeAlias = "Mapping[str, Any]"
"""`EmptyModelParam` in the description."""


class EvalItemParam(TypedDict, total=False):
    """`EvalItem` in the description."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EvalItemContentParam | BaseModel]
    type: Literal["message"]


EvalItemContentParam: TypeAlias = (
    "EvalItemContentItemParam | EvalItemContentArrayParam | Iterable[EvalItemContentItemParam | BaseModel]"
)
"""`EvalItemContent` in the description."""

EvalItemContentArrayParam: TypeAlias = "list[EvalItemContentItemParam | BaseModel]"
"""`EvalItemContentArray` in the description."""

EvalItemContentItemParam: TypeAlias = (
    "str | InputTextContentParam | EvalItemContentOutputTextParam | EvalItemInputImageParam | ResponseInputAudioParam"
)
"""`EvalItemContentItem` in the description."""


class EvalItemContentOutputTextParam(TypedDict, total=False):
    """`EvalItemContentOutputText` in the description."""

    type: Required[Literal["output_text"]]
    text: Required[str]


class EvalItemInputImageParam(TypedDict, total=False):
    """`EvalItemInputImage` in the description."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


class FileCitationBodyParam(TypedDict, total=False):
    """`FileCitationBody` in the description."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]


class FileExpirationAfterParam(TypedDict, total=False):
    """`FileExpirationAfter` in the description."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FilePathParam(TypedDict, total=False):
    """`FilePath` in the description."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]


class FileSearchToolParam(TypedDict, total=False):
    """`FileSearchTool` in the description."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: RankingOptionsParam | BaseModel
    filters: FiltersParam | BaseModel | None


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """`FileSearchToolCall` in the description."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str]
    queries: Required[Sequence[str]]
    results: Iterable[FileSearchToolCallResultsItemParam | BaseModel] | None


class FileSearchToolCallResultsItemParam(TypedDict, total=False):
    """`FileSearchToolCallResultsItem` in the description."""

    file_id: str
    text: str
    filename: str
    attributes: VectorStoreFileAttributesParam | BaseModel | None
    score: float


FiltersParam: TypeAlias = "ComparisonFilterParam | CompoundFilterParam"
"""`Filters` in the description."""

FunctionAndCustomToolCallOutputParam: TypeAlias = (
    "InputTextContentParam | InputImageContentParam | InputFileContentParam"
)
"""`FunctionAndCustomToolCallOutput` in the description."""


class FunctionCallOutputItemParam(TypedDict, total=False):
    """`FunctionCallOutputItemParam` in the description."""

    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[
        str
        | Iterable[
            ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam | BaseModel
        ]
    ]
    name: str | None
    namespace: str | None
    caller: ToolCallCallerParam | BaseModel | None
    status: FunctionCallItemStatus | None


class FunctionObjectParam(TypedDict, total=False):
    """`FunctionObject` in the description."""

    description: str
    name: Required[str]
    parameters: FunctionParameters | BaseModel
    strict: bool | None


FunctionParameters: TypeAlias = "Mapping[str, Any]"
"""`FunctionParameters` in the description."""


class FunctionShellActionParam(TypedDict, total=False):
    """`FunctionShellActionParam` in the description."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class FunctionShellCallItemParam(TypedDict, total=False):
    """`FunctionShellCallItemParam` in the description."""

    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call"]]
    action: Required[FunctionShellActionParam | BaseModel]
    status: FunctionShellCallItemStatus | None
    environment: LocalEnvironmentParam | ContainerReferenceParam | BaseModel | None


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """`FunctionShellCallOutputContentParam` in the description."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[FunctionShellCallOutputOutcomeParam | BaseModel]


class FunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """`FunctionShellCallOutputExitOutcomeParam` in the description."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]


class FunctionShellCallOutputItemParam(TypedDict, total=False):
    """`FunctionShellCallOutputItemParam` in the description."""

    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | BaseModel]]
    status: FunctionShellCallItemStatus | None
    max_output_length: int | None


FunctionShellCallOutputOutcomeParam: TypeAlias = (
    "FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam"
)
"""`FunctionShellCallOutputOutcomeParam` in the description."""


class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """`FunctionShellCallOutputTimeoutOutcomeParam` in the description."""

    type: Required[Literal["timeout"]]


class FunctionShellToolParam(TypedDict, total=False):
    """`FunctionShellToolParam` in the description."""

    type: Required[Literal["shell"]]
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | BaseModel | None
    allowed_callers: Sequence[CallableToolAllowedCaller] | None


FunctionToolObjectParam = TypedDict(
    "FunctionToolObjectParam",
    {
        "type": 'Literal["function"]',
        "name": "str",
        "description": "NotRequired[str | None]",
        "parameters": "Mapping[str, Any] | BaseModel | None",
        "output_schema": "NotRequired[Mapping[str, Any] | BaseModel | None]",
        "strict": "bool | None",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Sequence[CallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",
    },
)
"""`FunctionTool` in the description."""

ResponseFunctionToolCallParam = TypedDict(
    "ResponseFunctionToolCallParam",
    {
        "id": "NotRequired[str]",
        "type": 'Literal["function_call"]',
        "call_id": "str",
        "caller": "NotRequired[ToolCallCallerValueParam | BaseModel | None]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "arguments": "str",
        "status": 'NotRequired[Literal["in_progress", "completed", "incomplete"] | str]',
        "async": "NotRequired[bool]",
    },
)
"""`FunctionToolCall` in the description."""

FunctionToolParam = TypedDict(
    "FunctionToolParam",
    {
        "name": "str",
        "description": "NotRequired[str | None]",
        "parameters": "NotRequired[EmptyModelParam | BaseModel | None]",
        "strict": "NotRequired[bool | None]",
        "type": 'Literal["function"]',
        "output_schema": "NotRequired[Mapping[str, Any] | BaseModel | None]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Sequence[CallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",
    },
)
"""`FunctionToolParam` in the description."""


class StringCheckGraderParam(TypedDict, total=False):
    """`GraderStringCheck` in the description."""

    type: Required[Literal["string_check"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"] | str]


class HTTPErrorParam(TypedDict, total=False):
    """`HTTPError` in the description."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]


class HybridSearchOptionsParam(TypedDict, total=False):
    """`HybridSearchOptions` in the description."""

    embedding_weight: Required[float]
    text_weight: Required[float]


class ImageGenToolParam(TypedDict, total=False):
    """`ImageGenTool` in the description."""

    type: Required[Literal["image_generation"]]
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
        ]
    )
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str
    output_compression: int
    moderation: Literal["auto", "low"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    input_fidelity: InputFidelity | None
    input_image_mask: ImageGenToolInputImageMaskParam | BaseModel
    partial_images: int
    action: ImageGenActionEnum
    complexity: Literal["low", "medium", "high"] | str
    frame_count: int
    frame_duration_ms: int
    svg: ImageGenToolSvgParam | BaseModel


class ImageGenToolCallParam(TypedDict, total=False):
    """`ImageGenToolCall` in the description."""

    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: Required[str | None]
    action: Literal["generate", "edit", "auto"] | str | None
    background: Literal["transparent", "opaque", "auto"] | str | None
    error: ImageGenToolCallErrorParam | BaseModel
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ImageGenToolCallSvgUsageParam | BaseModel


class ImageGenToolCallErrorParam(TypedDict, total=False):
    """`ImageGenToolCallError` in the description."""

    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: ImageGenToolCallErrorModerationDetailsParam | BaseModel


class ImageGenToolCallErrorModerationDetailsParam(TypedDict, total=False):
    """`ImageGenToolCallErrorModerationDetails` in the description."""

    categories: Required[Sequence[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"] | str]


class ImageGenToolCallSvgUsageParam(TypedDict, total=False):
    """`ImageGenToolCallSvgUsage` in the description."""

    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class ImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`ImageGenToolInputImageMask` in the description."""

    image_url: str
    file_id: str


class ImageGenToolSvgParam(TypedDict, total=False):
    """`ImageGenToolSvg` in the description."""

    model: str
    reasoning: ImageGenToolSvgReasoningParam | BaseModel | None


class ImageGenToolSvgReasoningParam(TypedDict, total=False):
    """`ImageGenToolSvgReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str


class InlineSkillParam(TypedDict, total=False):
    """`InlineSkillParam` in the description."""

    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[InlineSkillSourceParam | BaseModel]


class InlineSkillSourceParam(TypedDict, total=False):
    """`InlineSkillSourceParam` in the description."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]


class ResponseInputAudioParam(TypedDict, total=False):
    """`InputAudio` in the description."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioInputAudioParam | BaseModel]


class InputAudioInputAudioParam(TypedDict, total=False):
    """`InputAudioInputAudio` in the description."""

    data: Required[str]
    format: Required[Literal["mp3", "wav"] | str]


ResponseInputContentParam: TypeAlias = "InputTextContentParam | InputImageContentParam | InputFileContentParam"
"""`InputContent` in the description."""


class InputFileContentParam(TypedDict, total=False):
    """`InputFileContent` in the description."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel
    file_url: str
    detail: FileInputDetail


class ResponseInputFileContentParam(TypedDict, total=False):
    """`InputFileContentParam` in the description."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: FileDetailEnum
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None


class InputImageContentParam(TypedDict, total=False):
    """`InputImageContent` in the description."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[ImageDetail]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel


class ResponseInputImageContentParam(TypedDict, total=False):
    """`InputImageContentParamAutoParam` in the description."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: DetailEnum | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None


ResponseInputItemParam: TypeAlias = "EasyInputMessageParam | ItemParam | CompactionTriggerItemParam | ItemReferenceParam | ProgramItemParam | ProgramOutputItemParam"
"""`InputItem` in the description."""


class InputMessageParam(TypedDict, total=False):
    """`InputMessage` in the description."""

    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"] | str]
    status: Literal["in_progress", "completed", "incomplete"] | str
    content: Required[ResponseInputMessageContentListParam | Iterable[ResponseInputContentParam | BaseModel]]


ResponseInputMessageContentListParam: TypeAlias = "list[ResponseInputContentParam | BaseModel]"
"""`InputMessageContentList` in the description."""


class InputTextContentParam(TypedDict, total=False):
    """`InputTextContent` in the description."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel


class ResponseInputTextContentParam(TypedDict, total=False):
    """`InputTextContentParam` in the description."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None


ItemParam: TypeAlias = "InputMessageParam | ResponseOutputMessageParam | ResponseFileSearchToolCallParam | ResponseComputerToolCallParam | ComputerCallOutputItemParam | ResponseFunctionWebSearchParam | ResponseFunctionToolCallParam | FunctionCallOutputItemParam | ToolSearchCallItemParam | ResponseToolSearchOutputItemParamParam | AdditionalToolsItemParam | ResponseReasoningItemParam | ResponseCompactionItemParamParam | ImageGenToolCallParam | ResponseCodeInterpreterToolCallParam | LocalShellToolCallParam | LocalShellToolCallOutputParam | FunctionShellCallItemParam | FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam | ApplyPatchToolCallOutputItemParam | MCPListToolsParam | MCPApprovalRequestParam | MCPApprovalResponseParam | MCPToolCallParam | ResponseCustomToolCallOutputParam | ResponseCustomToolCallParam | ResponseConfigurationUpdateItemParam"
"""`Item` in the description."""


class ItemReferenceParam(TypedDict, total=False):
    """`ItemReferenceParam` in the description."""

    type: Literal["item_reference"] | str | None
    id: Required[str]


class KeyPressActionParam(TypedDict, total=False):
    """`KeyPressAction` in the description."""

    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]


class LocalEnvironmentParam(TypedDict, total=False):
    """`LocalEnvironmentParam` in the description."""

    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam | BaseModel]


class LocalShellExecActionParam(TypedDict, total=False):
    """`LocalShellExecAction` in the description."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str] | BaseModel]
    user: str | None


class LocalShellToolCallParam(TypedDict, total=False):
    """`LocalShellToolCall` in the description."""

    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellExecActionParam | BaseModel]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]


class LocalShellToolCallOutputParam(TypedDict, total=False):
    """`LocalShellToolCallOutput` in the description."""

    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class LocalShellToolParam(TypedDict, total=False):
    """`LocalShellToolParam` in the description."""

    type: Required[Literal["local_shell"]]


class LocalSkillParam(TypedDict, total=False):
    """`LocalSkillParam` in the description."""

    name: Required[str]
    description: Required[str]
    path: Required[str]


class LogProbParam(TypedDict, total=False):
    """`LogProb` in the description."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Iterable[TopLogProbParam | BaseModel]]


class MCPApprovalRequestParam(TypedDict, total=False):
    """`MCPApprovalRequest` in the description."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]


class MCPApprovalResponseParam(TypedDict, total=False):
    """`MCPApprovalResponse` in the description."""

    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class MCPListToolsParam(TypedDict, total=False):
    """`MCPListTools` in the description."""

    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsToolParam | BaseModel]]
    error: str | None


class MCPListToolsToolParam(TypedDict, total=False):
    """`MCPListToolsTool` in the description."""

    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any] | BaseModel]
    annotations: Mapping[str, Any] | BaseModel | None


class MCPProtocolErrorParam(TypedDict, total=False):
    """`MCPProtocolError` in the description."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]


class MCPToolParam(TypedDict, total=False):
    """`MCPTool` in the description."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
    )
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | BaseModel | None
    allowed_tools: Sequence[str] | MCPToolFilterParam | BaseModel | None
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
    require_approval: MCPToolRequireApprovalParam | Literal["always", "never"] | str | BaseModel | None
    defer_loading: bool


class MCPToolCallParam(TypedDict, total=False):
    """`MCPToolCall` in the description."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: McpToolCallErrorParam | BaseModel | None
    status: MCPToolCallStatus
    approval_request_id: str | None


McpToolCallErrorParam: TypeAlias = "MCPProtocolErrorParam | MCPToolExecutionErrorParam | HTTPErrorParam"
"""`MCPToolCallError` in the description."""


class MCPToolExecutionErrorParam(TypedDict, total=False):
    """`MCPToolExecutionError` in the description."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]


class MCPToolFilterParam(TypedDict, total=False):
    """`MCPToolFilter` in the description."""

    tool_names: Sequence[str]
    read_only: bool


class MCPToolRequireApprovalParam(TypedDict, total=False):
    """`MCPToolRequireApproval` in the description."""

    always: MCPToolFilterParam | BaseModel
    never: MCPToolFilterParam | BaseModel


MetadataParam: TypeAlias = "Mapping[str, str]"
"""`Metadata` in the description."""


class ModerationConfigParam(TypedDict, total=False):
    """`ModerationConfigParam` in the description."""

    mode: Required[ModerationMode]


class ModerationParam(TypedDict, total=False):
    """`ModerationParam` in the description."""

    model: Required[str]
    policy: ModerationPolicyParam | BaseModel | None


class ModerationPolicyParam(TypedDict, total=False):
    """`ModerationPolicyParam` in the description."""

    input: ModerationConfigParam | BaseModel | None
    output: ModerationConfigParam | BaseModel | None


class MoveParam(TypedDict, total=False):
    """`MoveParam` in the description."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class NamespaceToolParam(TypedDict, total=False):
    """`NamespaceToolParam` in the description."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[FunctionToolParam | CustomToolParam | BaseModel]]


class ResponseOutputMessageParam(TypedDict, total=False):
    """`OutputMessage` in the description."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[OutputMessageContentParam | BaseModel]]
    phase: MessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]


OutputMessageContentParam: TypeAlias = "OutputTextContentParam | RefusalContentParam"
"""`OutputMessageContent` in the description."""


class OutputTextContentParam(TypedDict, total=False):
    """`OutputTextContent` in the description."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[AnnotationParam | BaseModel]]
    logprobs: Required[Iterable[LogProbParam | BaseModel]]


class ProgramItemParam(TypedDict, total=False):
    """`ProgramItemParam` in the description."""

    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]


class ProgramOutputItemParam(TypedDict, total=False):
    """`ProgramOutputItemParam` in the description."""

    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus]


class ProgramToolCallCallerObjectParam(TypedDict, total=False):
    """`ProgramToolCallCaller` in the description."""

    type: Required[Literal["program"]]
    caller_id: Required[str]


class ProgramToolCallCallerParam(TypedDict, total=False):
    """`ProgramToolCallCallerParam` in the description."""

    type: Required[Literal["program"]]
    caller_id: Required[str]


class ProgrammaticToolCallingParam(TypedDict, total=False):
    """`ProgrammaticToolCallingParam` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]


class ResponsePromptParam(TypedDict, total=False):
    """`Prompt` in the description."""

    id: Required[str]
    version: str | None
    variables: ResponsePromptVariablesParam | BaseModel | None


class PromptCacheBreakpointConfigParam(TypedDict, total=False):
    """`PromptCacheBreakpointConfig` in the description."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"] | str


class PromptCacheBreakpointParam(TypedDict, total=False):
    """`PromptCacheBreakpointParam` in the description."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"] | str


class PromptCacheOptionsParam(TypedDict, total=False):
    """`PromptCacheOptionsParam` in the description."""

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
    comparison_response_id: str | None
    prewarm: bool


class RankingOptionsParam(TypedDict, total=False):
    """`RankingOptions` in the description."""

    ranker: RankerVersionType
    score_threshold: float
    hybrid_search: HybridSearchOptionsParam | BaseModel


RealtimeConversationItemParam: TypeAlias = "RealtimeConversationItemMessageSystemParam | RealtimeConversationItemMessageUserParam | RealtimeConversationItemMessageAssistantParam | RealtimeConversationItemFunctionCallParam | RealtimeConversationItemFunctionCallOutputParam | RealtimeMCPApprovalResponseParam | RealtimeMCPListToolsParam | RealtimeMCPToolCallParam | RealtimeMCPApprovalRequestParam"
"""`RealtimeConversationItem` in the description."""


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCall` in the description."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    call_id: str
    name: Required[str]
    arguments: Required[str]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCallOutput` in the description."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    call_id: Required[str]
    output: Required[str]


class RealtimeConversationItemMessageAssistantParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistant` in the description."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    role: Required[Literal["assistant"]]
    content: Required[Iterable[RealtimeConversationItemMessageAssistantContentItemParam | BaseModel]]


class RealtimeConversationItemMessageAssistantContentItemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistantContentItem` in the description."""

    type: Literal["output_text", "output_audio"] | str
    text: str
    audio: str
    transcript: str


class RealtimeConversationItemMessageSystemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystem` in the description."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    role: Required[Literal["system"]]
    content: Required[Iterable[RealtimeConversationItemMessageSystemContentItemParam | BaseModel]]


class RealtimeConversationItemMessageSystemContentItemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystemContentItem` in the description."""

    type: Literal["input_text"]
    text: str


class RealtimeConversationItemMessageUserParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageUser` in the description."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    role: Required[Literal["user"]]
    content: Required[Iterable[RealtimeConversationItemMessageUserContentItemParam | BaseModel]]


class RealtimeConversationItemMessageUserContentItemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageUserContentItem` in the description."""

    type: Literal["input_text", "input_audio", "input_image"] | str
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"] | str
    transcript: str


class RealtimeMCPApprovalRequestParam(TypedDict, total=False):
    """`RealtimeMCPApprovalRequest` in the description."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]


class RealtimeMCPApprovalResponseParam(TypedDict, total=False):
    """`RealtimeMCPApprovalResponse` in the description."""

    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class RealtimeMCPHTTPErrorParam(TypedDict, total=False):
    """`RealtimeMCPHTTPError` in the description."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]


class RealtimeMCPListToolsParam(TypedDict, total=False):
    """`RealtimeMCPListTools` in the description."""

    type: Required[Literal["mcp_list_tools"]]
    id: str
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsToolParam | BaseModel]]


class RealtimeMCPProtocolErrorParam(TypedDict, total=False):
    """`RealtimeMCPProtocolError` in the description."""

    type: Required[Literal["protocol_error"]]
    code: Required[int]
    message: Required[str]


class RealtimeMCPToolCallParam(TypedDict, total=False):
    """`RealtimeMCPToolCall` in the description."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: (
        RealtimeMCPProtocolErrorParam
        | RealtimeMCPToolExecutionErrorParam
        | RealtimeMCPHTTPErrorParam
        | BaseModel
        | None
    )


class RealtimeMCPToolExecutionErrorParam(TypedDict, total=False):
    """`RealtimeMCPToolExecutionError` in the description."""

    type: Required[Literal["tool_execution_error"]]
    message: Required[str]


RealtimeTruncationParam: TypeAlias = 'Literal["auto", "disabled"] | str | RealtimeTruncationRetentionRatioParam'
"""`RealtimeTruncation` in the description."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """`RealtimeTruncationObject` in the description."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    token_limits: RealtimeTruncationObjectTokenLimitsParam | BaseModel


class RealtimeTruncationObjectTokenLimitsParam(TypedDict, total=False):
    """`RealtimeTruncationObjectTokenLimits` in the description."""

    post_instructions: int


class ResponseReasoningItemParam(TypedDict, total=False):
    """`ReasoningItem` in the description."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[SummaryTextContentParam | BaseModel]]
    content: Iterable[ReasoningTextContentParam | BaseModel]
    status: Literal["in_progress", "completed", "incomplete"] | str


class ReasoningTextContentParam(TypedDict, total=False):
    """`ReasoningTextContent` in the description."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]


class RefusalContentParam(TypedDict, total=False):
    """`RefusalContent` in the description."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]


class ResponseConfigurationUpdateItemParam(TypedDict, total=False):
    """`ResponseConfigurationUpdateItemParam` in the description."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: ResponseConfigurationUpdateItemParamReasoningParam | BaseModel
    text: ResponseConfigurationUpdateItemParamTextParam | BaseModel


class ResponseConfigurationUpdateItemParamReasoningParam(TypedDict, total=False):
    """`ResponseConfigurationUpdateItemParamReasoning` in the description."""

    effort: ReasoningEffort | None


class ResponseConfigurationUpdateItemParamTextParam(TypedDict, total=False):
    """`ResponseConfigurationUpdateItemParamText` in the description."""

    format: Required[ResponseFormatTextParam | ResponseFormatTextJSONSchemaConfigParam | BaseModel]


class ResponseFormatJsonObjectParam(TypedDict, total=False):
    """`ResponseFormatJsonObject` in the description."""

    type: Required[Literal["json_object"]]


class ResponseFormatJsonSchemaParam(TypedDict, total=False):
    """`ResponseFormatJsonSchema` in the description."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[ResponseFormatJsonSchemaJsonSchemaParam | BaseModel]


class ResponseFormatJsonSchemaJsonSchemaParam(TypedDict, total=False):
    """`ResponseFormatJsonSchemaJsonSchema` in the description."""

    description: str
    name: Required[str]
    schema: ResponseFormatJsonSchemaSchemaParam | BaseModel
    strict: bool | None


ResponseFormatJsonSchemaSchemaParam: TypeAlias = "Mapping[str, Any]"
"""`ResponseFormatJsonSchemaSchema` in the description."""


class ResponseFormatTextParam(TypedDict, total=False):
    """`ResponseFormatText` in the description."""

    type: Required[Literal["text"]]


ResponsePromptVariablesParam: TypeAlias = (
    "Mapping[str, str | InputTextContentParam | InputImageContentParam | InputFileContentParam | BaseModel]"
)
"""`ResponsePromptVariables` in the description."""


class ScreenshotParam(TypedDict, total=False):
    """`ScreenshotParam` in the description."""

    type: Required[Literal["screenshot"]]


class ScrollParam(TypedDict, total=False):
    """`ScrollParam` in the description."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class SkillReferenceParam(TypedDict, total=False):
    """`SkillReferenceParam` in the description."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str


StopConfigurationParam: TypeAlias = "str | Sequence[str]"
"""`StopConfiguration` in the description."""


class SummaryTextContentParam(TypedDict, total=False):
    """`SummaryTextContent` in the description."""

    type: Required[Literal["summary_text"]]
    text: Required[str]


ResponseFormatTextConfigParam: TypeAlias = (
    "ResponseFormatTextParam | ResponseFormatTextJSONSchemaConfigParam | ResponseFormatJsonObjectParam"
)
"""`TextResponseFormatConfiguration` in the description."""


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """`TextResponseFormatJsonSchema` in the description."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[ResponseFormatJsonSchemaSchemaParam | BaseModel]
    strict: bool | None


ToolParam: TypeAlias = "FunctionToolObjectParam | FileSearchToolParam | ComputerToolParam | ComputerUsePreviewToolParam | WebSearchToolParam | MCPToolParam | CodeInterpreterToolObjectParam | ProgrammaticToolCallingParam | ImageGenToolParam | LocalShellToolParam | FunctionShellToolParam | CustomToolParam | NamespaceToolParam | ToolSearchToolParam | WebSearchPreviewToolParam | ApplyPatchToolParam"
"""`Tool` in the description."""

ToolCallCallerValueParam: TypeAlias = "DirectToolCallCallerObjectParam | ProgramToolCallCallerObjectParam"
"""`ToolCallCaller` in the description."""

ToolCallCallerParam: TypeAlias = "DirectToolCallCallerParam | ProgramToolCallCallerParam"
"""`ToolCallCallerParam` in the description."""


class ToolChoiceFunctionParam(TypedDict, total=False):
    """`ToolChoiceFunction` in the description."""

    type: Required[Literal["function"]]
    name: Required[str]


class ToolChoiceMcpParam(TypedDict, total=False):
    """`ToolChoiceMCP` in the description."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None


class ToolSearchCallItemParam(TypedDict, total=False):
    """`ToolSearchCallItemParam` in the description."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: ToolSearchExecutionType
    arguments: Required[EmptyModelParam | BaseModel]
    status: FunctionCallItemStatus | None


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """`ToolSearchOutputItemParam` in the description."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: ToolSearchExecutionType
    tools: Required[Iterable[ToolParam | BaseModel]]
    status: FunctionCallItemStatus | None


class ToolSearchToolParam(TypedDict, total=False):
    """`ToolSearchToolParam` in the description."""

    type: Required[Literal["tool_search"]]
    execution: ToolSearchExecutionType
    description: str | None
    parameters: EmptyModelParam | BaseModel | None


class TopLogProbParam(TypedDict, total=False):
    """`TopLogProb` in the description."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]


class TypeParam(TypedDict, total=False):
    """`TypeParam` in the description."""

    type: Required[Literal["type"]]
    text: Required[str]


class UrlCitationBodyParam(TypedDict, total=False):
    """`UrlCitationBody` in the description."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]


VectorStoreFileAttributesParam: TypeAlias = "Mapping[str, str | float | bool]"
"""`VectorStoreFileAttributes` in the description."""

VoiceIdsOrCustomVoiceParam: TypeAlias = "VoiceIdsShared | VoiceIdsOrCustomVoiceObjectParam"
"""`VoiceIdsOrCustomVoice` in the description."""


class VoiceIdsOrCustomVoiceObjectParam(TypedDict, total=False):
    """`VoiceIdsOrCustomVoiceObject` in the description."""

    id: Required[str]


class WaitParam(TypedDict, total=False):
    """`WaitParam` in the description."""

    type: Required[Literal["wait"]]


class WebSearchActionFindParam(TypedDict, total=False):
    """`WebSearchActionFind` in the description."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]


class WebSearchActionOpenPageParam(TypedDict, total=False):
    """`WebSearchActionOpenPage` in the description."""

    type: Required[Literal["open_page"]]
    url: str | None


class WebSearchActionSearchParam(TypedDict, total=False):
    """`WebSearchActionSearch` in the description."""

    type: Required[Literal["search"]]
    query: str
    queries: Sequence[str]
    sources: Iterable[WebSearchActionSearchSourcesItemParam | BaseModel]


class WebSearchActionSearchSourcesItemParam(TypedDict, total=False):
    """`WebSearchActionSearchSourcesItem` in the description."""

    type: Required[Literal["url"]]
    url: Required[str]


class WebSearchApproximateLocationParam(TypedDict, total=False):
    """`WebSearchApproximateLocation` in the description."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class WebSearchPreviewToolParam(TypedDict, total=False):
    """`WebSearchPreviewTool` in the description."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"] | str]
    user_location: ApproximateLocationParam | BaseModel | None
    search_context_size: SearchContextSize
    search_content_types: Sequence[SearchContentType]


class WebSearchToolParam(TypedDict, total=False):
    """`WebSearchTool` in the description."""

    type: Required[Literal["web_search", "web_search_2025_08_26"] | str]
    external_web_access: bool
    filters: WebSearchToolFiltersParam | BaseModel | None
    user_location: WebSearchApproximateLocationParam | BaseModel | None
    search_context_size: Literal["low", "medium", "high"] | str


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """`WebSearchToolCall` in the description."""

    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"] | str]
    action: Required[WebSearchActionSearchParam | WebSearchActionOpenPageParam | WebSearchActionFindParam | BaseModel]


class WebSearchToolFiltersParam(TypedDict, total=False):
    """`WebSearchToolFilters` in the description."""

    allowed_domains: Sequence[str] | None
