"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_apply_patch_call_output_status_param import BetaApplyPatchCallOutputStatusParam
    from ..models.beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from ..models.beta_click_button_type import BetaClickButtonType
    from ..models.beta_computer_environment import BetaComputerEnvironment
    from ..models.beta_container_memory_limit import BetaContainerMemoryLimit
    from ..models.beta_detail_enum import BetaDetailEnum
    from ..models.beta_file_detail_enum import BetaFileDetailEnum
    from ..models.beta_file_input_detail import BetaFileInputDetail
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus
    from ..models.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from ..models.beta_grammar_syntax1 import BetaGrammarSyntax1
    from ..models.beta_image_detail import BetaImageDetail
    from ..models.beta_image_gen_action_enum import BetaImageGenActionEnum
    from ..models.beta_input_fidelity import BetaInputFidelity
    from ..models.beta_mcp_tool_call_status import BetaMCPToolCallStatus
    from ..models.beta_message_phase import BetaMessagePhase
    from ..models.beta_multi_agent_action1 import BetaMultiAgentAction1
    from ..models.beta_program_output_item_status import BetaProgramOutputItemStatus
    from ..models.beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from ..models.beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum
    from ..models.beta_ranker_version_type import BetaRankerVersionType
    from ..models.beta_reasoning_effort import BetaReasoningEffort
    from ..models.beta_reasoning_mode_enum import BetaReasoningModeEnum
    from ..models.beta_search_content_type import BetaSearchContentType
    from ..models.beta_search_context_size import BetaSearchContextSize
    from ..models.beta_tool_choice_options import BetaToolChoiceOptions
    from ..models.beta_tool_search_execution_type import BetaToolSearchExecutionType
    from ..models.beta_verbosity import BetaVerbosity
    from ..models.file_search_ranker import FileSearchRanker
    from .shared import (
        FunctionObjectParam,
        MetadataParam,
        ResponseFormatJsonObjectParam,
        ResponseFormatJsonSchemaParam,
        ResponseFormatTextParam,
    )


class CodeInterpreterToolParam(TypedDict, total=False):
    """`AssistantToolsCode` in the description."""

    type: Required[Literal["code_interpreter"]]


class AssistantToolsFileSearchParam(TypedDict, total=False):
    """`AssistantToolsFileSearch` in the description."""

    type: Required[Literal["file_search"]]
    file_search: AssistantToolsFileSearchFileSearchParam | BaseModel


class AssistantToolsFileSearchFileSearchParam(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch` in the description."""

    max_num_results: int
    ranking_options: FileSearchRankingOptionsParam | BaseModel


class AssistantToolsFileSearchTypeOnlyParam(TypedDict, total=False):
    """`AssistantToolsFileSearchTypeOnly` in the description."""

    type: Required[Literal["file_search"]]


class AssistantToolsFunctionParam(TypedDict, total=False):
    """`AssistantToolsFunction` in the description."""

    type: Required[Literal["function"]]
    function: Required[FunctionObjectParam | BaseModel]


AssistantResponseFormatOptionParam: TypeAlias = (
    'Literal["auto"] | str | ResponseFormatTextParam | ResponseFormatJsonObjectParam | ResponseFormatJsonSchemaParam'
)
"""`AssistantsApiResponseFormatOption` in the description."""

AssistantToolChoiceOptionParam: TypeAlias = 'Literal["none", "auto", "required"] | str | AssistantToolChoiceParam'
"""`AssistantsApiToolChoiceOption` in the description."""


class AssistantToolChoiceParam(TypedDict, total=False):
    """`AssistantsNamedToolChoice` in the description."""

    type: Required[Literal["function", "code_interpreter", "file_search"] | str]
    function: AssistantToolChoiceFunctionParam | BaseModel


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """`AssistantsNamedToolChoiceFunction` in the description."""

    name: Required[str]


class BetaAdditionalToolsItemParam(TypedDict, total=False):
    """`BetaAdditionalToolsItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam | BaseModel]]


class BetaAgentMessageItemParam(TypedDict, total=False):
    """`BetaAgentMessageItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[
        Iterable[
            BetaResponseInputTextContentParam
            | BetaResponseInputImageContentParam
            | BetaEncryptedContentParam
            | BaseModel
        ]
    ]


class BetaAgentTagParam(TypedDict, total=False):
    """`BetaAgentTag` in the description."""

    agent_name: Required[str]


BetaAnnotationParam: TypeAlias = (
    "BetaFileCitationBodyParam | BetaUrlCitationBodyParam | BetaContainerFileCitationBodyParam | BetaFilePathParam"
)
"""`BetaAnnotation` in the description."""


class BetaApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchCreateFileOperationParam` in the description."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]


class BetaApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchDeleteFileOperationParam` in the description."""

    type: Required[Literal["delete_file"]]
    path: Required[str]


BetaApplyPatchOperationParam: TypeAlias = "BetaApplyPatchCreateFileOperationParam | BetaApplyPatchDeleteFileOperationParam | BetaApplyPatchUpdateFileOperationParam"
"""`BetaApplyPatchOperationParam` in the description."""


class BetaApplyPatchToolCallItemParam(TypedDict, total=False):
    """`BetaApplyPatchToolCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    status: Required[BetaApplyPatchCallStatusParam]
    operation: Required[BetaApplyPatchOperationParam | BaseModel]


class BetaApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """`BetaApplyPatchToolCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    status: Required[BetaApplyPatchCallOutputStatusParam]
    output: str | None


class BetaApplyPatchToolParam(TypedDict, total=False):
    """`BetaApplyPatchToolParam` in the description."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchUpdateFileOperationParam` in the description."""

    type: Required[Literal["update_file"]]
    path: Required[str]
    diff: Required[str]


class BetaApproximateLocationParam(TypedDict, total=False):
    """`BetaApproximateLocation` in the description."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaAutoCodeInterpreterToolParam(TypedDict, total=False):
    """`BetaAutoCodeInterpreterToolParam` in the description."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | BaseModel


class BetaClickParam(TypedDict, total=False):
    """`BetaClickParam` in the description."""

    type: Required[Literal["click"]]
    button: Required[BetaClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class BetaCodeInterpreterOutputImageParam(TypedDict, total=False):
    """`BetaCodeInterpreterOutputImage` in the description."""

    type: Required[Literal["image"]]
    url: Required[str]


class BetaCodeInterpreterOutputLogsParam(TypedDict, total=False):
    """`BetaCodeInterpreterOutputLogs` in the description."""

    type: Required[Literal["logs"]]
    logs: Required[str]


class BetaCodeInterpreterToolParam(TypedDict, total=False):
    """`BetaCodeInterpreterTool` in the description."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | BetaAutoCodeInterpreterToolParam | BaseModel]
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """`BetaCodeInterpreterToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[
        Iterable[BetaCodeInterpreterOutputLogsParam | BetaCodeInterpreterOutputImageParam | BaseModel] | None
    ]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """`BetaCompactionSummaryItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """`BetaCompactionTriggerItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    type: Required[Literal["compaction_trigger"]]


class BetaComparisonFilterParam(TypedDict, total=False):
    """`BetaComparisonFilter` in the description."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str]
    key: Required[str]
    value: Required[str | float | bool | Sequence[str | float]]


class BetaCompoundFilterParam(TypedDict, total=False):
    """`BetaCompoundFilter` in the description."""

    type: Required[Literal["and", "or"] | str]
    filters: Required[Iterable[BetaComparisonFilterParam | BetaCompoundFilterParam | BaseModel]]


BetaComputerActionParam: TypeAlias = "BetaClickParam | BetaDoubleClickActionParam | BetaDragParam | BetaKeyPressActionParam | BetaMoveParam | BetaScreenshotParam | BetaScrollParam | BetaTypeParam | BetaWaitParam"
"""`BetaComputerAction` in the description."""

BetaComputerActionListParam: TypeAlias = "Iterable[BetaComputerActionParam | BaseModel]"
"""`BetaComputerActionList` in the description."""


class BetaComputerCallOutputItemParam(TypedDict, total=False):
    """`BetaComputerCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam | BaseModel]
    acknowledged_safety_checks: Iterable[BetaComputerCallSafetyCheckParam | BaseModel] | None
    status: BetaFunctionCallItemStatus | None


class BetaComputerCallSafetyCheckParam(TypedDict, total=False):
    """`BetaComputerCallSafetyCheckParam` in the description."""

    id: Required[str]
    code: str | None
    message: str | None


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """`BetaComputerScreenshotImage` in the description."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str


class BetaComputerToolParam(TypedDict, total=False):
    """`BetaComputerTool` in the description."""

    type: Required[Literal["computer"]]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """`BetaComputerToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: BetaComputerActionParam | BaseModel
    actions: BetaComputerActionListParam
    pending_safety_checks: Required[Iterable[BetaComputerCallSafetyCheckParam | BaseModel]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """`BetaComputerUsePreviewTool` in the description."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[BetaComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]


class BetaContainerAutoParam(TypedDict, total=False):
    """`BetaContainerAutoParam` in the description."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | BaseModel
    skills: Iterable[BetaSkillReferenceParam | BetaInlineSkillParam | BaseModel]


class BetaContainerFileCitationBodyParam(TypedDict, total=False):
    """`BetaContainerFileCitationBody` in the description."""

    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]


class BetaContainerFileCitationParam(TypedDict, total=False):
    """`BetaContainerFileCitationParam` in the description."""

    type: Required[Literal["container_file_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    container_id: Required[str]
    file_id: Required[str]
    filename: Required[str]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyAllowlistParam` in the description."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam | BaseModel]


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDisabledParam` in the description."""

    type: Required[Literal["disabled"]]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDomainSecretParam` in the description."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]


class BetaContainerReferenceParam(TypedDict, total=False):
    """`BetaContainerReferenceParam` in the description."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]


BetaConversationParam: TypeAlias = "str | BetaResponseConversationParamParam"
"""`BetaConversationParam` in the description."""


class BetaResponseConversationParamParam(TypedDict, total=False):
    """`BetaConversationParam-2` in the description."""

    id: Required[str]


class BetaCoordParam(TypedDict, total=False):
    """`BetaCoordParam` in the description."""

    x: Required[int]
    y: Required[int]


class BetaCustomGrammarFormatParam(TypedDict, total=False):
    """`BetaCustomGrammarFormatParam` in the description."""

    type: Required[Literal["grammar"]]
    syntax: Required[BetaGrammarSyntax1]
    definition: Required[str]


class BetaCustomTextFormatParam(TypedDict, total=False):
    """`BetaCustomTextFormatParam` in the description."""

    type: Required[Literal["text"]]


class BetaResponseCustomToolCallParam(TypedDict, total=False):
    """`BetaCustomToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerValueParam | BaseModel | None
    namespace: str
    name: Required[str]
    input: Required[str]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """`BetaCustomToolCallOutput` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    output: Required[str | Iterable[BetaFunctionAndCustomToolCallOutputParam | BaseModel]]


class BetaCustomToolParam(TypedDict, total=False):
    """`BetaCustomToolParam` in the description."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | BaseModel
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaDirectToolCallCallerObjectParam(TypedDict, total=False):
    """`BetaDirectToolCallCaller` in the description."""

    type: Required[Literal["direct"]]


class BetaDirectToolCallCallerParam(TypedDict, total=False):
    """`BetaDirectToolCallCallerParam` in the description."""

    type: Required[Literal["direct"]]


class BetaDoubleClickActionParam(TypedDict, total=False):
    """`BetaDoubleClickAction` in the description."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]


class BetaDragParam(TypedDict, total=False):
    """`BetaDragParam` in the description."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[BetaCoordParam | BaseModel]]
    keys: Sequence[str] | None


class BetaEasyInputMessageParam(TypedDict, total=False):
    """`BetaEasyInputMessage` in the description."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[str | BetaResponseInputMessageContentListParam]
    phase: BetaMessagePhase | None
    type: Literal["message"]


BetaEmptyModelParam: TypeAlias = "Mapping[str, Any]"
"""`BetaEmptyModelParam` in the description."""


class BetaEncryptedContentParam(TypedDict, total=False):
    """`BetaEncryptedContentParam` in the description."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: Required[str]


class BetaFileCitationBodyParam(TypedDict, total=False):
    """`BetaFileCitationBody` in the description."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]


class BetaFileCitationParam(TypedDict, total=False):
    """`BetaFileCitationParam` in the description."""

    type: Required[Literal["file_citation"]]
    index: Required[int]
    file_id: Required[str]
    filename: Required[str]


class BetaFilePathParam(TypedDict, total=False):
    """`BetaFilePath` in the description."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]


class BetaFileSearchToolParam(TypedDict, total=False):
    """`BetaFileSearchTool` in the description."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: BetaRankingOptionsParam | BaseModel
    filters: BetaFiltersParam | BaseModel | None


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """`BetaFileSearchToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str]
    queries: Required[Sequence[str]]
    results: Iterable[BetaFileSearchToolCallResultsItemParam | BaseModel] | None


class BetaFileSearchToolCallResultsItemParam(TypedDict, total=False):
    """`BetaFileSearchToolCallResultsItem` in the description."""

    file_id: str
    text: str
    filename: str
    attributes: BetaVectorStoreFileAttributesParam | BaseModel | None
    score: float


BetaFiltersParam: TypeAlias = "BetaComparisonFilterParam | BetaCompoundFilterParam"
"""`BetaFilters` in the description."""

BetaFunctionAndCustomToolCallOutputParam: TypeAlias = (
    "BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam"
)
"""`BetaFunctionAndCustomToolCallOutput` in the description."""


class BetaFunctionCallOutputItemParam(TypedDict, total=False):
    """`BetaFunctionCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[
        str
        | Iterable[
            BetaResponseInputTextContentParam
            | BetaResponseInputImageContentParam
            | BetaResponseInputFileContentParam
            | BaseModel
        ]
    ]
    name: str | None
    namespace: str | None
    caller: BetaToolCallCallerParam | BaseModel | None
    status: BetaFunctionCallItemStatus | None


class BetaFunctionShellActionParam(TypedDict, total=False):
    """`BetaFunctionShellActionParam` in the description."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class BetaFunctionShellCallItemParam(TypedDict, total=False):
    """`BetaFunctionShellCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call"]]
    action: Required[BetaFunctionShellActionParam | BaseModel]
    status: BetaFunctionShellCallItemStatus | None
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | BaseModel | None


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputContentParam` in the description."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[BetaFunctionShellCallOutputOutcomeParam | BaseModel]


class BetaFunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputExitOutcomeParam` in the description."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]


class BetaFunctionShellCallOutputItemParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam | BaseModel]]
    status: BetaFunctionShellCallItemStatus | None
    max_output_length: int | None


BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
    "BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam"
)
"""`BetaFunctionShellCallOutputOutcomeParam` in the description."""


class BetaFunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputTimeoutOutcomeParam` in the description."""

    type: Required[Literal["timeout"]]


class BetaFunctionShellToolParam(TypedDict, total=False):
    """`BetaFunctionShellToolParam` in the description."""

    type: Required[Literal["shell"]]
    environment: BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | BaseModel | None
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaFunctionToolParam(TypedDict, total=False):
    """`BetaFunctionTool` in the description."""

    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Required[Mapping[str, Any] | BaseModel | None]
    output_schema: Mapping[str, Any] | BaseModel | None
    strict: Required[bool | None]
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaResponseFunctionToolCallParam(TypedDict, total=False):
    """`BetaFunctionToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: BetaToolCallCallerValueParam | BaseModel | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str


class BetaFunctionToolObjectParam(TypedDict, total=False):
    """`BetaFunctionToolParam` in the description."""

    name: Required[str]
    description: str | None
    parameters: BetaEmptyModelParam | BaseModel | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, Any] | BaseModel | None
    defer_loading: bool
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None


class BetaHTTPErrorParam(TypedDict, total=False):
    """`BetaHTTPError` in the description."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]


class BetaHybridSearchOptionsParam(TypedDict, total=False):
    """`BetaHybridSearchOptions` in the description."""

    embedding_weight: Required[float]
    text_weight: Required[float]


class BetaImageGenToolParam(TypedDict, total=False):
    """`BetaImageGenTool` in the description."""

    type: Required[Literal["image_generation"]]
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"]
    quality: Literal["low", "medium", "high", "auto"] | str
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    output_format: Literal["png", "webp", "jpeg"] | str
    output_compression: int
    moderation: Literal["auto", "low"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    input_fidelity: BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMaskParam | BaseModel
    partial_images: int
    action: BetaImageGenActionEnum


class BetaImageGenToolCallParam(TypedDict, total=False):
    """`BetaImageGenToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: Required[str | None]


class BetaImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`BetaImageGenToolInputImageMask` in the description."""

    image_url: str
    file_id: str


class BetaInlineSkillParam(TypedDict, total=False):
    """`BetaInlineSkillParam` in the description."""

    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[BetaInlineSkillSourceParam | BaseModel]


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """`BetaInlineSkillSourceParam` in the description."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]


BetaResponseInputContentParam: TypeAlias = (
    "BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam"
)
"""`BetaInputContent` in the description."""


class BetaResponseInputFileParam(TypedDict, total=False):
    """`BetaInputFileContent` in the description."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel
    file_url: str
    detail: BetaFileInputDetail


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """`BetaInputFileContentParam` in the description."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: BetaFileDetailEnum
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None


class BetaResponseInputImageParam(TypedDict, total=False):
    """`BetaInputImageContent` in the description."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[BetaImageDetail]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """`BetaInputImageContentParamAutoParam` in the description."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: BetaDetailEnum | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None


BetaResponseInputItemParam: TypeAlias = "BetaEasyInputMessageParam | BetaItemParam | BetaCompactionTriggerItemParam | BetaItemReferenceParam | BetaProgramItemParam | BetaProgramOutputItemParam"
"""`BetaInputItem` in the description."""


class BetaInputMessageParam(TypedDict, total=False):
    """`BetaInputMessage` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"] | str]
    status: Literal["in_progress", "completed", "incomplete"] | str
    content: Required[BetaResponseInputMessageContentListParam]


BetaResponseInputMessageContentListParam: TypeAlias = "Iterable[BetaResponseInputContentParam | BaseModel]"
"""`BetaInputMessageContentList` in the description."""


class BetaResponseInputTextParam(TypedDict, total=False):
    """`BetaInputTextContent` in the description."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """`BetaInputTextContentParam` in the description."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None


BetaItemParam: TypeAlias = "BetaInputMessageParam | BetaResponseOutputMessageParam | BetaResponseFileSearchToolCallParam | BetaResponseComputerToolCallParam | BetaComputerCallOutputItemParam | BetaResponseFunctionWebSearchParam | BetaResponseFunctionToolCallParam | BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam | BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaResponseToolSearchOutputItemParamParam | BetaAdditionalToolsItemParam | BetaResponseReasoningItemParam | BetaResponseCompactionItemParamParam | BetaImageGenToolCallParam | BetaResponseCodeInterpreterToolCallParam | BetaLocalShellToolCallParam | BetaLocalShellToolCallOutputParam | BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam | BetaMCPListToolsParam | BetaMCPApprovalRequestParam | BetaMCPApprovalResponseParam | BetaMCPToolCallParam | BetaResponseCustomToolCallOutputParam | BetaResponseCustomToolCallParam"
"""`BetaItem` in the description."""


class BetaItemReferenceParam(TypedDict, total=False):
    """`BetaItemReferenceParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    type: Literal["item_reference"] | str | None
    id: Required[str]


class BetaKeyPressActionParam(TypedDict, total=False):
    """`BetaKeyPressAction` in the description."""

    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """`BetaLocalEnvironmentParam` in the description."""

    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam | BaseModel]


class BetaLocalShellExecActionParam(TypedDict, total=False):
    """`BetaLocalShellExecAction` in the description."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str] | BaseModel]
    user: str | None


class BetaLocalShellToolCallParam(TypedDict, total=False):
    """`BetaLocalShellToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[BetaLocalShellExecActionParam | BaseModel]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]


class BetaLocalShellToolCallOutputParam(TypedDict, total=False):
    """`BetaLocalShellToolCallOutput` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class BetaLocalShellToolParam(TypedDict, total=False):
    """`BetaLocalShellToolParam` in the description."""

    type: Required[Literal["local_shell"]]


class BetaLocalSkillParam(TypedDict, total=False):
    """`BetaLocalSkillParam` in the description."""

    name: Required[str]
    description: Required[str]
    path: Required[str]


class BetaLogProbParam(TypedDict, total=False):
    """`BetaLogProb` in the description."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Iterable[BetaTopLogProbParam | BaseModel]]


class BetaMCPApprovalRequestParam(TypedDict, total=False):
    """`BetaMCPApprovalRequest` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]


class BetaMCPApprovalResponseParam(TypedDict, total=False):
    """`BetaMCPApprovalResponse` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class BetaMCPListToolsParam(TypedDict, total=False):
    """`BetaMCPListTools` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaMCPListToolsToolParam | BaseModel]]
    error: str | None


class BetaMCPListToolsToolParam(TypedDict, total=False):
    """`BetaMCPListToolsTool` in the description."""

    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any] | BaseModel]
    annotations: Mapping[str, Any] | BaseModel | None


class BetaMCPProtocolErrorParam(TypedDict, total=False):
    """`BetaMCPProtocolError` in the description."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]


class BetaMCPToolParam(TypedDict, total=False):
    """`BetaMCPTool` in the description."""

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
    allowed_tools: Sequence[str] | BetaMCPToolFilterParam | BaseModel | None
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
    require_approval: BetaMCPToolRequireApprovalParam | Literal["always", "never"] | str | BaseModel | None
    defer_loading: bool


class BetaMCPToolCallParam(TypedDict, total=False):
    """`BetaMCPToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: BetaMcpToolCallErrorParam | BaseModel | None
    status: BetaMCPToolCallStatus
    approval_request_id: str | None


BetaMcpToolCallErrorParam: TypeAlias = "BetaMCPProtocolErrorParam | BetaMCPToolExecutionErrorParam | BetaHTTPErrorParam"
"""`BetaMCPToolCallError` in the description."""


class BetaMCPToolExecutionErrorParam(TypedDict, total=False):
    """`BetaMCPToolExecutionError` in the description."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]


class BetaMCPToolFilterParam(TypedDict, total=False):
    """`BetaMCPToolFilter` in the description."""

    tool_names: Sequence[str]
    read_only: bool


class BetaMCPToolRequireApprovalParam(TypedDict, total=False):
    """`BetaMCPToolRequireApproval` in the description."""

    always: BetaMCPToolFilterParam | BaseModel
    never: BetaMCPToolFilterParam | BaseModel


class BetaMoveParam(TypedDict, total=False):
    """`BetaMoveParam` in the description."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class BetaMultiAgentCallItemParam(TypedDict, total=False):
    """`BetaMultiAgentCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    action: Required[BetaMultiAgentAction1]
    arguments: Required[str]


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """`BetaMultiAgentCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[BetaMultiAgentAction1]
    output: Required[Iterable[BetaOutputTextContentParam | BaseModel]]


class BetaNamespaceToolParam(TypedDict, total=False):
    """`BetaNamespaceToolParam` in the description."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[BetaFunctionToolObjectParam | BetaCustomToolParam | BaseModel]]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """`BetaOutputMessage` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[BetaOutputMessageContentParam | BaseModel]]
    phase: BetaMessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]


BetaOutputMessageContentParam: TypeAlias = "BetaResponseOutputTextParam | BetaResponseOutputRefusalParam"
"""`BetaOutputMessageContent` in the description."""


class BetaResponseOutputTextParam(TypedDict, total=False):
    """`BetaOutputTextContent` in the description."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[BetaAnnotationParam | BaseModel]]
    logprobs: Required[Iterable[BetaLogProbParam | BaseModel]]


class BetaOutputTextContentParam(TypedDict, total=False):
    """`BetaOutputTextContentParam` in the description."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Iterable[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam | BaseModel]


class BetaProgramItemParam(TypedDict, total=False):
    """`BetaProgramItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]


class BetaProgramOutputItemParam(TypedDict, total=False):
    """`BetaProgramOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[BetaProgramOutputItemStatus]


class BetaProgramToolCallCallerObjectParam(TypedDict, total=False):
    """`BetaProgramToolCallCaller` in the description."""

    type: Required[Literal["program"]]
    caller_id: Required[str]


class BetaProgramToolCallCallerParam(TypedDict, total=False):
    """`BetaProgramToolCallCallerParam` in the description."""

    type: Required[Literal["program"]]
    caller_id: Required[str]


class BetaProgrammaticToolCallingParam(TypedDict, total=False):
    """`BetaProgrammaticToolCallingParam` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]


class BetaPromptCacheBreakpointConfigParam(TypedDict, total=False):
    """`BetaPromptCacheBreakpointConfig` in the description."""

    mode: Required[Literal["explicit"]]


class BetaPromptCacheBreakpointParam(TypedDict, total=False):
    """`BetaPromptCacheBreakpointParam` in the description."""

    mode: Required[Literal["explicit"]]


class BetaPromptCacheOptionsParam(TypedDict, total=False):
    """`BetaPromptCacheOptionsParam` in the description."""

    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum


class BetaRankingOptionsParam(TypedDict, total=False):
    """`BetaRankingOptions` in the description."""

    ranker: BetaRankerVersionType
    score_threshold: float
    hybrid_search: BetaHybridSearchOptionsParam | BaseModel


class BetaReasoningParam(TypedDict, total=False):
    """`BetaReasoning` in the description."""

    mode: BetaReasoningModeEnum
    effort: BetaReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    context: Literal["auto", "current_turn", "all_turns"] | str | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """`BetaReasoningItem` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[BetaSummaryTextContentParam | BaseModel]]
    content: Iterable[BetaReasoningTextContentParam | BaseModel]
    status: Literal["in_progress", "completed", "incomplete"] | str


class BetaReasoningTextContentParam(TypedDict, total=False):
    """`BetaReasoningTextContent` in the description."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """`BetaRefusalContent` in the description."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]


class BetaResponseFormatJsonObjectParam(TypedDict, total=False):
    """`BetaResponseFormatJsonObject` in the description."""

    type: Required[Literal["json_object"]]


BetaResponseFormatJsonSchemaSchemaParam: TypeAlias = "Mapping[str, Any]"
"""`BetaResponseFormatJsonSchemaSchema` in the description."""


class BetaResponseFormatTextParam(TypedDict, total=False):
    """`BetaResponseFormatText` in the description."""

    type: Required[Literal["text"]]


class BetaResponseTextConfigParam(TypedDict, total=False):
    """`BetaResponseTextParam` in the description."""

    format: BetaResponseFormatTextConfigParam | BaseModel
    verbosity: BetaVerbosity | None


class BetaScreenshotParam(TypedDict, total=False):
    """`BetaScreenshotParam` in the description."""

    type: Required[Literal["screenshot"]]


class BetaScrollParam(TypedDict, total=False):
    """`BetaScrollParam` in the description."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class BetaSkillReferenceParam(TypedDict, total=False):
    """`BetaSkillReferenceParam` in the description."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """`BetaSpecificApplyPatchParam` in the description."""

    type: Required[Literal["apply_patch"]]


class BetaToolChoiceShellParam(TypedDict, total=False):
    """`BetaSpecificFunctionShellParam` in the description."""

    type: Required[Literal["shell"]]


class BetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """`BetaSpecificProgrammaticToolCallingParam` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]


class BetaSummaryTextContentParam(TypedDict, total=False):
    """`BetaSummaryTextContent` in the description."""

    type: Required[Literal["summary_text"]]
    text: Required[str]


BetaResponseFormatTextConfigParam: TypeAlias = (
    "BetaResponseFormatTextParam | BetaResponseFormatTextJSONSchemaConfigParam | BetaResponseFormatJsonObjectParam"
)
"""`BetaTextResponseFormatConfiguration` in the description."""


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """`BetaTextResponseFormatJsonSchema` in the description."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[BetaResponseFormatJsonSchemaSchemaParam | BaseModel]
    strict: bool | None


BetaToolParam: TypeAlias = "BetaFunctionToolParam | BetaFileSearchToolParam | BetaComputerToolParam | BetaComputerUsePreviewToolParam | BetaWebSearchToolParam | BetaMCPToolParam | BetaCodeInterpreterToolParam | BetaProgrammaticToolCallingParam | BetaImageGenToolParam | BetaLocalShellToolParam | BetaFunctionShellToolParam | BetaCustomToolParam | BetaNamespaceToolParam | BetaToolSearchToolParam | BetaWebSearchPreviewToolParam | BetaApplyPatchToolParam"
"""`BetaTool` in the description."""

BetaToolCallCallerValueParam: TypeAlias = "BetaDirectToolCallCallerObjectParam | BetaProgramToolCallCallerObjectParam"
"""`BetaToolCallCaller` in the description."""

BetaToolCallCallerParam: TypeAlias = "BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam"
"""`BetaToolCallCallerParam` in the description."""


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """`BetaToolChoiceAllowed` in the description."""

    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Iterable[Mapping[str, Any] | BaseModel]]


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """`BetaToolChoiceCustom` in the description."""

    type: Required[Literal["custom"]]
    name: Required[str]


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    """`BetaToolChoiceFunction` in the description."""

    type: Required[Literal["function"]]
    name: Required[str]


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """`BetaToolChoiceMCP` in the description."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None


BetaToolChoiceParam: TypeAlias = "BetaToolChoiceOptions | BetaToolChoiceAllowedParam | BetaToolChoiceTypesParam | BetaToolChoiceFunctionParam | BetaToolChoiceMcpParam | BetaToolChoiceCustomParam | BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatchParam | BetaToolChoiceShellParam"
"""`BetaToolChoiceParam` in the description."""


class BetaToolChoiceTypesParam(TypedDict, total=False):
    """`BetaToolChoiceTypes` in the description."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
        | str
    ]


class BetaToolSearchCallItemParam(TypedDict, total=False):
    """`BetaToolSearchCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: BetaToolSearchExecutionType
    arguments: Required[BetaEmptyModelParam | BaseModel]
    status: BetaFunctionCallItemStatus | None


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """`BetaToolSearchOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: BetaToolSearchExecutionType
    tools: Required[Iterable[BetaToolParam | BaseModel]]
    status: BetaFunctionCallItemStatus | None


class BetaToolSearchToolParam(TypedDict, total=False):
    """`BetaToolSearchToolParam` in the description."""

    type: Required[Literal["tool_search"]]
    execution: BetaToolSearchExecutionType
    description: str | None
    parameters: BetaEmptyModelParam | BaseModel | None


class BetaTopLogProbParam(TypedDict, total=False):
    """`BetaTopLogProb` in the description."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]


class BetaTypeParam(TypedDict, total=False):
    """`BetaTypeParam` in the description."""

    type: Required[Literal["type"]]
    text: Required[str]


class BetaUrlCitationBodyParam(TypedDict, total=False):
    """`BetaUrlCitationBody` in the description."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]


class BetaUrlCitationParam(TypedDict, total=False):
    """`BetaUrlCitationParam` in the description."""

    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    url: Required[str]
    title: Required[str]


BetaVectorStoreFileAttributesParam: TypeAlias = "Mapping[str, str | float | bool]"
"""`BetaVectorStoreFileAttributes` in the description."""


class BetaWaitParam(TypedDict, total=False):
    """`BetaWaitParam` in the description."""

    type: Required[Literal["wait"]]


class BetaWebSearchActionFindParam(TypedDict, total=False):
    """`BetaWebSearchActionFind` in the description."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]


class BetaWebSearchActionOpenPageParam(TypedDict, total=False):
    """`BetaWebSearchActionOpenPage` in the description."""

    type: Required[Literal["open_page"]]
    url: str | None


class BetaWebSearchActionSearchParam(TypedDict, total=False):
    """`BetaWebSearchActionSearch` in the description."""

    type: Required[Literal["search"]]
    query: str
    queries: Sequence[str]
    sources: Iterable[BetaWebSearchActionSearchSourcesItemParam | BaseModel]


class BetaWebSearchActionSearchSourcesItemParam(TypedDict, total=False):
    """`BetaWebSearchActionSearchSourcesItem` in the description."""

    type: Required[Literal["url"]]
    url: Required[str]


class BetaWebSearchApproximateLocationParam(TypedDict, total=False):
    """`BetaWebSearchApproximateLocation` in the description."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """`BetaWebSearchPreviewTool` in the description."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"] | str]
    user_location: BetaApproximateLocationParam | BaseModel | None
    search_context_size: BetaSearchContextSize
    search_content_types: Sequence[BetaSearchContentType]


class BetaWebSearchToolParam(TypedDict, total=False):
    """`BetaWebSearchTool` in the description."""

    type: Required[Literal["web_search", "web_search_2025_08_26"] | str]
    external_web_access: bool
    filters: BetaWebSearchToolFiltersParam | BaseModel | None
    user_location: BetaWebSearchApproximateLocationParam | BaseModel | None
    search_context_size: Literal["low", "medium", "high"] | str


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """`BetaWebSearchToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"] | str]
    action: Required[
        BetaWebSearchActionSearchParam | BetaWebSearchActionOpenPageParam | BetaWebSearchActionFindParam | BaseModel
    ]


class BetaWebSearchToolFiltersParam(TypedDict, total=False):
    """`BetaWebSearchToolFilters` in the description."""

    allowed_domains: Sequence[str] | None


class BetaAgentTagObjectParam(TypedDict, total=False):
    """`Beta_AgentTagParam` in the description."""

    agent_name: Required[str]


class CreateMessageRequestParam(TypedDict, total=False):
    """`CreateMessageRequest` in the description."""

    role: Required[Literal["user", "assistant"] | str]
    content: Required[str | Iterable[MessageContentPartParam | BaseModel]]
    attachments: Iterable[CreateMessageRequestAttachmentsItemParam | BaseModel] | None
    metadata: MetadataParam | BaseModel | None


class CreateMessageRequestAttachmentsItemParam(TypedDict, total=False):
    """`CreateMessageRequestAttachmentsItem` in the description."""

    file_id: str
    tools: Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchTypeOnlyParam | BaseModel]


class CreateThreadRequestParam(TypedDict, total=False):
    """`CreateThreadRequest` in the description."""

    messages: Iterable[CreateMessageRequestParam | BaseModel]
    tool_resources: CreateThreadRequestToolResourcesParam | BaseModel | None
    metadata: MetadataParam | BaseModel | None


class CreateThreadRequestToolResourcesParam(TypedDict, total=False):
    """`CreateThreadRequestToolResources` in the description."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreterParam | BaseModel
    file_search: CreateThreadRequestToolResourcesFileSearchParam | BaseModel


class CreateThreadRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesCodeInterpreter` in the description."""

    file_ids: Sequence[str]


class CreateThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearch` in the description."""

    vector_store_ids: Sequence[str]
    vector_stores: Iterable[CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam | BaseModel]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItem` in the description."""

    file_ids: Sequence[str]
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam
        | BaseModel
    )
    metadata: MetadataParam | BaseModel | None


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` in the description."""

    type: Required[Literal["auto"]]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` in the description."""

    type: Required[Literal["static"]]
    static: Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam | BaseModel
    ]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam(
    TypedDict, total=False
):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` in the description."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]


class FileSearchRankingOptionsParam(TypedDict, total=False):
    """`FileSearchRankingOptions` in the description."""

    ranker: FileSearchRanker
    score_threshold: Required[float]


class ImageFileContentBlockParam(TypedDict, total=False):
    """`MessageContentImageFileObject` in the description."""

    type: Required[Literal["image_file"]]
    image_file: Required[ImageFileParam | BaseModel]


class ImageFileParam(TypedDict, total=False):
    """`MessageContentImageFileObjectImageFile` in the description."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"] | str


class ImageURLContentBlockParam(TypedDict, total=False):
    """`MessageContentImageUrlObject` in the description."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageURLParam | BaseModel]


class ImageURLParam(TypedDict, total=False):
    """`MessageContentImageUrlObjectImageUrl` in the description."""

    url: Required[str]
    detail: Literal["auto", "low", "high"] | str


MessageContentPartParam: TypeAlias = "ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam"
"""`MessageContentPartParam` in the description."""


class TextContentBlockParam(TypedDict, total=False):
    """`MessageRequestContentTextObject` in the description."""

    type: Required[Literal["text"]]
    text: Required[str]


class TruncationObjectParam(TypedDict, total=False):
    """`TruncationObject` in the description."""

    type: Required[Literal["auto", "last_messages"] | str]
    last_messages: int | None
