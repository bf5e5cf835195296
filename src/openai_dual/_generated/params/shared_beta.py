"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_reasoning_mode_enum import BetaReasoningModeEnum
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

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that the model spends on reasoning."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Detail of the summary of the reasoning."""


class AgentSessionInputMessageParam(TypedDict, total=False):
    """`AgentSessionInputMessageParam` in the description."""

    content: Required[Iterable[InputContentParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["user"]]
    """Role of the author of the message."""
    type: Literal["message"]
    """Type of the object."""


class AgentTextParam(TypedDict, total=False):
    """`AgentTextParam` in the description."""

    format: TextFormatParam | BaseModel | None
    """Format of the text output."""
    verbosity: Literal["low", "medium", "high"] | None
    """Length of the response."""


class AgentToolConfigParamAutomationsParam(TypedDict, total=False):
    """`AgentToolConfigParamAutomations` in the description."""

    type: Required[Literal["automations"]]
    """Type of the object."""


class AgentToolConfigParamComputerUseParam(TypedDict, total=False):
    """`AgentToolConfigParamComputerUse` in the description."""

    type: Required[Literal["computer_use"]]
    """Type of the object."""
    include_screenshots: bool
    """Whether items contain screenshots."""


AgentToolConfigParamFunctionParam = TypedDict(
    "AgentToolConfigParamFunctionParam",
    {
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
        # Purpose of the function; the model reads it.
        "description": "str",
        # Name of the function.
        "name": "str",
        # JSON schema of the arguments of the function.
        "parameters": "Mapping[str, Any] | BaseModel",
        # Type of the object.
        "type": 'Literal["function"]',
        # Whether the tool is loaded only when a tool search finds it.
        "defer_loading": "NotRequired[bool]",
    },
)
"""`AgentToolConfigParamFunction` in the description."""


class AgentToolConfigParamMcpParam(TypedDict, total=False):
    """`AgentToolConfigParamMcp` in the description."""

    server_label: Required[str]
    """Label of the MCP server in the request."""
    transport: Required[McpTransportParam | BaseModel]
    """How the MCP server is reached."""
    type: Required[Literal["mcp"]]
    """Type of the object."""
    allowed_tools: Sequence[str] | None
    """Tools that the model may call."""
    connection_origin: Literal["service", "environment"] | None
    """Where the connection to the server is opened from."""
    credential_id: str | None
    """Id of the credential."""
    request_metadata: Mapping[str, Any] | BaseModel | None
    """Metadata that is sent with the requests to the server."""
    required: bool
    """Whether the server is required."""


class AgentToolConfigParamProgrammaticToolCallingParam(TypedDict, total=False):
    """`AgentToolConfigParamProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object."""
    enabled: bool
    """Whether it is enabled."""


class AgentToolConfigParamToolSearchParam(TypedDict, total=False):
    """`AgentToolConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]
    """Type of the object."""


class AgentToolConfigParamWebSearchParam(TypedDict, total=False):
    """`AgentToolConfigParamWebSearch` in the description."""

    type: Required[Literal["web_search"]]
    """Type of the object."""
    allowed_domains: Sequence[str] | None
    """Domains that the search is limited to."""
    context_size: Literal["low", "medium", "high"] | None
    """How much of the search results the model receives."""
    location: AgentToolConfigParamWebSearchLocationParam | BaseModel | None
    """Approximate location of the user."""
    mode: Literal["disabled", "cached", "live"] | None
    """Whether the search uses live pages, cached pages, or is disabled."""


class AgentToolConfigParamWebSearchLocationParam(TypedDict, total=False):
    """`AgentToolConfigParamWebSearchLocation` in the description."""

    city: str | None
    """Name of the city."""
    country: str | None
    """Two-letter ISO country code."""
    region: str | None
    """Name of the region."""
    timezone: str | None
    """IANA time zone."""


AgentToolParam: TypeAlias = "AgentToolConfigParamFunctionParam | AgentToolConfigParamToolSearchParam | AgentToolConfigParamProgrammaticToolCallingParam | AgentToolConfigParamMcpParam | AgentToolConfigParamWebSearchParam | AgentToolConfigParamComputerUseParam | AgentToolConfigParamAutomationsParam"
"""`AgentToolParam` in the description."""


class CodeInterpreterToolParam(TypedDict, total=False):
    """`AssistantToolsCode` in the description."""

    type: Required[Literal["code_interpreter"]]
    """Type of the object."""


class AssistantToolsFileSearchParam(TypedDict, total=False):
    """`AssistantToolsFileSearch` in the description."""

    type: Required[Literal["file_search"]]
    """Type of the object."""
    file_search: AssistantToolsFileSearchFileSearchParam | BaseModel
    """Settings of file search."""


class AssistantToolsFileSearchFileSearchParam(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch` in the description."""

    max_num_results: int
    """Maximum number of results; at least 1; at most 50."""
    ranking_options: FileSearchRankingOptionsParam | BaseModel
    """How results are ranked."""


class AssistantToolsFileSearchTypeOnlyParam(TypedDict, total=False):
    """`AssistantToolsFileSearchTypeOnly` in the description."""

    type: Required[Literal["file_search"]]
    """Type of the object."""


class AssistantToolsFunctionParam(TypedDict, total=False):
    """`AssistantToolsFunction` in the description."""

    type: Required[Literal["function"]]
    """Type of the object."""
    function: Required[FunctionObjectParam | BaseModel]
    """Definition of the function."""


AssistantResponseFormatOptionParam: TypeAlias = (
    'Literal["auto"] | ResponseFormatTextParam | ResponseFormatJsonObjectParam | ResponseFormatJsonSchemaParam'
)
"""`AssistantsApiResponseFormatOption` in the description."""

AssistantToolChoiceOptionParam: TypeAlias = 'Literal["none", "auto", "required"] | AssistantToolChoiceParam'
"""`AssistantsApiToolChoiceOption` in the description."""


class AssistantToolChoiceParam(TypedDict, total=False):
    """`AssistantsNamedToolChoice` in the description."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    """Type of the object."""
    function: AssistantToolChoiceFunctionParam | BaseModel
    """Function that must be called."""


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """`AssistantsNamedToolChoiceFunction` in the description."""

    name: Required[str]
    """Name of the function."""


AutomationTargetParam: TypeAlias = "AutomationTargetParamNewSessionParam | AutomationTargetParamExistingSessionParam"
"""`AutomationTargetParam` in the description."""


class AutomationTargetParamExistingSessionParam(TypedDict, total=False):
    """`AutomationTargetParamExistingSession` in the description."""

    instructions: Required[str]
    """Message that is sent to the session."""
    session_id: Required[str]
    """Id of the session."""
    type: Required[Literal["existing_session"]]
    """Type of the object."""


class AutomationTargetParamNewSessionParam(TypedDict, total=False):
    """`AutomationTargetParamNewSession` in the description."""

    environment: Required[EnvironmentParam | BaseModel]
    """Environment in which the agent works."""
    input: Required[Iterable[AgentSessionInputMessageParam | BaseModel]]
    """Messages for the agent."""
    type: Required[Literal["new_session"]]
    """Type of the object."""
    agent: AutomationTargetParamNewSessionAgentParam | BaseModel
    """Configuration of the agent."""
    agent_id: str
    """Id of the agent."""
    metadata: Mapping[str, str] | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    vault_ids: Sequence[str] | None
    """Ids of the vaults."""


class AutomationTargetParamNewSessionAgentParam(TypedDict, total=False):
    """`AutomationTargetParamNewSessionAgent` in the description."""

    compaction: AutomationTargetParamNewSessionAgentCompactionParam | BaseModel | None
    """How a long history of the agent is compacted."""
    experimental: AutomationTargetParamNewSessionAgentExperimentalParam | BaseModel
    """Experimental settings."""
    instructions: str | None
    """Instructions of the agent."""
    model: str
    """Id of the model."""
    multi_agent: MultiAgentConfigParam | BaseModel | None
    """Settings of subagents."""
    reasoning: AgentReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    text: AgentTextParam | BaseModel | None
    """Format and verbosity of the text output."""
    tools: Iterable[AgentToolParam | BaseModel] | None
    """Tools that the model may call."""


AutomationTargetParamNewSessionAgentCompactionParam = TypedDict(
    "AutomationTargetParamNewSessionAgentCompactionParam",
    {
        # Whether the history is compacted asynchronously.
        "async": "NotRequired[bool | None]",
    },
)
"""`AutomationTargetParamNewSessionAgentCompaction` in the description."""


class AutomationTargetParamNewSessionAgentExperimentalParam(TypedDict, total=False):
    """`AutomationTargetParamNewSessionAgentExperimental` in the description."""

    time_awareness: bool
    """Whether the agent is aware of the time."""


class BetaAdditionalToolsItemParam(TypedDict, total=False):
    """`BetaAdditionalToolsItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    type: Required[Literal["additional_tools"]]
    """Type of the object; service default: "additional_tools"."""
    role: Required[Literal["developer"]]
    """Role of the author of the item; service default: "developer"."""
    tools: Required[Iterable[BetaToolParam | BaseModel]]
    """Tools that are added."""


class BetaAgentMessageItemParam(TypedDict, total=False):
    """`BetaAgentMessageItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    type: Required[Literal["agent_message"]]
    """Type of the object; service default: "agent_message"."""
    author: Required[str]
    """Agent that wrote the message."""
    recipient: Required[str]
    """Agent that receives the message."""
    content: Required[
        Iterable[
            BetaResponseInputTextContentParam
            | BetaResponseInputImageContentParam
            | BetaEncryptedContentParam
            | BaseModel
        ]
    ]
    """Content of the message."""


class BetaAgentTagParam(TypedDict, total=False):
    """`BetaAgentTag` in the description."""

    agent_name: Required[str]
    """Name of the agent."""


BetaAnnotationParam: TypeAlias = (
    "BetaFileCitationBodyParam | BetaUrlCitationBodyParam | BetaContainerFileCitationBodyParam | BetaFilePathParam"
)
"""`BetaAnnotation` in the description."""


class BetaApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchCreateFileOperationParam` in the description."""

    type: Required[Literal["create_file"]]
    """Type of the object; service default: "create_file"."""
    path: Required[str]
    """Path of the file or directory; at least 1 character."""
    diff: Required[str]
    """Change of the file in the form of a diff; at most 10485760 characters."""


class BetaApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchDeleteFileOperationParam` in the description."""

    type: Required[Literal["delete_file"]]
    """Type of the object; service default: "delete_file"."""
    path: Required[str]
    """Path of the file or directory; at least 1 character."""


BetaApplyPatchOperationParam: TypeAlias = "BetaApplyPatchCreateFileOperationParam | BetaApplyPatchDeleteFileOperationParam | BetaApplyPatchUpdateFileOperationParam"
"""`BetaApplyPatchOperationParam` in the description."""


class BetaApplyPatchToolCallItemParam(TypedDict, total=False):
    """`BetaApplyPatchToolCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["apply_patch_call"]]
    """Type of the object; service default: "apply_patch_call"."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    status: Required[Literal["in_progress", "completed"]]
    """Current state."""
    operation: Required[BetaApplyPatchOperationParam | BaseModel]
    """Creation, change or deletion of a file."""


class BetaApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """`BetaApplyPatchToolCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["apply_patch_call_output"]]
    """Type of the object; service default: "apply_patch_call_output"."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    status: Required[Literal["completed", "failed"]]
    """Current state."""
    output: str | None
    """Output of the call; at most 10485760 characters."""


class BetaApplyPatchToolParam(TypedDict, total=False):
    """`BetaApplyPatchToolParam` in the description."""

    type: Required[Literal["apply_patch"]]
    """Type of the object; service default: "apply_patch"."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""


class BetaApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchUpdateFileOperationParam` in the description."""

    type: Required[Literal["update_file"]]
    """Type of the object; service default: "update_file"."""
    path: Required[str]
    """Path of the file or directory; at least 1 character."""
    diff: Required[str]
    """Change of the file in the form of a diff; at most 10485760 characters."""


class BetaApproximateLocationParam(TypedDict, total=False):
    """`BetaApproximateLocation` in the description."""

    type: Required[Literal["approximate"]]
    """Type of the object; service default: "approximate"."""
    country: str | None
    """Two-letter ISO country code."""
    region: str | None
    """Name of the region."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """IANA time zone."""


class BetaAutoCodeInterpreterToolParam(TypedDict, total=False):
    """`BetaAutoCodeInterpreterToolParam` in the description."""

    type: Required[Literal["auto"]]
    """Type of the object; service default: "auto"."""
    file_ids: Sequence[str]
    """Ids of the files; at most 50 elements."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Maximum memory of the container."""
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | BaseModel
    """Network access of the container."""


class BetaClickParam(TypedDict, total=False):
    """`BetaClickParam` in the description."""

    type: Required[Literal["click"]]
    """Type of the object; service default: "click"."""
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    """Mouse button."""
    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""
    keys: Sequence[str] | None
    """Keys that are held down meanwhile."""


class BetaCodeInterpreterOutputImageParam(TypedDict, total=False):
    """`BetaCodeInterpreterOutputImage` in the description."""

    type: Required[Literal["image"]]
    """Type of the object; service default: "image"."""
    url: Required[str]
    """Address of the image."""


class BetaCodeInterpreterOutputLogsParam(TypedDict, total=False):
    """`BetaCodeInterpreterOutputLogs` in the description."""

    type: Required[Literal["logs"]]
    """Type of the object; service default: "logs"."""
    logs: Required[str]
    """Log output of the code."""


class BetaCodeInterpreterToolParam(TypedDict, total=False):
    """`BetaCodeInterpreterTool` in the description."""

    type: Required[Literal["code_interpreter"]]
    """Type of the object."""
    container: Required[str | BetaAutoCodeInterpreterToolParam | BaseModel]
    """Id of a container, or the settings of a new one."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """`BetaCodeInterpreterToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["code_interpreter_call"]]
    """Type of the object; service default: "code_interpreter_call"."""
    id: Required[str]
    """Id of the object."""
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    """Current state."""
    container_id: Required[str]
    """Id of the container."""
    code: Required[str | None]
    """Code to run."""
    outputs: Required[
        Iterable[BetaCodeInterpreterOutputLogsParam | BetaCodeInterpreterOutputImageParam | BaseModel] | None
    ]
    """Outputs of the code; logs and images."""


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """`BetaCompactionSummaryItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    type: Required[Literal["compaction"]]
    """Type of the object; service default: "compaction"."""
    encrypted_content: Required[str]
    """Encrypted content; send it back unchanged; at most 20971520 characters."""


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """`BetaCompactionTriggerItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["compaction_trigger"]]
    """Type of the object; service default: "compaction_trigger"."""
    id: str | None
    """Id of the object."""


class BetaComparisonFilterParam(TypedDict, total=False):
    """`BetaComparisonFilter` in the description."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """Type of the object; service default: "eq"."""
    key: Required[str]
    """Name of the attribute."""
    value: Required[str | float | bool | Sequence[str | float]]
    """Value to compare the attribute with."""


class BetaCompoundFilterParam(TypedDict, total=False):
    """`BetaCompoundFilter` in the description."""

    type: Required[Literal["and", "or"]]
    """Type of the object."""
    filters: Required[Iterable[BetaComparisonFilterParam | BetaCompoundFilterParam | BaseModel]]
    """Filters that are combined."""


BetaComputerActionParam: TypeAlias = "BetaClickParam | BetaDoubleClickActionParam | BetaDragParam | BetaKeyPressActionParam | BetaMoveParam | BetaScreenshotParam | BetaScrollParam | BetaTypeParam | BetaWaitParam"
"""`BetaComputerAction` in the description."""

BetaComputerActionListParam: TypeAlias = "list[BetaComputerActionParam | BaseModel]"
"""`BetaComputerActionList` in the description."""


class BetaComputerCallOutputItemParam(TypedDict, total=False):
    """`BetaComputerCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["computer_call_output"]]
    """Type of the object; service default: "computer_call_output"."""
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam | BaseModel]
    """Output of the call."""
    acknowledged_safety_checks: Iterable[BetaComputerCallSafetyCheckParam | BaseModel] | None
    """Pending safety checks that the caller has acknowledged."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class BetaComputerCallSafetyCheckParam(TypedDict, total=False):
    """`BetaComputerCallSafetyCheckParam` in the description."""

    id: Required[str]
    """Id of the object."""
    code: str | None
    """Machine-readable code of the error."""
    message: str | None
    """Description of the safety check."""


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """`BetaComputerScreenshotImage` in the description."""

    type: Required[Literal["computer_screenshot"]]
    """Type of the object; service default: "computer_screenshot"."""
    image_url: str
    """Address of the image, or a data URL."""
    file_id: str
    """Id of the file."""


class BetaComputerToolParam(TypedDict, total=False):
    """`BetaComputerTool` in the description."""

    type: Required[Literal["computer"]]
    """Type of the object; service default: "computer"."""


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """`BetaComputerToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["computer_call"]]
    """Type of the object; service default: "computer_call"."""
    id: Required[str]
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    action: BetaComputerActionParam | BaseModel
    """Action to perform on the computer."""
    actions: BetaComputerActionListParam | Iterable[BetaComputerActionParam | BaseModel]
    """Actions to perform on the computer, in order."""
    pending_safety_checks: Required[Iterable[BetaComputerCallSafetyCheckParam | BaseModel]]
    """Safety checks that the caller must acknowledge before it continues."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """Current state."""


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """`BetaComputerUsePreviewTool` in the description."""

    type: Required[Literal["computer_use_preview"]]
    """Type of the object; service default: "computer_use_preview"."""
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    """Kind of environment to control."""
    display_width: Required[int]
    """Width of the display in pixels."""
    display_height: Required[int]
    """Height of the display in pixels."""


class BetaContainerAutoParam(TypedDict, total=False):
    """`BetaContainerAutoParam` in the description."""

    type: Required[Literal["container_auto"]]
    """Type of the object; service default: "container_auto"."""
    file_ids: Sequence[str]
    """Ids of the files; at most 50 elements."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Maximum memory of the container."""
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | BaseModel
    """Network access of the container."""
    skills: Iterable[BetaSkillReferenceParam | BetaInlineSkillParam | BaseModel]
    """Skills that the model may use; at most 200 elements."""


class BetaContainerFileCitationBodyParam(TypedDict, total=False):
    """`BetaContainerFileCitationBody` in the description."""

    type: Required[Literal["container_file_citation"]]
    """Type of the object; service default: "container_file_citation"."""
    container_id: Required[str]
    """Id of the container."""
    file_id: Required[str]
    """Id of the file."""
    start_index: Required[int]
    """Position of the first character in the text."""
    end_index: Required[int]
    """Position of the last character in the text."""
    filename: Required[str]
    """Name of the file."""


class BetaContainerFileCitationParam(TypedDict, total=False):
    """`BetaContainerFileCitationParam` in the description."""

    type: Required[Literal["container_file_citation"]]
    """Type of the object; service default: "container_file_citation"."""
    start_index: Required[int]
    """Position of the first character in the text; at least 0."""
    end_index: Required[int]
    """Position of the last character in the text; at least 0."""
    container_id: Required[str]
    """Id of the container."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyAllowlistParam` in the description."""

    type: Required[Literal["allowlist"]]
    """Type of the object; service default: "allowlist"."""
    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached; at least 1 element."""
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam | BaseModel]
    """Secrets that are sent to allowed domains; at least 1 element."""


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDisabledParam` in the description."""

    type: Required[Literal["disabled"]]
    """Type of the object; service default: "disabled"."""


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDomainSecretParam` in the description."""

    domain: Required[str]
    """Domain that the secret is for; at least 1 character."""
    name: Required[str]
    """Name of the object; at least 1 character."""
    value: Required[str]
    """The secret; at least 1 character; at most 10485760 characters."""


class BetaContainerReferenceParam(TypedDict, total=False):
    """`BetaContainerReferenceParam` in the description."""

    type: Required[Literal["container_reference"]]
    """Type of the object; service default: "container_reference"."""
    container_id: Required[str]
    """Id of the container."""


class BetaContextManagementParam(TypedDict, total=False):
    """`BetaContextManagementParam` in the description."""

    type: Required[str]
    """Type of the object."""
    compact_threshold: int | None
    """Number of tokens at which the context is compacted; at least 1000."""


BetaConversationParam: TypeAlias = "str | BetaResponseConversationParamParam"
"""`BetaConversationParam` in the description."""


class BetaResponseConversationParamParam(TypedDict, total=False):
    """`BetaConversationParam-2` in the description."""

    id: Required[str]
    """Id of the object."""


class BetaCoordParam(TypedDict, total=False):
    """`BetaCoordParam` in the description."""

    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""


class BetaCreateResponseAccessProgramsParam(TypedDict, total=False):
    """`BetaCreateResponseAccessPrograms` in the description."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Access program for cybersecurity."""


class BetaCreateResponseBackgroundOptionsParam(TypedDict, total=False):
    """`BetaCreateResponseBackgroundOptions` in the description."""

    completion_window: Literal["soonest", "2h", "8h"]
    """Time within which the work is to be completed."""
    continuation_id: str
    """Id of the continuation."""


class BetaCreateResponseImageParam(TypedDict, total=False):
    """`BetaCreateResponseImage` in the description."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


class BetaCustomGrammarFormatParam(TypedDict, total=False):
    """`BetaCustomGrammarFormatParam` in the description."""

    type: Required[Literal["grammar"]]
    """Type of the object; service default: "grammar"."""
    syntax: Required[Literal["lark", "regex"]]
    """Syntax of the grammar."""
    definition: Required[str]
    """Grammar in the given syntax."""


class BetaCustomTextFormatParam(TypedDict, total=False):
    """`BetaCustomTextFormatParam` in the description."""

    type: Required[Literal["text"]]
    """Type of the object; service default: "text"."""


BetaResponseCustomToolCallParam = TypedDict(
    "BetaResponseCustomToolCallParam",
    {
        # Agent that the object belongs to.
        "agent": "NotRequired[BetaAgentTagParam | BaseModel | None]",
        # Type of the object.
        "type": 'Literal["custom_tool_call"]',
        # Id of the object.
        "id": "NotRequired[str]",
        # Id of the tool call; a call and its output have the same id.
        "call_id": "str",
        # Who called the tool; the model directly, or a program.
        "caller": "NotRequired[BetaToolCallCallerValueParam | BaseModel | None]",
        # Namespace of the tool.
        "namespace": "NotRequired[str]",
        # Name of the called tool.
        "name": "str",
        # Input of the call, as free text.
        "input": "str",
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
    },
)
"""`BetaCustomToolCall` in the description."""


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """`BetaCustomToolCallOutput` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["custom_tool_call_output"]]
    """Type of the object."""
    id: str
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    caller: BetaToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    output: Required[str | Iterable[BetaFunctionAndCustomToolCallOutputParam | BaseModel]]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """Current state."""
    created_by: str
    """Who created the object."""


BetaCustomToolParam = TypedDict(
    "BetaCustomToolParam",
    {
        # Type of the object; service default: "custom".
        "type": 'Literal["custom"]',
        # Name of the object.
        "name": "str",
        # Purpose of the tool; the model reads it.
        "description": "NotRequired[str]",
        # Format of the input of the tool.
        "format": "NotRequired[BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | BaseModel]",
        # Whether the tool is loaded only when a tool search finds it.
        "defer_loading": "NotRequired[bool]",
        # Who may call the tool; the model directly, or a program that the model writes; at least 1 element.
        "allowed_callers": 'NotRequired[Sequence[Literal["direct", "programmatic"]] | None]',
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
    },
)
"""`BetaCustomToolParam` in the description."""


class BetaDirectToolCallCallerObjectParam(TypedDict, total=False):
    """`BetaDirectToolCallCaller` in the description."""

    type: Required[Literal["direct"]]
    """Type of the object; service default: "direct"."""


class BetaDirectToolCallCallerParam(TypedDict, total=False):
    """`BetaDirectToolCallCallerParam` in the description."""

    type: Required[Literal["direct"]]
    """Type of the object; service default: "direct"."""


class BetaDoubleClickActionParam(TypedDict, total=False):
    """`BetaDoubleClickAction` in the description."""

    type: Required[Literal["double_click"]]
    """Type of the object; service default: "double_click"."""
    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""
    keys: Required[Sequence[str] | None]
    """Keys that are held down meanwhile."""


class BetaDragParam(TypedDict, total=False):
    """`BetaDragParam` in the description."""

    type: Required[Literal["drag"]]
    """Type of the object; service default: "drag"."""
    path: Required[Iterable[BetaCoordParam | BaseModel]]
    """Points of the mouse path."""
    keys: Sequence[str] | None
    """Keys that are held down meanwhile."""


class BetaEasyInputMessageParam(TypedDict, total=False):
    """`BetaEasyInputMessage` in the description."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Role of the author of the message."""
    content: Required[
        str | BetaResponseInputMessageContentListParam | Iterable[BetaResponseInputContentParam | BaseModel]
    ]
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | None
    """`commentary` or `final_answer`."""
    type: Literal["message"]
    """Type of the object."""


BetaEmptyModelParam: TypeAlias = "Mapping[str, Any]"
"""`BetaEmptyModelParam` in the description."""


class BetaEncryptedContentParam(TypedDict, total=False):
    """`BetaEncryptedContentParam` in the description."""

    type: Required[Literal["encrypted_content"]]
    """Type of the object; service default: "encrypted_content"."""
    encrypted_content: Required[str]
    """Encrypted content; send it back unchanged; at most 10485760 characters."""


class BetaFileCitationBodyParam(TypedDict, total=False):
    """`BetaFileCitationBody` in the description."""

    type: Required[Literal["file_citation"]]
    """Type of the object; service default: "file_citation"."""
    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Position in the list."""
    filename: Required[str]
    """Name of the file."""


class BetaFileCitationParam(TypedDict, total=False):
    """`BetaFileCitationParam` in the description."""

    type: Required[Literal["file_citation"]]
    """Type of the object; service default: "file_citation"."""
    index: Required[int]
    """Position in the list; at least 0."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""


class BetaFilePathParam(TypedDict, total=False):
    """`BetaFilePath` in the description."""

    type: Required[Literal["file_path"]]
    """Type of the object."""
    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Position in the list."""


class BetaFileSearchToolParam(TypedDict, total=False):
    """`BetaFileSearchTool` in the description."""

    type: Required[Literal["file_search"]]
    """Type of the object; service default: "file_search"."""
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    max_num_results: int
    """Maximum number of results."""
    ranking_options: BetaRankingOptionsParam | BaseModel
    """How results are ranked."""
    filters: BetaFiltersParam | BaseModel | None
    """Filter by attributes of the files."""


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """`BetaFileSearchToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    id: Required[str]
    """Id of the object."""
    type: Required[Literal["file_search_call"]]
    """Type of the object."""
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """Current state."""
    queries: Required[Sequence[str]]
    """Queries of the search."""
    results: Iterable[BetaFileSearchToolCallResultsItemParam | BaseModel] | None
    """Chunks that were found."""


class BetaFileSearchToolCallResultsItemParam(TypedDict, total=False):
    """`BetaFileSearchToolCallResultsItem` in the description."""

    file_id: str
    """Id of the file."""
    text: str
    """The text."""
    filename: str
    """Name of the file."""
    attributes: BetaVectorStoreFileAttributesParam | BaseModel | None
    """Up to 16 key-value pairs that files can be filtered by."""
    score: float
    """Relevance, from 0 to 1."""


BetaFiltersParam: TypeAlias = "BetaComparisonFilterParam | BetaCompoundFilterParam"
"""`BetaFilters` in the description."""

BetaFunctionAndCustomToolCallOutputParam: TypeAlias = (
    "BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam"
)
"""`BetaFunctionAndCustomToolCallOutput` in the description."""


class BetaFunctionCallOutputItemParam(TypedDict, total=False):
    """`BetaFunctionCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["function_call_output"]]
    """Type of the object; service default: "function_call_output"."""
    output: Required[
        str
        | Iterable[
            BetaResponseInputTextContentParam
            | BetaResponseInputImageContentParam
            | BetaResponseInputFileContentParam
            | BaseModel
        ]
    ]
    """Output of the call."""
    name: str | None
    """Name of the function; at least 1 character; at most 128 characters."""
    namespace: str | None
    """Namespace of the tool; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class BetaFunctionShellActionParam(TypedDict, total=False):
    """`BetaFunctionShellActionParam` in the description."""

    commands: Required[Sequence[str]]
    """Commands to run."""
    timeout_ms: int | None
    """Timeout in milliseconds."""
    max_output_length: int | None
    """Maximum number of characters of the output."""


class BetaFunctionShellCallItemParam(TypedDict, total=False):
    """`BetaFunctionShellCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    type: Required[Literal["shell_call"]]
    """Type of the object; service default: "shell_call"."""
    action: Required[BetaFunctionShellActionParam | BaseModel]
    """Commands to run, with their limits."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | BaseModel | None
    """Where the commands run."""


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputContentParam` in the description."""

    stdout: Required[str]
    """Standard output; at most 10485760 characters."""
    stderr: Required[str]
    """Standard error output; at most 10485760 characters."""
    outcome: Required[BetaFunctionShellCallOutputOutcomeParam | BaseModel]
    """Whether the command exited or reached the timeout."""


class BetaFunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputExitOutcomeParam` in the description."""

    type: Required[Literal["exit"]]
    """Type of the object; service default: "exit"."""
    exit_code: Required[int]
    """Exit status of the command."""


class BetaFunctionShellCallOutputItemParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    type: Required[Literal["shell_call_output"]]
    """Type of the object; service default: "shell_call_output"."""
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam | BaseModel]]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""
    max_output_length: int | None
    """Maximum number of characters of the output."""


BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
    "BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam"
)
"""`BetaFunctionShellCallOutputOutcomeParam` in the description."""


class BetaFunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputTimeoutOutcomeParam` in the description."""

    type: Required[Literal["timeout"]]
    """Type of the object; service default: "timeout"."""


class BetaFunctionShellToolParam(TypedDict, total=False):
    """`BetaFunctionShellToolParam` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object; service default: "shell"."""
    environment: BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | BaseModel | None
    """Where the commands run."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""


BetaFunctionToolParam = TypedDict(
    "BetaFunctionToolParam",
    {
        # Type of the object; service default: "function".
        "type": 'Literal["function"]',
        # Name of the function.
        "name": "str",
        # Purpose of the function; the model reads it.
        "description": "NotRequired[str | None]",
        # JSON schema of the arguments of the function.
        "parameters": "Mapping[str, Any] | BaseModel | None",
        # JSON schema of the result of the function.
        "output_schema": "NotRequired[Mapping[str, Any] | BaseModel | None]",
        # Whether the output must follow the schema exactly.
        "strict": "bool | None",
        # Whether the tool is loaded only when a tool search finds it.
        "defer_loading": "NotRequired[bool]",
        # Who may call the tool; the model directly, or a program that the model writes.
        "allowed_callers": 'NotRequired[Sequence[Literal["direct", "programmatic"]] | None]',
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
    },
)
"""`BetaFunctionTool` in the description."""

BetaResponseFunctionToolCallParam = TypedDict(
    "BetaResponseFunctionToolCallParam",
    {
        # Agent that the object belongs to.
        "agent": "NotRequired[BetaAgentTagParam | BaseModel | None]",
        # Id of the object.
        "id": "NotRequired[str]",
        # Type of the object.
        "type": 'Literal["function_call"]',
        # Id of the tool call; a call and its output have the same id.
        "call_id": "str",
        # Who called the tool; the model directly, or a program.
        "caller": "NotRequired[BetaToolCallCallerValueParam | BaseModel | None]",
        # Namespace of the tool.
        "namespace": "NotRequired[str]",
        # Name of the function.
        "name": "str",
        # Arguments of the call, as JSON text; the model may produce invalid JSON.
        "arguments": "str",
        # Current state.
        "status": 'NotRequired[Literal["in_progress", "completed", "incomplete"]]',
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
    },
)
"""`BetaFunctionToolCall` in the description."""

BetaFunctionToolObjectParam = TypedDict(
    "BetaFunctionToolObjectParam",
    {
        # Name of the function; at least 1 character; at most 128 characters.
        "name": "str",
        # Purpose of the function; the model reads it.
        "description": "NotRequired[str | None]",
        # JSON schema of the arguments of the function.
        "parameters": "NotRequired[BetaEmptyModelParam | BaseModel | None]",
        # Whether the output must follow the schema exactly.
        "strict": "NotRequired[bool | None]",
        # Type of the object; service default: "function".
        "type": 'Literal["function"]',
        # JSON schema of the result of the function.
        "output_schema": "NotRequired[Mapping[str, Any] | BaseModel | None]",
        # Whether the tool is loaded only when a tool search finds it.
        "defer_loading": "NotRequired[bool]",
        # Who may call the tool; the model directly, or a program that the model writes; at least 1 element.
        "allowed_callers": 'NotRequired[Sequence[Literal["direct", "programmatic"]] | None]',
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
    },
)
"""`BetaFunctionToolParam` in the description."""


class BetaHTTPErrorParam(TypedDict, total=False):
    """`BetaHTTPError` in the description."""

    type: Required[Literal["http_error"]]
    """Type of the error; service default: "http_error"."""
    code: Required[int]
    """HTTP status."""
    message: Required[str]
    """Description of the error for people."""


class BetaHybridSearchOptionsParam(TypedDict, total=False):
    """`BetaHybridSearchOptions` in the description."""

    embedding_weight: Required[float]
    """Weight of the semantic similarity."""
    text_weight: Required[float]
    """Weight of the keyword match."""


class BetaImageGenToolParam(TypedDict, total=False):
    """`BetaImageGenTool` in the description."""

    type: Required[Literal["image_generation"]]
    """Type of the object."""
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
            "chatgpt-image-latest",
        ]
    )
    """Id of the model."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """Quality of the output; service default: "auto"."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels; service default: "auto"."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """File format of the image; service default: "png"."""
    output_compression: int
    """Compression level of the image in percent; at least 0; at most 100; service default: 100."""
    moderation: Literal["auto", "low"]
    """Strictness of the moderation of images; service default: "auto"."""
    background: Literal["transparent", "opaque", "auto"]
    """Background of the image, transparent or opaque; service default: "auto"."""
    input_fidelity: Literal["high", "low"] | None
    """How closely the output follows the input images."""
    input_image_mask: BetaImageGenToolInputImageMaskParam | BaseModel
    """Mask of the area to edit."""
    partial_images: int
    """Number of partial images to stream before the final image; at least 0; at most 3; service default: 0."""
    action: Literal["generate", "edit", "auto"]
    """Whether an image is generated or edited."""
    complexity: Literal["low", "medium", "high"]
    """Complexity of the image."""
    frame_count: int
    """Number of frames of an animated image."""
    frame_duration_ms: int
    """Duration of a frame in milliseconds."""
    svg: BetaImageGenToolSvgParam | BaseModel
    """Settings of vector images."""


class BetaImageGenToolCallParam(TypedDict, total=False):
    """`BetaImageGenToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["image_generation_call"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """Current state."""
    result: Required[str | None]
    """Generated image, as base64."""
    action: Literal["generate", "edit", "auto"] | None
    """Whether an image is generated or edited."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Background of the image, transparent or opaque."""
    error: BetaImageGenToolCallErrorParam | BaseModel
    """Error, if one occurred."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """File format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Quality of the output."""
    revised_prompt: str | None
    """Prompt that the model has revised and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Width and height in pixels."""
    svg_usage: BetaImageGenToolCallSvgUsageParam | BaseModel
    """Usage of tokens for vector images."""


class BetaImageGenToolCallErrorParam(TypedDict, total=False):
    """`BetaImageGenToolCallError` in the description."""

    code: Required[str | None]
    """Machine-readable code of the error."""
    message: Required[str]
    """Description of the error for people."""
    param: Required[str | None]
    """Parameter or field that the error is about."""
    type: Required[str]
    """Type of the error."""
    moderation_details: BetaImageGenToolCallErrorModerationDetailsParam | BaseModel
    """Details of the moderation."""


class BetaImageGenToolCallErrorModerationDetailsParam(TypedDict, total=False):
    """`BetaImageGenToolCallErrorModerationDetails` in the description."""

    categories: Required[Sequence[str]]
    """Moderation categories that were detected."""
    moderation_stage: Required[Literal["input", "output", "unknown"]]
    """Whether the input or the output was rejected."""


class BetaImageGenToolCallSvgUsageParam(TypedDict, total=False):
    """`BetaImageGenToolCallSvgUsage` in the description."""

    input_tokens: Required[int]
    """Tokens of the input."""
    model: Required[str]
    """Id of the model."""
    output_tokens: Required[int]
    """Tokens of the output."""
    reasoning_tokens: Required[int]
    """Tokens of reasoning."""
    total_tokens: Required[int]
    """Tokens of input and output."""


class BetaImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`BetaImageGenToolInputImageMask` in the description."""

    image_url: str
    """Address of the image, or a data URL."""
    file_id: str
    """Id of the file."""


class BetaImageGenToolSvgParam(TypedDict, total=False):
    """`BetaImageGenToolSvg` in the description."""

    model: str
    """Id of the model."""
    reasoning: BetaImageGenToolSvgReasoningParam | BaseModel | None
    """Settings of reasoning models."""


class BetaImageGenToolSvgReasoningParam(TypedDict, total=False):
    """`BetaImageGenToolSvgReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """Effort that the model spends on reasoning."""


class BetaInlineSkillParam(TypedDict, total=False):
    """`BetaInlineSkillParam` in the description."""

    type: Required[Literal["inline"]]
    """Type of the object; service default: "inline"."""
    name: Required[str]
    """Name of the object."""
    description: Required[str]
    """Free text about the object."""
    source: Required[BetaInlineSkillSourceParam | BaseModel]
    """Archive with the content."""


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """`BetaInlineSkillSourceParam` in the description."""

    type: Required[Literal["base64"]]
    """Type of the object; service default: "base64"."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the content; service default: "application/zip"."""
    data: Required[str]
    """Content, as base64; at least 1 character; at most 70254592 characters."""


BetaResponseInputContentParam: TypeAlias = (
    "BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam"
)
"""`BetaInputContent` in the description."""


class BetaResponseInputFileParam(TypedDict, total=False):
    """`BetaInputFileContent` in the description."""

    type: Required[Literal["input_file"]]
    """Type of the object; service default: "input_file"."""
    file_id: str | None
    """Id of the file."""
    filename: str
    """Name of the file."""
    file_data: str
    """Content of the file, as base64."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""
    file_url: str
    """Address of the file."""
    detail: Literal["auto", "low", "high"]
    """Level of detail at which the model sees the input."""


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """`BetaInputFileContentParam` in the description."""

    type: Required[Literal["input_file"]]
    """Type of the object; service default: "input_file"."""
    file_id: str | None
    """Id of the file."""
    filename: str | None
    """Name of the file."""
    file_data: str | None
    """Content of the file, as base64; at most 73400320 characters."""
    file_url: str | None
    """Address of the file."""
    detail: Literal["auto", "low", "high"]
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


class BetaResponseInputImageParam(TypedDict, total=False):
    """`BetaInputImageContent` in the description."""

    type: Required[Literal["input_image"]]
    """Type of the object; service default: "input_image"."""
    image_url: str | None
    """Address of the image, or a data URL."""
    file_id: str | None
    """Id of the file."""
    detail: Required[Literal["low", "high", "auto", "original"]]
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """`BetaInputImageContentParamAutoParam` in the description."""

    type: Required[Literal["input_image"]]
    """Type of the object; service default: "input_image"."""
    image_url: str | None
    """Address of the image, or a data URL; at most 20971520 characters."""
    file_id: str | None
    """Id of the file."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


BetaResponseInputItemParam: TypeAlias = "BetaEasyInputMessageParam | BetaItemParam | BetaCompactionTriggerItemParam | BetaItemReferenceParam | BetaProgramItemParam | BetaProgramOutputItemParam"
"""`BetaInputItem` in the description."""


class BetaInputMessageParam(TypedDict, total=False):
    """`BetaInputMessage` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Literal["message"]
    """Type of the object."""
    role: Required[Literal["user", "system", "developer"]]
    """Role of the author of the message."""
    status: Literal["in_progress", "completed", "incomplete"]
    """Current state."""
    content: Required[BetaResponseInputMessageContentListParam | Iterable[BetaResponseInputContentParam | BaseModel]]
    """Content of the message."""


BetaResponseInputMessageContentListParam: TypeAlias = "list[BetaResponseInputContentParam | BaseModel]"
"""`BetaInputMessageContentList` in the description."""

BetaInputParam: TypeAlias = "str | BetaResponseInputParam | Iterable[BetaResponseInputItemParam | BaseModel]"
"""`BetaInputParam` in the description."""


class BetaResponseInputTextParam(TypedDict, total=False):
    """`BetaInputTextContent` in the description."""

    type: Required[Literal["input_text"]]
    """Type of the object; service default: "input_text"."""
    text: Required[str]
    """The text."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """`BetaInputTextContentParam` in the description."""

    type: Required[Literal["input_text"]]
    """Type of the object; service default: "input_text"."""
    text: Required[str]
    """The text; at most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


BetaItemParam: TypeAlias = "BetaInputMessageParam | BetaResponseOutputMessageParam | BetaResponseFileSearchToolCallParam | BetaResponseComputerToolCallParam | BetaComputerCallOutputItemParam | BetaResponseFunctionWebSearchParam | BetaResponseFunctionToolCallParam | BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam | BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaResponseToolSearchOutputItemParamParam | BetaAdditionalToolsItemParam | BetaResponseReasoningItemParam | BetaResponseCompactionItemParamParam | BetaImageGenToolCallParam | BetaResponseCodeInterpreterToolCallParam | BetaLocalShellToolCallParam | BetaLocalShellToolCallOutputParam | BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam | BetaMCPListToolsParam | BetaMCPApprovalRequestParam | BetaMCPApprovalResponseParam | BetaMCPToolCallParam | BetaResponseCustomToolCallOutputParam | BetaResponseCustomToolCallParam | BetaResponseConfigurationUpdateItemParam"
"""`BetaItem` in the description."""


class BetaItemReferenceParam(TypedDict, total=False):
    """`BetaItemReferenceParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Literal["item_reference"] | None
    """Type of the object; service default: "item_reference"."""
    id: Required[str]
    """Id of the object."""


class BetaKeyPressActionParam(TypedDict, total=False):
    """`BetaKeyPressAction` in the description."""

    type: Required[Literal["keypress"]]
    """Type of the object; service default: "keypress"."""
    keys: Required[Sequence[str]]
    """Keys to press together."""


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """`BetaLocalEnvironmentParam` in the description."""

    type: Required[Literal["local"]]
    """Type of the object; service default: "local"."""
    skills: Iterable[BetaLocalSkillParam | BaseModel]
    """Skills that the model may use; at most 200 elements."""


class BetaLocalShellExecActionParam(TypedDict, total=False):
    """`BetaLocalShellExecAction` in the description."""

    type: Required[Literal["exec"]]
    """Type of the object; service default: "exec"."""
    command: Required[Sequence[str]]
    """Command and its arguments."""
    timeout_ms: int | None
    """Timeout in milliseconds."""
    working_directory: str | None
    """Working directory of the command."""
    env: Required[Mapping[str, str] | BaseModel]
    """Environment variables."""
    user: str | None
    """User that runs the command."""


class BetaLocalShellToolCallParam(TypedDict, total=False):
    """`BetaLocalShellToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["local_shell_call"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    action: Required[BetaLocalShellExecActionParam | BaseModel]
    """Commands to run, with their limits."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """Current state."""


class BetaLocalShellToolCallOutputParam(TypedDict, total=False):
    """`BetaLocalShellToolCallOutput` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["local_shell_call_output"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    output: Required[str]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class BetaLocalShellToolParam(TypedDict, total=False):
    """`BetaLocalShellToolParam` in the description."""

    type: Required[Literal["local_shell"]]
    """Type of the object; service default: "local_shell"."""


class BetaLocalSkillParam(TypedDict, total=False):
    """`BetaLocalSkillParam` in the description."""

    name: Required[str]
    """Name of the object."""
    description: Required[str]
    """Free text about the object."""
    path: Required[str]
    """Path of the file or directory."""


class BetaLogProbParam(TypedDict, total=False):
    """`BetaLogProb` in the description."""

    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Log probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token."""
    top_logprobs: Required[Iterable[BetaTopLogProbParam | BaseModel]]
    """Most likely tokens at this position."""


class BetaMCPApprovalRequestParam(TypedDict, total=False):
    """`BetaMCPApprovalRequest` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["mcp_approval_request"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    name: Required[str]
    """Name of the tool to be called."""
    arguments: Required[str]
    """Arguments of the call."""


class BetaMCPApprovalResponseParam(TypedDict, total=False):
    """`BetaMCPApprovalResponse` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["mcp_approval_response"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    approval_request_id: Required[str]
    """Id of the approval request."""
    approve: Required[bool]
    """Whether the call is approved."""
    reason: str | None
    """Reason for the state or the decision."""


class BetaMCPListToolsParam(TypedDict, total=False):
    """`BetaMCPListTools` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["mcp_list_tools"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    tools: Required[Iterable[BetaMCPListToolsToolParam | BaseModel]]
    """Tools of the server."""
    error: str | None
    """Error, if one occurred."""


class BetaMCPListToolsToolParam(TypedDict, total=False):
    """`BetaMCPListToolsTool` in the description."""

    name: Required[str]
    """Name of the object."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    input_schema: Required[Mapping[str, Any] | BaseModel]
    """JSON schema of the arguments."""
    annotations: Mapping[str, Any] | BaseModel | None
    """Hints about the behavior of the tool."""


class BetaMCPProtocolErrorParam(TypedDict, total=False):
    """`BetaMCPProtocolError` in the description."""

    type: Required[Literal["mcp_protocol_error"]]
    """Type of the error; service default: "mcp_protocol_error"."""
    code: Required[int]
    """Error code of the MCP protocol."""
    message: Required[str]
    """Description of the error for people."""


class BetaMCPToolParam(TypedDict, total=False):
    """`BetaMCPTool` in the description."""

    type: Required[Literal["mcp"]]
    """Type of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    server_url: str
    """Address of the MCP server."""
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """Id of a built-in connector, in place of a server address."""
    tunnel_id: str
    """Id of the tunnel to the server."""
    authorization: str
    """Access token or header value for the server."""
    server_description: str
    """Description of the server; the model reads it."""
    headers: Mapping[str, str] | BaseModel | None
    """HTTP headers that are sent to the server."""
    allowed_tools: Sequence[str] | BetaMCPToolFilterParam | BaseModel | None
    """Tools that the model may call."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""
    require_approval: BetaMCPToolRequireApprovalParam | Literal["always", "never"] | BaseModel | None
    """Which tool calls need approval."""
    defer_loading: bool
    """Whether the tool is loaded only when a tool search finds it."""


class BetaMCPToolCallParam(TypedDict, total=False):
    """`BetaMCPToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["mcp_call"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    name: Required[str]
    """Name of the called tool."""
    arguments: Required[str]
    """Arguments of the call."""
    output: str | None
    """Output of the call."""
    error: BetaMcpToolCallErrorParam | BaseModel | None
    """Error, if one occurred."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    """Current state."""
    approval_request_id: str | None
    """Id of the approval request."""


BetaMcpToolCallErrorParam: TypeAlias = "BetaMCPProtocolErrorParam | BetaMCPToolExecutionErrorParam | BetaHTTPErrorParam"
"""`BetaMCPToolCallError` in the description."""


class BetaMCPToolExecutionErrorParam(TypedDict, total=False):
    """`BetaMCPToolExecutionError` in the description."""

    type: Required[Literal["mcp_tool_execution_error"]]
    """Type of the error; service default: "mcp_tool_execution_error"."""
    content: Required[Any]
    """Details of the error."""


class BetaMCPToolFilterParam(TypedDict, total=False):
    """`BetaMCPToolFilter` in the description."""

    tool_names: Sequence[str]
    """Names of the tools."""
    read_only: bool
    """Whether the filter selects tools that only read."""


class BetaMCPToolRequireApprovalParam(TypedDict, total=False):
    """`BetaMCPToolRequireApproval` in the description."""

    always: BetaMCPToolFilterParam | BaseModel
    """Tools whose calls always need approval."""
    never: BetaMCPToolFilterParam | BaseModel
    """Tools whose calls never need approval."""


BetaMetadataParam: TypeAlias = "Mapping[str, str]"
"""`BetaMetadata` in the description."""


class BetaModerationConfigParam(TypedDict, total=False):
    """`BetaModerationConfigParam` in the description."""

    mode: Required[Literal["score", "block"]]
    """Effect of the moderation."""


class BetaModerationParam(TypedDict, total=False):
    """`BetaModerationParam` in the description."""

    model: Required[str]
    """Id of the model."""
    policy: BetaModerationPolicyParam | BaseModel | None
    """What is moderated, and with which effect."""


class BetaModerationPolicyParam(TypedDict, total=False):
    """`BetaModerationPolicyParam` in the description."""

    input: BetaModerationConfigParam | BaseModel | None
    """Moderation of the input."""
    output: BetaModerationConfigParam | BaseModel | None
    """Moderation of the output."""


class BetaMoveParam(TypedDict, total=False):
    """`BetaMoveParam` in the description."""

    type: Required[Literal["move"]]
    """Type of the object; service default: "move"."""
    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""
    keys: Sequence[str] | None
    """Keys that are held down meanwhile."""


class BetaMultiAgentCallItemParam(TypedDict, total=False):
    """`BetaMultiAgentCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["multi_agent_call"]]
    """Type of the object; service default: "multi_agent_call"."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """Action on an agent."""
    arguments: Required[str]
    """Arguments of the call."""


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """`BetaMultiAgentCallOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["multi_agent_call_output"]]
    """Type of the object; service default: "multi_agent_call_output"."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """Action on an agent."""
    output: Required[Iterable[BetaOutputTextContentParam | BaseModel]]
    """Output of the call."""


class BetaMultiAgentParam(TypedDict, total=False):
    """`BetaMultiAgentParam` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""
    max_concurrent_subagents: int
    """Maximum number of subagents that run at once; at least 1."""


class BetaNamespaceToolParam(TypedDict, total=False):
    """`BetaNamespaceToolParam` in the description."""

    type: Required[Literal["namespace"]]
    """Type of the object; service default: "namespace"."""
    name: Required[str]
    """Name of the object; at least 1 character."""
    description: Required[str]
    """Purpose of the tool; the model reads it."""
    tools: Required[Iterable[BetaFunctionToolObjectParam | BetaCustomToolParam | BaseModel]]
    """Tools of the namespace; at least 1 element."""


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """`BetaOutputMessage` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    id: Required[str]
    """Id of the object."""
    type: Required[Literal["message"]]
    """Type of the object."""
    role: Required[Literal["assistant"]]
    """Role of the author of the message."""
    content: Required[Iterable[BetaOutputMessageContentParam | BaseModel]]
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | None
    """`commentary` or `final_answer`."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """Current state."""


BetaOutputMessageContentParam: TypeAlias = "BetaResponseOutputTextParam | BetaResponseOutputRefusalParam"
"""`BetaOutputMessageContent` in the description."""


class BetaResponseOutputTextParam(TypedDict, total=False):
    """`BetaOutputTextContent` in the description."""

    type: Required[Literal["output_text"]]
    """Type of the object; service default: "output_text"."""
    text: Required[str]
    """The text."""
    annotations: Required[Iterable[BetaAnnotationParam | BaseModel]]
    """Annotations of the text, such as citations."""
    logprobs: Required[Iterable[BetaLogProbParam | BaseModel]]
    """Log probabilities of the tokens."""


class BetaOutputTextContentParam(TypedDict, total=False):
    """`BetaOutputTextContentParam` in the description."""

    type: Required[Literal["output_text"]]
    """Type of the object; service default: "output_text"."""
    text: Required[str]
    """The text; at most 10485760 characters."""
    annotations: Iterable[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam | BaseModel]
    """Annotations of the text, such as citations."""


class BetaProgramItemParam(TypedDict, total=False):
    """`BetaProgramItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: Required[str]
    """Id of the object."""
    type: Required[Literal["program"]]
    """Type of the object; service default: "program"."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    code: Required[str]
    """Source of the program; at most 10485760 characters."""
    fingerprint: Required[str]
    """Fingerprint of the program; send it back unchanged; at most 10485760 characters."""


class BetaProgramOutputItemParam(TypedDict, total=False):
    """`BetaProgramOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: Required[str]
    """Id of the object."""
    type: Required[Literal["program_output"]]
    """Type of the object; service default: "program_output"."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    result: Required[str]
    """Result of the program; at most 10485760 characters."""
    status: Required[Literal["completed", "incomplete"]]
    """Current state."""


class BetaProgramToolCallCallerObjectParam(TypedDict, total=False):
    """`BetaProgramToolCallCaller` in the description."""

    type: Required[Literal["program"]]
    """Type of the object; service default: "program"."""
    caller_id: Required[str]
    """Id of the program that called the tool."""


class BetaProgramToolCallCallerParam(TypedDict, total=False):
    """`BetaProgramToolCallCallerParam` in the description."""

    type: Required[Literal["program"]]
    """Type of the object; service default: "program"."""
    caller_id: Required[str]
    """Id of the program that called the tool; at least 1 character; at most 64 characters."""


class BetaProgrammaticToolCallingParam(TypedDict, total=False):
    """`BetaProgrammaticToolCallingParam` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object; service default: "programmatic_tool_calling"."""


class BetaResponsePromptParam(TypedDict, total=False):
    """`BetaPrompt` in the description."""

    id: Required[str]
    """Id of the object."""
    version: str | None
    """Version of the prompt template."""
    variables: BetaResponsePromptVariablesParam | BaseModel | None
    """Values of the variables of the template."""


class BetaPromptCacheBreakpointConfigParam(TypedDict, total=False):
    """`BetaPromptCacheBreakpointConfig` in the description."""

    mode: Required[Literal["explicit"]]
    """How breakpoints in the prompt cache are set; service default: "explicit"."""
    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""


class BetaPromptCacheBreakpointParam(TypedDict, total=False):
    """`BetaPromptCacheBreakpointParam` in the description."""

    mode: Required[Literal["explicit"]]
    """How breakpoints in the prompt cache are set; service default: "explicit"."""
    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""


class BetaPromptCacheOptionsParam(TypedDict, total=False):
    """`BetaPromptCacheOptionsParam` in the description."""

    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""
    mode: Literal["implicit", "explicit"]
    """How breakpoints in the prompt cache are set."""
    comparison_response_id: str | None
    """Id of the response whose prompt is compared with this one."""
    prewarm: bool
    """Whether the prompt cache is prepared in advance."""


class BetaRankingOptionsParam(TypedDict, total=False):
    """`BetaRankingOptions` in the description."""

    ranker: Literal["auto", "default-2024-11-15"]
    """Model that ranks the results."""
    score_threshold: float
    """Lowest score of a result."""
    hybrid_search: BetaHybridSearchOptionsParam | BaseModel
    """Weights of semantic and keyword search."""


class BetaReasoningParam(TypedDict, total=False):
    """`BetaReasoning` in the description."""

    mode: BetaReasoningModeEnum
    """Mode of reasoning."""
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that the model spends on reasoning."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Detail of the summary of the reasoning."""
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Turns whose reasoning the model can see."""
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Detail of the summary of the reasoning; deprecated."""


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """`BetaReasoningItem` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    type: Required[Literal["reasoning"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    encrypted_content: str | None
    """Encrypted content; send it back unchanged."""
    summary: Required[Iterable[BetaSummaryTextContentParam | BaseModel]]
    """Summary of the reasoning."""
    content: Iterable[BetaReasoningTextContentParam | BaseModel]
    """Text of the reasoning."""
    status: Literal["in_progress", "completed", "incomplete"]
    """Current state."""


class BetaReasoningTextContentParam(TypedDict, total=False):
    """`BetaReasoningTextContent` in the description."""

    type: Required[Literal["reasoning_text"]]
    """Type of the object; service default: "reasoning_text"."""
    text: Required[str]
    """The text."""


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """`BetaRefusalContent` in the description."""

    type: Required[Literal["refusal"]]
    """Type of the object; service default: "refusal"."""
    refusal: Required[str]
    """Explanation of the model why it refuses."""


class BetaResponseConfigurationUpdateItemParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParam` in the description."""

    type: Required[Literal["configuration_update"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    agent: BetaResponseConfigurationUpdateItemParamAgentParam | BaseModel | None
    """Agent that the object belongs to."""
    reasoning: BetaResponseConfigurationUpdateItemParamReasoningParam | BaseModel
    """Settings of reasoning models."""
    text: BetaResponseConfigurationUpdateItemParamTextParam | BaseModel
    """Format and verbosity of the text output."""


class BetaResponseConfigurationUpdateItemParamAgentParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamAgent` in the description."""

    agent_name: Required[str]
    """Name of the agent."""


class BetaResponseConfigurationUpdateItemParamParamTextFormatTextParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamParamTextFormatText` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""


class BetaResponseConfigurationUpdateItemParamReasoningParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that the model spends on reasoning."""


class BetaResponseConfigurationUpdateItemParamTextParam(TypedDict, total=False):
    """`BetaResponseConfigurationUpdateItemParamText` in the description."""

    format: Required[
        BetaResponseConfigurationUpdateItemParamParamTextFormatTextParam
        | BetaResponseFormatTextJSONSchemaConfigParam
        | BaseModel
    ]
    """Format of the text output."""


class BetaResponseFormatJsonObjectParam(TypedDict, total=False):
    """`BetaResponseFormatJsonObject` in the description."""

    type: Required[Literal["json_object"]]
    """Type of the object."""


BetaResponseFormatJsonSchemaSchemaParam: TypeAlias = "Mapping[str, Any]"
"""`BetaResponseFormatJsonSchemaSchema` in the description."""


class BetaResponseFormatTextParam(TypedDict, total=False):
    """`BetaResponseFormatText` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""


BetaResponseInputParam: TypeAlias = "list[BetaResponseInputItemParam | BaseModel]"
"""`BetaResponseInputParam` in the description."""

BetaResponsePromptVariablesParam: TypeAlias = "Mapping[str, str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam | BaseModel]"
"""`BetaResponsePromptVariables` in the description."""


class BetaResponseStreamOptionsParam(TypedDict, total=False):
    """`BetaResponseStreamOptions` in the description."""

    include_obfuscation: bool
    """Whether events are padded to hide their length."""


class BetaResponseTextConfigParam(TypedDict, total=False):
    """`BetaResponseTextParam` in the description."""

    format: BetaResponseFormatTextConfigParam | BaseModel
    """Format of the text output."""
    verbosity: Literal["low", "medium", "high"] | None
    """Length of the response."""


class BetaScreenshotParam(TypedDict, total=False):
    """`BetaScreenshotParam` in the description."""

    type: Required[Literal["screenshot"]]
    """Type of the object; service default: "screenshot"."""


class BetaScrollParam(TypedDict, total=False):
    """`BetaScrollParam` in the description."""

    type: Required[Literal["scroll"]]
    """Type of the object; service default: "scroll"."""
    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""
    scroll_x: Required[int]
    """Horizontal distance in pixels."""
    scroll_y: Required[int]
    """Vertical distance in pixels."""
    keys: Sequence[str] | None
    """Keys that are held down meanwhile."""


class BetaSkillReferenceParam(TypedDict, total=False):
    """`BetaSkillReferenceParam` in the description."""

    type: Required[Literal["skill_reference"]]
    """Type of the object; service default: "skill_reference"."""
    skill_id: Required[str]
    """Id of the skill; at least 1 character; at most 64 characters."""
    version: str
    """Version of the skill."""


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """`BetaSpecificApplyPatchParam` in the description."""

    type: Required[Literal["apply_patch"]]
    """Type of the object; service default: "apply_patch"."""


class BetaToolChoiceShellParam(TypedDict, total=False):
    """`BetaSpecificFunctionShellParam` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object; service default: "shell"."""


class BetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """`BetaSpecificProgrammaticToolCallingParam` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object; service default: "programmatic_tool_calling"."""


class BetaSummaryTextContentParam(TypedDict, total=False):
    """`BetaSummaryTextContent` in the description."""

    type: Required[Literal["summary_text"]]
    """Type of the object; service default: "summary_text"."""
    text: Required[str]
    """The text."""


BetaResponseFormatTextConfigParam: TypeAlias = (
    "BetaResponseFormatTextParam | BetaResponseFormatTextJSONSchemaConfigParam | BetaResponseFormatJsonObjectParam"
)
"""`BetaTextResponseFormatConfiguration` in the description."""


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """`BetaTextResponseFormatJsonSchema` in the description."""

    type: Required[Literal["json_schema"]]
    """Type of the object."""
    description: str
    """Purpose of the format; the model reads it."""
    name: Required[str]
    """Name of the format."""
    schema: Required[BetaResponseFormatJsonSchemaSchemaParam | BaseModel]
    """JSON schema of the output."""
    strict: bool | None
    """Whether the output must follow the schema exactly; service default: false."""


BetaToolParam: TypeAlias = "BetaFunctionToolParam | BetaFileSearchToolParam | BetaComputerToolParam | BetaComputerUsePreviewToolParam | BetaWebSearchToolParam | BetaMCPToolParam | BetaCodeInterpreterToolParam | BetaProgrammaticToolCallingParam | BetaImageGenToolParam | BetaLocalShellToolParam | BetaFunctionShellToolParam | BetaCustomToolParam | BetaNamespaceToolParam | BetaToolSearchToolParam | BetaWebSearchPreviewToolParam | BetaApplyPatchToolParam"
"""`BetaTool` in the description."""

BetaToolCallCallerValueParam: TypeAlias = "BetaDirectToolCallCallerObjectParam | BetaProgramToolCallCallerObjectParam"
"""`BetaToolCallCaller` in the description."""

BetaToolCallCallerParam: TypeAlias = "BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam"
"""`BetaToolCallCallerParam` in the description."""


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """`BetaToolChoiceAllowed` in the description."""

    type: Required[Literal["allowed_tools"]]
    """Type of the object."""
    mode: Required[Literal["auto", "required"]]
    """Whether the model must call one of the tools."""
    tools: Required[Iterable[Mapping[str, Any] | BaseModel]]
    """Tools that the model may call."""


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """`BetaToolChoiceCustom` in the description."""

    type: Required[Literal["custom"]]
    """Type of the object."""
    name: Required[str]
    """Name of the tool."""


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    """`BetaToolChoiceFunction` in the description."""

    type: Required[Literal["function"]]
    """Type of the object."""
    name: Required[str]
    """Name of the function."""


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """`BetaToolChoiceMCP` in the description."""

    type: Required[Literal["mcp"]]
    """Type of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    name: str | None
    """Name of the tool."""


BetaToolChoiceParam: TypeAlias = 'Literal["none", "auto", "required"] | BetaToolChoiceAllowedParam | BetaToolChoiceTypesParam | BetaToolChoiceFunctionParam | BetaToolChoiceMcpParam | BetaToolChoiceCustomParam | BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatchParam | BetaToolChoiceShellParam'
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
    ]
    """Type of the object."""


class BetaToolSearchCallItemParam(TypedDict, total=False):
    """`BetaToolSearchCallItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["tool_search_call"]]
    """Type of the object; service default: "tool_search_call"."""
    execution: Literal["server", "client"]
    """Whether the search runs on the server or on the client."""
    arguments: Required[BetaEmptyModelParam | BaseModel]
    """Arguments of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """`BetaToolSearchOutputItemParam` in the description."""

    agent: BetaAgentTagObjectParam | BaseModel | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["tool_search_output"]]
    """Type of the object; service default: "tool_search_output"."""
    execution: Literal["server", "client"]
    """Whether the search runs on the server or on the client."""
    tools: Required[Iterable[BetaToolParam | BaseModel]]
    """Tools that were found."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class BetaToolSearchToolParam(TypedDict, total=False):
    """`BetaToolSearchToolParam` in the description."""

    type: Required[Literal["tool_search"]]
    """Type of the object; service default: "tool_search"."""
    execution: Literal["server", "client"]
    """Whether the search runs on the server or on the client."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    parameters: BetaEmptyModelParam | BaseModel | None
    """JSON schema of the arguments of the function."""


BetaToolsArrayParam: TypeAlias = "list[BetaToolParam | BaseModel]"
"""`BetaToolsArray` in the description."""


class BetaTopLogProbParam(TypedDict, total=False):
    """`BetaTopLogProb` in the description."""

    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Log probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token."""


class BetaTypeParam(TypedDict, total=False):
    """`BetaTypeParam` in the description."""

    type: Required[Literal["type"]]
    """Type of the object; service default: "type"."""
    text: Required[str]
    """The text."""


class BetaUrlCitationBodyParam(TypedDict, total=False):
    """`BetaUrlCitationBody` in the description."""

    type: Required[Literal["url_citation"]]
    """Type of the object; service default: "url_citation"."""
    url: Required[str]
    """Address of the page."""
    start_index: Required[int]
    """Position of the first character in the text."""
    end_index: Required[int]
    """Position of the last character in the text."""
    title: Required[str]
    """Title of the page or object."""


class BetaUrlCitationParam(TypedDict, total=False):
    """`BetaUrlCitationParam` in the description."""

    type: Required[Literal["url_citation"]]
    """Type of the object; service default: "url_citation"."""
    start_index: Required[int]
    """Position of the first character in the text; at least 0."""
    end_index: Required[int]
    """Position of the last character in the text; at least 0."""
    url: Required[str]
    """Address of the page."""
    title: Required[str]
    """Title of the page or object."""


BetaVectorStoreFileAttributesParam: TypeAlias = "Mapping[str, str | float | bool]"
"""`BetaVectorStoreFileAttributes` in the description."""


class BetaWaitParam(TypedDict, total=False):
    """`BetaWaitParam` in the description."""

    type: Required[Literal["wait"]]
    """Type of the object; service default: "wait"."""


class BetaWebSearchActionFindParam(TypedDict, total=False):
    """`BetaWebSearchActionFind` in the description."""

    type: Required[Literal["find_in_page"]]
    """Type of the object."""
    url: Required[str]
    """Address of the page."""
    pattern: Required[str]
    """Text to find in the page."""


class BetaWebSearchActionOpenPageParam(TypedDict, total=False):
    """`BetaWebSearchActionOpenPage` in the description."""

    type: Required[Literal["open_page"]]
    """Type of the object."""
    url: str | None
    """Address of the page."""


class BetaWebSearchActionSearchParam(TypedDict, total=False):
    """`BetaWebSearchActionSearch` in the description."""

    type: Required[Literal["search"]]
    """Type of the object."""
    query: str
    """Query of the search; deprecated."""
    queries: Sequence[str]
    """Queries of the search."""
    sources: Iterable[BetaWebSearchActionSearchSourcesItemParam | BaseModel]
    """Pages that the search has used."""


class BetaWebSearchActionSearchSourcesItemParam(TypedDict, total=False):
    """`BetaWebSearchActionSearchSourcesItem` in the description."""

    type: Required[Literal["url"]]
    """Type of the object."""
    url: Required[str]
    """Address of the page."""


class BetaWebSearchApproximateLocationParam(TypedDict, total=False):
    """`BetaWebSearchApproximateLocation` in the description."""

    type: Literal["approximate"]
    """Type of the object; service default: "approximate"."""
    country: str | None
    """Two-letter ISO country code."""
    region: str | None
    """Name of the region."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """IANA time zone."""


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """`BetaWebSearchPreviewTool` in the description."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Type of the object; service default: "web_search_preview"."""
    user_location: BetaApproximateLocationParam | BaseModel | None
    """Approximate location of the user."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the search results the model receives."""
    search_content_types: Sequence[Literal["text", "image"]]
    """Kinds of content to search for."""


class BetaWebSearchToolParam(TypedDict, total=False):
    """`BetaWebSearchTool` in the description."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Type of the object; service default: "web_search"."""
    external_web_access: bool
    """Whether the tool may fetch live pages; service default: true."""
    filters: BetaWebSearchToolFiltersParam | BaseModel | None
    """Which pages the search may return."""
    user_location: BetaWebSearchApproximateLocationParam | BaseModel | None
    """Approximate location of the user."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the search results the model receives; service default: "medium"."""


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """`BetaWebSearchToolCall` in the description."""

    agent: BetaAgentTagParam | BaseModel | None
    """Agent that the object belongs to."""
    id: Required[str]
    """Id of the object."""
    type: Required[Literal["web_search_call"]]
    """Type of the object."""
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """Current state."""
    action: Required[
        BetaWebSearchActionSearchParam | BetaWebSearchActionOpenPageParam | BetaWebSearchActionFindParam | BaseModel
    ]
    """Step of the search; a query, a page that is opened, or a pattern to find in a page."""


class BetaWebSearchToolFiltersParam(TypedDict, total=False):
    """`BetaWebSearchToolFilters` in the description."""

    allowed_domains: Sequence[str] | None
    """Domains that the search is limited to; service default: []."""


class BetaAgentTagObjectParam(TypedDict, total=False):
    """`Beta_AgentTagParam` in the description."""

    agent_name: Required[str]
    """Name of the agent."""


class CreateMessageRequestParam(TypedDict, total=False):
    """`CreateMessageRequest` in the description."""

    role: Required[Literal["user", "assistant"]]
    """Role of the author of the message."""
    content: Required[str | Iterable[MessageContentPartParam | BaseModel]]
    """Content of the message."""
    attachments: Iterable[CreateMessageRequestAttachmentsItemParam | BaseModel] | None
    """Files that are attached to the message, with the tools that may use them."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""


class CreateMessageRequestAttachmentsItemParam(TypedDict, total=False):
    """`CreateMessageRequestAttachmentsItem` in the description."""

    file_id: str
    """Id of the file."""
    tools: Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchTypeOnlyParam | BaseModel]
    """Tools that the model may call."""


class CreateThreadRequestParam(TypedDict, total=False):
    """`CreateThreadRequest` in the description."""

    messages: Iterable[CreateMessageRequestParam | BaseModel]
    """Messages of the conversation so far."""
    tool_resources: CreateThreadRequestToolResourcesParam | BaseModel | None
    """Resources of the tools, such as vector stores and files."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""


class CreateThreadRequestToolResourcesParam(TypedDict, total=False):
    """`CreateThreadRequestToolResources` in the description."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreterParam | BaseModel
    """Files for the code interpreter."""
    file_search: CreateThreadRequestToolResourcesFileSearchParam | BaseModel
    """Vector stores for file search."""


class CreateThreadRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesCodeInterpreter` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at most 20 elements; service default: []."""


class CreateThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearch` in the description."""

    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search; at most 1 element."""
    vector_stores: Iterable[CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam | BaseModel]
    """Vector stores to create; at most 1 element."""


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItem` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at most 100000000 elements."""
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam
        | BaseModel
    )
    """How files are split into chunks."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` in the description."""

    type: Required[Literal["auto"]]
    """Type of the object."""


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` in the description."""

    type: Required[Literal["static"]]
    """Type of the object."""
    static: Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam | BaseModel
    ]
    """Sizes of the chunks."""


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam(
    TypedDict, total=False
):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` in the description."""

    max_chunk_size_tokens: Required[int]
    """Maximum number of tokens in a chunk; at least 100; at most 4096."""
    chunk_overlap_tokens: Required[int]
    """Number of tokens that neighboring chunks share."""


EnvironmentParam: TypeAlias = (
    "EnvironmentParamNoneParam | EnvironmentParamOpenAIHostedParam | EnvironmentParamSelfHostedParam"
)
"""`EnvironmentParam` in the description."""


class EnvironmentParamNoneParam(TypedDict, total=False):
    """`EnvironmentParamNone` in the description."""

    type: Required[Literal["none"]]
    """Type of the object."""


class EnvironmentParamOpenAIHostedParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHosted` in the description."""

    type: Required[Literal["openai_hosted"]]
    """Type of the object."""
    capability_directories: Sequence[str] | None
    """Directories in the environment that hold capabilities of the agent."""
    container_size: Literal["small", "medium", "large"]
    """Size of the container."""
    desktop: EnvironmentParamOpenAIHostedDesktopParam | BaseModel | None
    """Settings of the desktop."""
    env: Mapping[str, str] | BaseModel | None
    """Environment variables."""
    environment_id: str
    """Id of the environment."""
    environment_template_id: str
    """Id of the environment template."""
    files: Iterable[HostedEnvironmentFileParam | BaseModel] | None
    """Files in the environment."""
    network: EnvironmentParamOpenAIHostedNetworkParam | BaseModel | None
    """Network access of the environment."""
    packages: EnvironmentParamOpenAIHostedPackagesParam | BaseModel | None
    """Packages that are installed."""
    plugins: Iterable[HostedPluginParam | BaseModel] | None
    """Plugins of the environment."""
    setup_commands: Iterable[SetupCommandParam | BaseModel] | None
    """Commands that prepare the environment."""
    skills: Iterable[HostedSkillParam | BaseModel] | None
    """Skills that the model may use."""


class EnvironmentParamOpenAIHostedDesktopParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHostedDesktop` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""


class EnvironmentParamOpenAIHostedNetworkParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHostedNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Which network access the environment has."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""


class EnvironmentParamOpenAIHostedPackagesParam(TypedDict, total=False):
    """`EnvironmentParamOpenAIHostedPackages` in the description."""

    npm: Sequence[str] | None
    """Npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""


class EnvironmentParamSelfHostedParam(TypedDict, total=False):
    """`EnvironmentParamSelfHosted` in the description."""

    type: Required[Literal["self_hosted"]]
    """Type of the object."""
    workspace_directory: Required[str]
    """Directory in which the agent works."""
    capability_directories: Sequence[str] | None
    """Directories in the environment that hold capabilities of the agent."""


class FileSearchRankingOptionsParam(TypedDict, total=False):
    """`FileSearchRankingOptions` in the description."""

    ranker: Literal["auto", "default_2024_08_21"]
    """Model that ranks the results."""
    score_threshold: Required[float]
    """Lowest score of a result; at least 0; at most 1."""


HostedEnvironmentFileParam: TypeAlias = "HostedEnvironmentFileParamFileIDParam | HostedEnvironmentFileParamInlineParam"
"""`HostedEnvironmentFileParam` in the description."""


class HostedEnvironmentFileParamFileIDParam(TypedDict, total=False):
    """`HostedEnvironmentFileParamFileID` in the description."""

    file_id: Required[str]
    """Id of the file."""
    path: Required[str]
    """Path of the file or directory."""
    type: Required[Literal["file_id"]]
    """Type of the object."""


class HostedEnvironmentFileParamInlineParam(TypedDict, total=False):
    """`HostedEnvironmentFileParamInline` in the description."""

    data: Required[str]
    """Content, as base64."""
    path: Required[str]
    """Path of the file or directory."""
    type: Required[Literal["inline"]]
    """Type of the object."""


class HostedPluginParam(TypedDict, total=False):
    """`HostedPluginParam` in the description."""

    description: Required[str]
    """Free text about the object."""
    name: Required[str]
    """Name of the object."""
    source: Required[InlineCapabilitySourceParam | BaseModel]
    """Archive with the content."""
    type: Required[Literal["inline"]]
    """Type of the object."""


HostedSkillParam: TypeAlias = "HostedSkillParamSkillReferenceParam | HostedSkillParamInlineParam"
"""`HostedSkillParam` in the description."""


class HostedSkillParamInlineParam(TypedDict, total=False):
    """`HostedSkillParamInline` in the description."""

    description: Required[str]
    """Free text about the object."""
    name: Required[str]
    """Name of the object."""
    source: Required[InlineCapabilitySourceParam | BaseModel]
    """Archive with the content."""
    type: Required[Literal["inline"]]
    """Type of the object."""


class HostedSkillParamSkillReferenceParam(TypedDict, total=False):
    """`HostedSkillParamSkillReference` in the description."""

    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Type of the object."""
    version: str | None
    """Version of the skill."""


class InlineCapabilitySourceParam(TypedDict, total=False):
    """`InlineCapabilitySourceParam` in the description."""

    data: Required[str]
    """Content, as base64."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the content."""
    type: Required[Literal["base64"]]
    """Type of the object."""


InputContentParam: TypeAlias = "InputContentParamInputTextParam | InputContentParamInputImageParam"
"""`InputContentParam` in the description."""


class InputContentParamInputImageParam(TypedDict, total=False):
    """`InputContentParamInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""


class InputContentParamInputTextParam(TypedDict, total=False):
    """`InputContentParamInputText` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]
    """Type of the object."""


class McpTransportConfigParamHTTPParam(TypedDict, total=False):
    """`McpTransportConfigParamHTTP` in the description."""

    server_url: Required[str]
    """Address of the MCP server."""
    type: Required[Literal["http"]]
    """Type of the object."""
    authorization: str | None
    """Access token or header value for the server."""
    headers: Mapping[str, str] | BaseModel | None
    """HTTP headers that are sent to the server."""


class McpTransportConfigParamStdioParam(TypedDict, total=False):
    """`McpTransportConfigParamStdio` in the description."""

    command: Required[str]
    """Command that starts the server."""
    cwd: Required[str]
    """Working directory."""
    type: Required[Literal["stdio"]]
    """Type of the object."""
    args: Sequence[str] | None
    """Arguments of the command."""
    env: Mapping[str, str] | BaseModel | None
    """Environment variables."""
    env_vars: Sequence[str] | None
    """Names of environment variables that the server receives."""


McpTransportParam: TypeAlias = "McpTransportConfigParamHTTPParam | McpTransportConfigParamStdioParam"
"""`McpTransportParam` in the description."""


class ImageFileContentBlockParam(TypedDict, total=False):
    """`MessageContentImageFileObject` in the description."""

    type: Required[Literal["image_file"]]
    """Type of the object."""
    image_file: Required[ImageFileParam | BaseModel]
    """Image, by the id of its file."""


class ImageFileParam(TypedDict, total=False):
    """`MessageContentImageFileObjectImageFile` in the description."""

    file_id: Required[str]
    """Id of the file."""
    detail: Literal["auto", "low", "high"]
    """Level of detail at which the model sees the input; service default: "auto"."""


class ImageURLContentBlockParam(TypedDict, total=False):
    """`MessageContentImageUrlObject` in the description."""

    type: Required[Literal["image_url"]]
    """Type of the object."""
    image_url: Required[ImageURLParam | BaseModel]
    """Address of the image, or a data URL."""


class ImageURLParam(TypedDict, total=False):
    """`MessageContentImageUrlObjectImageUrl` in the description."""

    url: Required[str]
    """Address of the image."""
    detail: Literal["auto", "low", "high"]
    """Level of detail at which the model sees the input; service default: "auto"."""


MessageContentPartParam: TypeAlias = "ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam"
"""`MessageContentPartParam` in the description."""


class TextContentBlockParam(TypedDict, total=False):
    """`MessageRequestContentTextObject` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""
    text: Required[str]
    """The text."""


class MultiAgentConfigParam(TypedDict, total=False):
    """`MultiAgentConfigParam` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""
    max_concurrent_subagents: int
    """Maximum number of subagents that run at once."""


class PersistedAgentToolConfigParamAutomationsParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamAutomations` in the description."""

    type: Required[Literal["automations"]]
    """Type of the object."""


class PersistedAgentToolConfigParamComputerUseParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamComputerUse` in the description."""

    type: Required[Literal["computer_use"]]
    """Type of the object."""
    include_screenshots: bool
    """Whether items contain screenshots."""


PersistedAgentToolConfigParamFunctionParam = TypedDict(
    "PersistedAgentToolConfigParamFunctionParam",
    {
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
        # Purpose of the function; the model reads it.
        "description": "str",
        # Name of the function.
        "name": "str",
        # JSON schema of the arguments of the function.
        "parameters": "Mapping[str, Any] | BaseModel",
        # Type of the object.
        "type": 'Literal["function"]',
        # Whether the tool is loaded only when a tool search finds it.
        "defer_loading": "NotRequired[bool]",
    },
)
"""`PersistedAgentToolConfigParamFunction` in the description."""


class PersistedAgentToolConfigParamMcpParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamMcp` in the description."""

    server_label: Required[str]
    """Label of the MCP server in the request."""
    transport: Required[PersistedMcpTransportParam | BaseModel]
    """How the MCP server is reached."""
    type: Required[Literal["mcp"]]
    """Type of the object."""
    allowed_tools: Sequence[str] | None
    """Tools that the model may call."""
    connection_origin: Literal["service", "environment"] | None
    """Where the connection to the server is opened from."""
    credential_id: str | None
    """Id of the credential."""
    request_metadata: Mapping[str, Any] | BaseModel | None
    """Metadata that is sent with the requests to the server."""
    required: bool
    """Whether the server is required."""


class PersistedAgentToolConfigParamProgrammaticToolCallingParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object."""
    enabled: bool
    """Whether it is enabled."""


class PersistedAgentToolConfigParamToolSearchParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]
    """Type of the object."""


class PersistedAgentToolConfigParamWebSearchParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamWebSearch` in the description."""

    type: Required[Literal["web_search"]]
    """Type of the object."""
    allowed_domains: Sequence[str] | None
    """Domains that the search is limited to."""
    context_size: Literal["low", "medium", "high"] | None
    """How much of the search results the model receives."""
    location: PersistedAgentToolConfigParamWebSearchLocationParam | BaseModel | None
    """Approximate location of the user."""
    mode: Literal["disabled", "cached", "live"] | None
    """Whether the search uses live pages, cached pages, or is disabled."""


class PersistedAgentToolConfigParamWebSearchLocationParam(TypedDict, total=False):
    """`PersistedAgentToolConfigParamWebSearchLocation` in the description."""

    city: str | None
    """Name of the city."""
    country: str | None
    """Two-letter ISO country code."""
    region: str | None
    """Name of the region."""
    timezone: str | None
    """IANA time zone."""


PersistedAgentToolParam: TypeAlias = "PersistedAgentToolConfigParamFunctionParam | PersistedAgentToolConfigParamToolSearchParam | PersistedAgentToolConfigParamProgrammaticToolCallingParam | PersistedAgentToolConfigParamMcpParam | PersistedAgentToolConfigParamWebSearchParam | PersistedAgentToolConfigParamComputerUseParam | PersistedAgentToolConfigParamAutomationsParam"
"""`PersistedAgentToolParam` in the description."""


class PersistedMcpTransportConfigParamHTTPParam(TypedDict, total=False):
    """`PersistedMcpTransportConfigParamHTTP` in the description."""

    server_url: Required[str]
    """Address of the MCP server."""
    type: Required[Literal["http"]]
    """Type of the object."""
    headers: Mapping[str, str] | BaseModel | None
    """HTTP headers that are sent to the server."""


class PersistedMcpTransportConfigParamStdioParam(TypedDict, total=False):
    """`PersistedMcpTransportConfigParamStdio` in the description."""

    command: Required[str]
    """Command that starts the server."""
    cwd: Required[str]
    """Working directory."""
    type: Required[Literal["stdio"]]
    """Type of the object."""
    args: Sequence[str] | None
    """Arguments of the command."""
    env_vars: Sequence[str] | None
    """Names of environment variables that the server receives."""


PersistedMcpTransportParam: TypeAlias = (
    "PersistedMcpTransportConfigParamHTTPParam | PersistedMcpTransportConfigParamStdioParam"
)
"""`PersistedMcpTransportParam` in the description."""


class RealtimeSessionCreateRequestObjectParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequest` in the description."""

    client_secret: Required[RealtimeSessionCreateRequestClientSecretParam | BaseModel]
    """Short-lived key, or its settings."""
    modalities: Sequence[Literal["text", "audio"]]
    """Output types to generate."""
    instructions: str
    """System message, inserted before the input."""
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    """Voice of the speaker."""
    input_audio_format: str
    """Format of the input audio."""
    output_audio_format: str
    """Format of the output audio."""
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionParam | BaseModel
    """Settings of the transcription of the input audio."""
    speed: float
    """Speed of the speech; 1 is normal; at least 0.25; at most 1.5; service default: 1."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingParam | BaseModel
    """Settings of tracing."""
    turn_detection: RealtimeSessionCreateRequestTurnDetectionParam | BaseModel
    """How the end of a turn is detected."""
    tools: Iterable[RealtimeSessionCreateRequestToolsItemParam | BaseModel]
    """Tools that the model may call."""
    tool_choice: str
    """Which tool the model calls, if any."""
    temperature: float
    """Sampling temperature; higher values are more random."""
    max_response_output_tokens: int | Literal["inf"]
    """Maximum number of output tokens of a response."""
    truncation: RealtimeTruncationParam | BaseModel
    """How a context that exceeds the model's window is truncated."""
    prompt: ResponsePromptParam | BaseModel | None
    """Stored prompt template and its variables."""
    model: str
    """Id of the model."""
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReductionParam | BaseModel
    """Noise reduction of the input audio."""


class RealtimeSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret` in the description."""

    value: Required[str]
    """The short-lived key."""
    expires_at: Required[int]
    """Time of expiry, in Unix seconds."""


class RealtimeSessionCreateRequestInputAudioNoiseReductionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` in the description."""

    type: Literal["near_field", "far_field"]
    """Type of the object."""


class RealtimeSessionCreateRequestInputAudioTranscriptionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` in the description."""

    model: str
    """Id of the model."""


class RealtimeSessionCreateRequestToolsItemParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestToolsItem` in the description."""

    type: Literal["function"]
    """Type of the object."""
    name: str
    """Name of the object."""
    description: str
    """Purpose of the tool; the model reads it."""
    parameters: Mapping[str, Any] | BaseModel
    """JSON schema of the arguments of the function."""


class RealtimeSessionCreateRequestTracingParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracing` in the description."""

    workflow_name: str
    """Name of the workflow in traces."""
    group_id: str
    """Id of the group."""
    metadata: Mapping[str, Any] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""


class RealtimeSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTurnDetection` in the description."""

    type: str
    """Type of the object."""
    threshold: float
    """Loudness above which sound counts as speech, from 0 to 1."""
    prefix_padding_ms: int
    """Audio before the detected speech that is kept, in milliseconds."""
    silence_duration_ms: int
    """Silence that ends a chunk, in milliseconds."""


class RealtimeTranscriptionSessionCreateRequestObjectParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequest` in the description."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionParam | BaseModel
    """How the end of a turn is detected."""
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam | BaseModel
    """Noise reduction of the input audio."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of the input audio; service default: "pcm16"."""
    input_audio_transcription: AudioTranscriptionParam | BaseModel
    """Settings of the transcription of the input audio."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra fields to include in the response."""
    modalities: Sequence[Literal["text", "audio"]]
    """Output types to generate."""
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecretParam | BaseModel
    """Short-lived key, or its settings."""


class RealtimeTranscriptionSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestClientSecret` in the description."""

    expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtParam | BaseModel
    """Time of expiry, in Unix seconds."""


class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt` in the description."""

    anchor: Literal["created_at"]
    """Time stamp from which the period is counted."""
    seconds: int
    """Number of seconds after the anchor."""


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction` in the description."""

    type: Literal["near_field", "far_field"]
    """Type of the object."""


class RealtimeTranscriptionSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` in the description."""

    type: Literal["server_vad"]
    """Type of the object."""
    threshold: float
    """Loudness above which sound counts as speech, from 0 to 1."""
    prefix_padding_ms: int
    """Audio before the detected speech that is kept, in milliseconds."""
    silence_duration_ms: int
    """Silence that ends a chunk, in milliseconds."""


class SetupCommandParam(TypedDict, total=False):
    """`SetupCommandParam` in the description."""

    command: Required[str]
    """Command to run."""
    cwd: str | None
    """Working directory."""


TextFormatParam: TypeAlias = "TextFormatParamTextParam | TextFormatParamJSONSchemaParam"
"""`TextFormatParam` in the description."""


class TextFormatParamJSONSchemaParam(TypedDict, total=False):
    """`TextFormatParamJSONSchema` in the description."""

    schema: Required[Mapping[str, Any] | BaseModel]
    """JSON schema of the output."""
    type: Required[Literal["json_schema"]]
    """Type of the object."""


class TextFormatParamTextParam(TypedDict, total=False):
    """`TextFormatParamText` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""


class TruncationObjectParam(TypedDict, total=False):
    """`TruncationObject` in the description."""

    type: Required[Literal["auto", "last_messages"]]
    """Type of the object."""
    last_messages: int | None
    """Number of messages to keep; at least 1."""


VaultStatusFilterParam: TypeAlias = 'Literal["active", "archived"] | Sequence[Literal["active", "archived"]]'
"""`VaultStatusFilterParam` in the description."""
