"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, Required, TypeAlias, TypedDict

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
    from ..models.beta_moderation_mode import BetaModerationMode
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
    from ..models.noise_reduction_type import NoiseReductionType
    from ..models.vault_status import VaultStatus
    from .shared import (
        AudioTranscriptionParam,
        FunctionObjectParam,
        MetadataParam,
        RealtimeTruncationParam,
        ResponseFormatJsonObjectParam,
        ResponseFormatJsonSchemaParam,
        ResponseFormatTextParam,
        ResponsePromptParam,
        VoiceIdsOrCustomVoiceParam,
    )


class AgentReasoningParam(TypedDict, total=False):
    """`AgentReasoningParam` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None


class AgentSessionInputMessageParam(TypedDict, total=False):
    """`AgentSessionInputMessageParam` in the description."""

    content: Required[Iterable[InputContentParam | BaseModel]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class AgentTextParam(TypedDict, total=False):
    """`AgentTextParam` in the description."""

    format: TextFormatParam | BaseModel | None
    verbosity: Literal["low", "medium", "high"] | str | None


class AgentToolConfigParamAutomationsParam(TypedDict, total=False):
    """`AgentToolConfigParamAutomations` in the description."""

    type: Required[Literal["automations"]]


class AgentToolConfigParamComputerUseParam(TypedDict, total=False):
    """`AgentToolConfigParamComputerUse` in the description."""

    type: Required[Literal["computer_use"]]
    include_screenshots: bool


AgentToolConfigParamFunctionParam = TypedDict(
    "AgentToolConfigParamFunctionParam",
    {
        "async": "NotRequired[bool]",
        "description": "str",
        "name": "str",
        "parameters": "Mapping[str, Any] | BaseModel",
        "type": 'Literal["function"]',
        "defer_loading": "NotRequired[bool]",
    },
)
"""`AgentToolConfigParamFunction` in the description."""


class AgentToolConfigParamMcpParam(TypedDict, total=False):
    """`AgentToolConfigParamMcp` in the description."""

    server_label: Required[str]
    transport: Required[McpTransportParam | BaseModel]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | str | None
    credential_id: str | None
    request_metadata: Mapping[str, Any] | BaseModel | None
    required: bool


class AgentToolConfigParamProgrammaticToolCallingParam(TypedDict, total=False):
    """`AgentToolConfigParamProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class AgentToolConfigParamToolSearchParam(TypedDict, total=False):
    """`AgentToolConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]


class AgentToolConfigParamWebSearchParam(TypedDict, total=False):
    """`AgentToolConfigParamWebSearch` in the description."""

    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | str | None
    location: AgentToolConfigParamWebSearchLocationParam | BaseModel | None
    mode: Literal["disabled", "cached", "live"] | str | None


class AgentToolConfigParamWebSearchLocationParam(TypedDict, total=False):
    """`AgentToolConfigParamWebSearchLocation` in the description."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


AgentToolParam: TypeAlias = "AgentToolConfigParamFunctionParam | AgentToolConfigParamToolSearchParam | AgentToolConfigParamProgrammaticToolCallingParam | AgentToolConfigParamMcpParam | AgentToolConfigParamWebSearchParam | AgentToolConfigParamComputerUseParam | AgentToolConfigParamAutomationsParam"
"""`AgentToolParam` in the description."""


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


AutomationTargetParam: TypeAlias = "AutomationTargetParamNewSessionParam | AutomationTargetParamExistingSessionParam"
"""`AutomationTargetParam` in the description."""


class AutomationTargetParamExistingSessionParam(TypedDict, total=False):
    """`AutomationTargetParamExistingSession` in the description."""

    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]


class AutomationTargetParamNewSessionParam(TypedDict, total=False):
    """`AutomationTargetParamNewSession` in the description."""

    environment: Required[EnvironmentParam | BaseModel]
    input: Required[Iterable[AgentSessionInputMessageParam | BaseModel]]
    type: Required[Literal["new_session"]]
    agent: AutomationTargetParamNewSessionAgentParam | BaseModel
    agent_id: str
    metadata: Mapping[str, str] | BaseModel | None
    vault_ids: Sequence[str] | None


class AutomationTargetParamNewSessionAgentParam(TypedDict, total=False):
    """`AutomationTargetParamNewSessionAgent` in the description."""

    compaction: AutomationTargetParamNewSessionAgentCompactionParam | BaseModel | None
    experimental: AutomationTargetParamNewSessionAgentExperimentalParam | BaseModel
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | BaseModel | None
    reasoning: AgentReasoningParam | BaseModel | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    text: AgentTextParam | BaseModel | None
    tools: Iterable[AgentToolParam | BaseModel] | None


AutomationTargetParamNewSessionAgentCompactionParam = TypedDict(
    "AutomationTargetParamNewSessionAgentCompactionParam",
    {
        "async": "NotRequired[bool | None]",
    },
)
"""`AutomationTargetParamNewSessionAgentCompaction` in the description."""


class AutomationTargetParamNewSessionAgentExperimentalParam(TypedDict, total=False):
    """`AutomationTargetParamNewSessionAgentExperimental` in the description."""

    time_awareness: bool


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
    id: str | None


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

BetaComputerActionListParam: TypeAlias = "list[BetaComputerActionParam | BaseModel]"
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
    actions: BetaComputerActionListParam | Iterable[BetaComputerActionParam | BaseModel]
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


class BetaContextManagementParam(TypedDict, total=False):
    """`BetaContextManagementParam` in the description."""

    type: Required[str]
    compact_threshold: int | None


BetaConversationParam: TypeAlias = "str | BetaResponseConversationParamParam"
"""`BetaConversationParam` in the description."""


class BetaResponseConversationParamParam(TypedDict, total=False):
    """`BetaConversationParam-2` in the description."""

    id: Required[str]


class BetaCoordParam(TypedDict, total=False):
    """`BetaCoordParam` in the description."""

    x: Required[int]
    y: Required[int]


class BetaCreateResponseAccessProgramsParam(TypedDict, total=False):
    """`BetaCreateResponseAccessPrograms` in the description."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str


class BetaCreateResponseBackgroundOptionsParam(TypedDict, total=False):
    """`BetaCreateResponseBackgroundOptions` in the description."""

    completion_window: Literal["soonest", "2h", "8h"] | str
    continuation_id: str


class BetaCreateResponseImageParam(TypedDict, total=False):
    """`BetaCreateResponseImage` in the description."""

    context_compression: Literal["auto", "enabled", "disabled"] | str


class BetaCustomGrammarFormatParam(TypedDict, total=False):
    """`BetaCustomGrammarFormatParam` in the description."""

    type: Required[Literal["grammar"]]
    syntax: Required[BetaGrammarSyntax1]
    definition: Required[str]


class BetaCustomTextFormatParam(TypedDict, total=False):
    """`BetaCustomTextFormatParam` in the description."""

    type: Required[Literal["text"]]


BetaResponseCustomToolCallParam = TypedDict(
    "BetaResponseCustomToolCallParam",
    {
        "agent": "NotRequired[BetaAgentTagParam | BaseModel | None]",
        "type": 'Literal["custom_tool_call"]',
        "id": "NotRequired[str]",
        "call_id": "str",
        "caller": "NotRequired[BetaToolCallCallerValueParam | BaseModel | None]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "input": "str",
        "async": "NotRequired[bool]",
    },
)
"""`BetaCustomToolCall` in the description."""


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """`BetaCustomToolCallOutput` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    output: Required[str | Iterable[BetaFunctionAndCustomToolCallOutputParam | BaseModel]]


BetaCustomToolParam = TypedDict(
    "BetaCustomToolParam",
    {
        "type": 'Literal["custom"]',
        "name": "str",
        "description": "NotRequired[str]",
        "format": "NotRequired[BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | BaseModel]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Sequence[BetaCallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",
    },
)
"""`BetaCustomToolParam` in the description."""


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
    content: Required[
        str | BetaResponseInputMessageContentListParam | Iterable[BetaResponseInputContentParam | BaseModel]
    ]
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


BetaFunctionToolParam = TypedDict(
    "BetaFunctionToolParam",
    {
        "type": 'Literal["function"]',
        "name": "str",
        "description": "NotRequired[str | None]",
        "parameters": "Mapping[str, Any] | BaseModel | None",
        "output_schema": "NotRequired[Mapping[str, Any] | BaseModel | None]",
        "strict": "bool | None",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Sequence[BetaCallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",
    },
)
"""`BetaFunctionTool` in the description."""

BetaResponseFunctionToolCallParam = TypedDict(
    "BetaResponseFunctionToolCallParam",
    {
        "agent": "NotRequired[BetaAgentTagParam | BaseModel | None]",
        "id": "NotRequired[str]",
        "type": 'Literal["function_call"]',
        "call_id": "str",
        "caller": "NotRequired[BetaToolCallCallerValueParam | BaseModel | None]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "arguments": "str",
        "status": 'NotRequired[Literal["in_progress", "completed", "incomplete"] | str]',
        "async": "NotRequired[bool]",
    },
)
"""`BetaFunctionToolCall` in the description."""

BetaFunctionToolObjectParam = TypedDict(
    "BetaFunctionToolObjectParam",
    {
        "name": "str",
        "description": "NotRequired[str | None]",
        "parameters": "NotRequired[BetaEmptyModelParam | BaseModel | None]",
        "strict": "NotRequired[bool | None]",
        "type": 'Literal["function"]',
        "output_schema": "NotRequired[Mapping[str, Any] | BaseModel | None]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Sequence[BetaCallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",
    },
)
"""`BetaFunctionToolParam` in the description."""


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
    input_fidelity: BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMaskParam | BaseModel
    partial_images: int
    action: BetaImageGenActionEnum
    complexity: Literal["low", "medium", "high"] | str
    frame_count: int
    frame_duration_ms: int
    svg: BetaImageGenToolSvgParam | BaseModel


class BetaImageGenToolCallParam(TypedDict, total=False):
    """`BetaImageGenToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: Required[str | None]
    action: Literal["generate", "edit", "auto"] | str | None
    background: Literal["transparent", "opaque", "auto"] | str | None
    error: BetaImageGenToolCallErrorParam | BaseModel
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaImageGenToolCallSvgUsageParam | BaseModel


class BetaImageGenToolCallErrorParam(TypedDict, total=False):
    """`BetaImageGenToolCallError` in the description."""

    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: BetaImageGenToolCallErrorModerationDetailsParam | BaseModel


class BetaImageGenToolCallErrorModerationDetailsParam(TypedDict, total=False):
    """`BetaImageGenToolCallErrorModerationDetails` in the description."""

    categories: Required[Sequence[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"] | str]


class BetaImageGenToolCallSvgUsageParam(TypedDict, total=False):
    """`BetaImageGenToolCallSvgUsage` in the description."""

    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class BetaImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`BetaImageGenToolInputImageMask` in the description."""

    image_url: str
    file_id: str


class BetaImageGenToolSvgParam(TypedDict, total=False):
    """`BetaImageGenToolSvg` in the description."""

    model: str
    reasoning: BetaImageGenToolSvgReasoningParam | BaseModel | None


class BetaImageGenToolSvgReasoningParam(TypedDict, total=False):
    """`BetaImageGenToolSvgReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str


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
    content: Required[BetaResponseInputMessageContentListParam | Iterable[BetaResponseInputContentParam | BaseModel]]


BetaResponseInputMessageContentListParam: TypeAlias = "list[BetaResponseInputContentParam | BaseModel]"
"""`BetaInputMessageContentList` in the description."""

BetaInputParam: TypeAlias = "str | BetaResponseInputParam | Iterable[BetaResponseInputItemParam | BaseModel]"
"""`BetaInputParam` in the description."""


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


BetaItemParam: TypeAlias = "BetaInputMessageParam | BetaResponseOutputMessageParam | BetaResponseFileSearchToolCallParam | BetaResponseComputerToolCallParam | BetaComputerCallOutputItemParam | BetaResponseFunctionWebSearchParam | BetaResponseFunctionToolCallParam | BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam | BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaResponseToolSearchOutputItemParamParam | BetaAdditionalToolsItemParam | BetaResponseReasoningItemParam | BetaResponseCompactionItemParamParam | BetaImageGenToolCallParam | BetaResponseCodeInterpreterToolCallParam | BetaLocalShellToolCallParam | BetaLocalShellToolCallOutputParam | BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam | BetaMCPListToolsParam | BetaMCPApprovalRequestParam | BetaMCPApprovalResponseParam | BetaMCPToolCallParam | BetaResponseCustomToolCallOutputParam | BetaResponseCustomToolCallParam | BetaResponseConfigurationUpdateItemParam"
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


BetaMetadataParam: TypeAlias = "Mapping[str, str]"
"""`BetaMetadata` in the description."""


class BetaModerationConfigParam(TypedDict, total=False):
    """`BetaModerationConfigParam` in the description."""

    mode: Required[BetaModerationMode]


class BetaModerationParam(TypedDict, total=False):
    """`BetaModerationParam` in the description."""

    model: Required[str]
    policy: BetaModerationPolicyParam | BaseModel | None


class BetaModerationPolicyParam(TypedDict, total=False):
    """`BetaModerationPolicyParam` in the description."""

    input: BetaModerationConfigParam | BaseModel | None
    output: BetaModerationConfigParam | BaseModel | None


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


class BetaMultiAgentParam(TypedDict, total=False):
    """`BetaMultiAgentParam` in the description."""

    enabled: Required[bool]
    max_concurrent_subagents: int


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


class BetaResponsePromptParam(TypedDict, total=False):
    """`BetaPrompt` in the description."""

    id: Required[str]
    version: str | None
    variables: BetaResponsePromptVariablesParam | BaseModel | None


class BetaPromptCacheBreakpointConfigParam(TypedDict, total=False):
    """`BetaPromptCacheBreakpointConfig` in the description."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"] | str


class BetaPromptCacheBreakpointParam(TypedDict, total=False):
    """`BetaPromptCacheBreakpointParam` in the description."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"] | str


class BetaPromptCacheOptionsParam(TypedDict, total=False):
    """`BetaPromptCacheOptionsParam` in the description."""

    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum
    comparison_response_id: str | None
    prewarm: bool


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


class BetaResponseConfigurationUpdateItemParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParam` in the description."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseConfigurationUpdateItemParamAgentParam | BaseModel | None
    reasoning: BetaResponseConfigurationUpdateItemParamReasoningParam | BaseModel
    text: BetaResponseConfigurationUpdateItemParamTextParam | BaseModel


class BetaResponseConfigurationUpdateItemParamAgentParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamAgent` in the description."""

    agent_name: Required[str]


class BetaResponseConfigurationUpdateItemParamParamTextFormatTextParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamParamTextFormatText` in the description."""

    type: Required[Literal["text"]]


class BetaResponseConfigurationUpdateItemParamReasoningParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None


class BetaResponseConfigurationUpdateItemParamTextParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamText` in the description."""

    format: Required[
        BetaResponseConfigurationUpdateItemParamParamTextFormatTextParam
        | BetaResponseFormatTextJSONSchemaConfigParam
        | BaseModel
    ]


class BetaResponseFormatJsonObjectParam(TypedDict, total=False):
    """`BetaResponseFormatJsonObject` in the description."""

    type: Required[Literal["json_object"]]


BetaResponseFormatJsonSchemaSchemaParam: TypeAlias = "Mapping[str, Any]"
"""`BetaResponseFormatJsonSchemaSchema` in the description."""


class BetaResponseFormatTextParam(TypedDict, total=False):
    """`BetaResponseFormatText` in the description."""

    type: Required[Literal["text"]]


BetaResponseInputParam: TypeAlias = "list[BetaResponseInputItemParam | BaseModel]"
"""`BetaResponseInputParam` in the description."""

BetaResponsePromptVariablesParam: TypeAlias = "Mapping[str, str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam | BaseModel]"
"""`BetaResponsePromptVariables` in the description."""


class BetaResponseStreamOptionsParam(TypedDict, total=False):
    """`BetaResponseStreamOptions` in the description."""

    include_obfuscation: bool


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


BetaToolsArrayParam: TypeAlias = "list[BetaToolParam | BaseModel]"
"""`BetaToolsArray` in the description."""


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
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"] | str]
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


EnvironmentParam: TypeAlias = (
    "EnvironmentParamNoneParam | EnvironmentParamOpenAIHostedParam | EnvironmentParamSelfHostedParam"
)
"""`EnvironmentParam` in the description."""


class EnvironmentParamNoneParam(TypedDict, total=False):
    """`EnvironmentParamNone` in the description."""

    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHostedParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHosted` in the description."""

    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    container_size: Literal["small", "medium", "large"] | str
    desktop: EnvironmentParamOpenAIHostedDesktopParam | BaseModel | None
    env: Mapping[str, str] | BaseModel | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam | BaseModel] | None
    network: EnvironmentParamOpenAIHostedNetworkParam | BaseModel | None
    packages: EnvironmentParamOpenAIHostedPackagesParam | BaseModel | None
    plugins: Iterable[HostedPluginParam | BaseModel] | None
    setup_commands: Iterable[SetupCommandParam | BaseModel] | None
    skills: Iterable[HostedSkillParam | BaseModel] | None


class EnvironmentParamOpenAIHostedDesktopParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHostedDesktop` in the description."""

    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetworkParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHostedNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class EnvironmentParamOpenAIHostedPackagesParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHostedPackages` in the description."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class EnvironmentParamSelfHostedParam(TypedDict, total=False):
    """`EnvironmentParamSelfHosted` in the description."""

    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: Sequence[str] | None


class FileSearchRankingOptionsParam(TypedDict, total=False):
    """`FileSearchRankingOptions` in the description."""

    ranker: FileSearchRanker
    score_threshold: Required[float]


HostedEnvironmentFileParam: TypeAlias = "HostedEnvironmentFileParamFileIDParam | HostedEnvironmentFileParamInlineParam"
"""`HostedEnvironmentFileParam` in the description."""


class HostedEnvironmentFileParamFileIDParam(TypedDict, total=False):
    """`HostedEnvironmentFileParamFileID` in the description."""

    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInlineParam(TypedDict, total=False):
    """`HostedEnvironmentFileParamInline` in the description."""

    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


class HostedPluginParam(TypedDict, total=False):
    """`HostedPluginParam` in the description."""

    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam | BaseModel]
    type: Required[Literal["inline"]]


HostedSkillParam: TypeAlias = "HostedSkillParamSkillReferenceParam | HostedSkillParamInlineParam"
"""`HostedSkillParam` in the description."""


class HostedSkillParamInlineParam(TypedDict, total=False):
    """`HostedSkillParamInline` in the description."""

    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam | BaseModel]
    type: Required[Literal["inline"]]


class HostedSkillParamSkillReferenceParam(TypedDict, total=False):
    """`HostedSkillParamSkillReference` in the description."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class InlineCapabilitySourceParam(TypedDict, total=False):
    """`InlineCapabilitySourceParam` in the description."""

    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


InputContentParam: TypeAlias = "InputContentParamInputTextParam | InputContentParamInputImageParam"
"""`InputContentParam` in the description."""


class InputContentParamInputImageParam(TypedDict, total=False):
    """`InputContentParamInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]


class InputContentParamInputTextParam(TypedDict, total=False):
    """`InputContentParamInputText` in the description."""

    text: Required[str]
    type: Required[Literal["input_text"]]


class McpTransportConfigParamHTTPParam(TypedDict, total=False):
    """`McpTransportConfigParamHTTP` in the description."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: Mapping[str, str] | BaseModel | None


class McpTransportConfigParamStdioParam(TypedDict, total=False):
    """`McpTransportConfigParamStdio` in the description."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Sequence[str] | None
    env: Mapping[str, str] | BaseModel | None
    env_vars: Sequence[str] | None


McpTransportParam: TypeAlias = "McpTransportConfigParamHTTPParam | McpTransportConfigParamStdioParam"
"""`McpTransportParam` in the description."""


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


class MultiAgentConfigParam(TypedDict, total=False):
    """`MultiAgentConfigParam` in the description."""

    enabled: Required[bool]
    max_concurrent_subagents: int


class PersistedAgentToolConfigParamAutomationsParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamAutomations` in the description."""

    type: Required[Literal["automations"]]


class PersistedAgentToolConfigParamComputerUseParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamComputerUse` in the description."""

    type: Required[Literal["computer_use"]]
    include_screenshots: bool


PersistedAgentToolConfigParamFunctionParam = TypedDict(
    "PersistedAgentToolConfigParamFunctionParam",
    {
        "async": "NotRequired[bool]",
        "description": "str",
        "name": "str",
        "parameters": "Mapping[str, Any] | BaseModel",
        "type": 'Literal["function"]',
        "defer_loading": "NotRequired[bool]",
    },
)
"""`PersistedAgentToolConfigParamFunction` in the description."""


class PersistedAgentToolConfigParamMcpParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamMcp` in the description."""

    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam | BaseModel]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | str | None
    credential_id: str | None
    request_metadata: Mapping[str, Any] | BaseModel | None
    required: bool


class PersistedAgentToolConfigParamProgrammaticToolCallingParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class PersistedAgentToolConfigParamToolSearchParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]


class PersistedAgentToolConfigParamWebSearchParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamWebSearch` in the description."""

    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | str | None
    location: PersistedAgentToolConfigParamWebSearchLocationParam | BaseModel | None
    mode: Literal["disabled", "cached", "live"] | str | None


class PersistedAgentToolConfigParamWebSearchLocationParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamWebSearchLocation` in the description."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


PersistedAgentToolParam: TypeAlias = "PersistedAgentToolConfigParamFunctionParam | PersistedAgentToolConfigParamToolSearchParam | PersistedAgentToolConfigParamProgrammaticToolCallingParam | PersistedAgentToolConfigParamMcpParam | PersistedAgentToolConfigParamWebSearchParam | PersistedAgentToolConfigParamComputerUseParam | PersistedAgentToolConfigParamAutomationsParam"
"""`PersistedAgentToolParam` in the description."""


class PersistedMcpTransportConfigParamHTTPParam(TypedDict, total=False):
    """`PersistedMcpTransportConfigParamHTTP` in the description."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: Mapping[str, str] | BaseModel | None


class PersistedMcpTransportConfigParamStdioParam(TypedDict, total=False):
    """`PersistedMcpTransportConfigParamStdio` in the description."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Sequence[str] | None
    env_vars: Sequence[str] | None


PersistedMcpTransportParam: TypeAlias = (
    "PersistedMcpTransportConfigParamHTTPParam | PersistedMcpTransportConfigParamStdioParam"
)
"""`PersistedMcpTransportParam` in the description."""


class RealtimeSessionCreateRequestObjectParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequest` in the description."""

    client_secret: Required[RealtimeSessionCreateRequestClientSecretParam | BaseModel]
    modalities: Sequence[Literal["text", "audio"] | str]
    instructions: str
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionParam | BaseModel
    speed: float
    tracing: Literal["auto"] | str | RealtimeSessionCreateRequestTracingParam | BaseModel
    turn_detection: RealtimeSessionCreateRequestTurnDetectionParam | BaseModel
    tools: Iterable[RealtimeSessionCreateRequestToolsItemParam | BaseModel]
    tool_choice: str
    temperature: float
    max_response_output_tokens: int | Literal["inf"] | str
    truncation: RealtimeTruncationParam | BaseModel
    prompt: ResponsePromptParam | BaseModel | None
    model: str
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReductionParam | BaseModel


class RealtimeSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret` in the description."""

    value: Required[str]
    expires_at: Required[int]


class RealtimeSessionCreateRequestInputAudioNoiseReductionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` in the description."""

    type: Literal["near_field", "far_field"] | str


class RealtimeSessionCreateRequestInputAudioTranscriptionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` in the description."""

    model: str


class RealtimeSessionCreateRequestToolsItemParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestToolsItem` in the description."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any] | BaseModel


class RealtimeSessionCreateRequestTracingParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracing` in the description."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any] | BaseModel


class RealtimeSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTurnDetection` in the description."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeTranscriptionSessionCreateRequestObjectParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequest` in the description."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionParam | BaseModel
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam | BaseModel
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str
    input_audio_transcription: AudioTranscriptionParam | BaseModel
    include: Sequence[Literal["item.input_audio_transcription.logprobs"] | str]
    modalities: Sequence[Literal["text", "audio"] | str]
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecretParam | BaseModel


class RealtimeTranscriptionSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestClientSecret` in the description."""

    expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtParam | BaseModel


class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt` in the description."""

    anchor: Literal["created_at"]
    seconds: int


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction` in the description."""

    type: NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` in the description."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class SetupCommandParam(TypedDict, total=False):
    """`SetupCommandParam` in the description."""

    command: Required[str]
    cwd: str | None


TextFormatParam: TypeAlias = "TextFormatParamTextParam | TextFormatParamJSONSchemaParam"
"""`TextFormatParam` in the description."""


class TextFormatParamJSONSchemaParam(TypedDict, total=False):
    """`TextFormatParamJSONSchema` in the description."""

    schema: Required[Mapping[str, Any] | BaseModel]
    type: Required[Literal["json_schema"]]


class TextFormatParamTextParam(TypedDict, total=False):
    """`TextFormatParamText` in the description."""

    type: Required[Literal["text"]]


class TruncationObjectParam(TypedDict, total=False):
    """`TruncationObject` in the description."""

    type: Required[Literal["auto", "last_messages"] | str]
    last_messages: int | None


VaultStatusFilterParam: TypeAlias = "VaultStatus | Sequence[VaultStatus]"
"""`VaultStatusFilterParam` in the description."""
