"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import ResponseInputItemParam


class LiveAllowedToolsChoiceParam(TypedDict, total=False):
    """`LiveAllowedToolsChoiceParam` in the description."""

    tools: Required[
        Iterable[
            LiveFunctionToolChoiceParam
            | LiveMCPToolChoiceParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolComputerParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolShellParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolCustomParam
            | LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam
            | BaseModel
        ]
    ]
    """Tools that the model may call."""
    type: Required[Literal["allowed_tools"]]
    """Type of the object."""
    mode: Literal["none", "auto", "required"] | None
    """Whether the model must call one of the tools."""


class LiveAssistantContentOutputTextParam(TypedDict, total=False):
    """`LiveAssistantContentOutputText` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["output_text"]]
    """Type of the object."""


class LiveAssistantContentTextParam(TypedDict, total=False):
    """`LiveAssistantContentText` in the description."""

    text: Required[str]
    """The text."""
    type: Literal["text"]
    """Type of the object."""


LiveAudioFormatParam: TypeAlias = (
    "LiveAudioFormatParamAudioPCMParam | LiveAudioFormatParamAudioPCMUParam | LiveAudioFormatParamAudioPCMAParam"
)
"""`LiveAudioFormatParam` in the description."""


class LiveAudioFormatParamAudioPCMParam(TypedDict, total=False):
    """`LiveAudioFormatParamAudioPCM` in the description."""

    rate: Required[Literal[16000, 24000]]
    """Sample rate in hertz."""
    type: Required[Literal["audio/pcm"]]
    """Type of the object."""


class LiveAudioFormatParamAudioPCMAParam(TypedDict, total=False):
    """`LiveAudioFormatParamAudioPCMA` in the description."""

    rate: Required[int]
    """Sample rate in hertz."""
    type: Required[Literal["audio/pcma"]]
    """Type of the object."""


class LiveAudioFormatParamAudioPCMUParam(TypedDict, total=False):
    """`LiveAudioFormatParamAudioPCMU` in the description."""

    rate: Required[int]
    """Sample rate in hertz."""
    type: Required[Literal["audio/pcmu"]]
    """Type of the object."""


class LiveChoiceInstructionsPartsInputImageParam(TypedDict, total=False):
    """`LiveChoiceInstructionsPartsInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""


class LiveChoiceInstructionsPartsInputJSONParam(TypedDict, total=False):
    """`LiveChoiceInstructionsPartsInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    """JSON value."""
    type: Required[Literal["input_json"]]
    """Type of the object."""


class LiveClientConfigParam(TypedDict, total=False):
    """`LiveClientConfigParam` in the description."""

    data_channel: Required[LiveDataChannelConfigParam | BaseModel]
    """Settings of the data channel."""


class LiveClientDelegationParam(TypedDict, total=False):
    """`LiveClientDelegationParam` in the description."""

    type: Required[Literal["client"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""


class LiveCommentaryAppendEventParam(TypedDict, total=False):
    """`LiveCommentaryAppendEventParam` in the description."""

    content: Required[str]
    """Content."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.commentary.append"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveContentPartInputImageParam(TypedDict, total=False):
    """`LiveContentPartInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""


class LiveContentPartInputJSONParam(TypedDict, total=False):
    """`LiveContentPartInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    """JSON value."""
    type: Required[Literal["input_json"]]
    """Type of the object."""


class LiveContentPartInputTextParam(TypedDict, total=False):
    """`LiveContentPartInputText` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]
    """Type of the object."""


class LiveContentPartOutputTextParam(TypedDict, total=False):
    """`LiveContentPartOutputText` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["output_text"]]
    """Type of the object."""


class LiveContentPartRefusalParam(TypedDict, total=False):
    """`LiveContentPartRefusal` in the description."""

    refusal: Required[str]
    """Explanation of the model why it refuses."""
    type: Required[Literal["refusal"]]
    """Type of the object."""


class LiveCustomVoiceParam(TypedDict, total=False):
    """`LiveCustomVoiceParam` in the description."""

    id: Required[str]
    """Id of the object."""


class LiveDataChannelConfigParam(TypedDict, total=False):
    """`LiveDataChannelConfigParam` in the description."""

    allowed_client_events: Sequence[str] | Literal["all"]
    """Events that the client may send."""
    allowed_server_events: Iterable[LiveServerEventSelectorParam | BaseModel] | Literal["all"]
    """Events that the client receives."""


class LiveDecisionAssistantMessageParam(TypedDict, total=False):
    """`LiveDecisionAssistantMessageParam` in the description."""

    content: Required[str | Iterable[LiveContentPartOutputTextParam | LiveContentPartRefusalParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["assistant"]]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    phase: Literal["commentary", "final_answer"] | None
    """`commentary` or `final_answer`."""
    type: Literal["message"]
    """Type of the object."""


class LiveDecisionChoiceOptionParam(TypedDict, total=False):
    """`LiveDecisionChoiceOptionParam` in the description."""

    value: Required[str | bool]
    """Value that can be chosen."""
    description: str
    """Free text about the object."""


class LiveDecisionCreateEventParam(TypedDict, total=False):
    """`LiveDecisionCreateEventParam` in the description."""

    event_id: Required[str]
    """Id of the event."""
    type: Required[Literal["decision.create"]]
    """Type of the object."""


class LiveDecisionDeveloperMessageParam(TypedDict, total=False):
    """`LiveDecisionDeveloperMessageParam` in the description."""

    content: Required[str | Iterable[LiveDecisionInputTextParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["developer"]]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    type: Literal["message"]
    """Type of the object."""


class LiveDecisionInputTextParam(TypedDict, total=False):
    """`LiveDecisionInputTextParam` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]
    """Type of the object."""


class LiveDecisionItemCreateEventParam(TypedDict, total=False):
    """`LiveDecisionItemCreateEventParam` in the description."""

    item: Required[
        LiveDecisionUserMessageParam
        | LiveDecisionDeveloperMessageParam
        | LiveDecisionSystemMessageParam
        | LiveDecisionAssistantMessageParam
        | LiveItemFunctionCallParam
        | LiveItemFunctionCallOutputParam
        | LiveItemCustomToolCallParam
        | LiveItemCustomToolCallOutputParam
        | BaseModel
    ]
    """Item that the event is about."""
    type: Required[Literal["decision.item.create"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveDecisionItemDeleteEventParam(TypedDict, total=False):
    """`LiveDecisionItemDeleteEventParam` in the description."""

    item_id: Required[str]
    """Id of the item."""
    type: Required[Literal["decision.item.delete"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


LiveDecisionQuestionParam: TypeAlias = "LiveDecisionQuestionParamChoiceParam | LiveDecisionQuestionParamPredicateParam | LiveDecisionQuestionParamScoreParam"
"""`LiveDecisionQuestionParam` in the description."""


class LiveDecisionQuestionParamChoiceParam(TypedDict, total=False):
    """`LiveDecisionQuestionParamChoice` in the description."""

    choices: Required[Iterable[LiveDecisionChoiceOptionParam | BaseModel]]
    """Values to choose from."""
    instructions: Required[
        str
        | Iterable[
            LiveDecisionInputTextParam
            | LiveChoiceInstructionsPartsInputImageParam
            | LiveChoiceInstructionsPartsInputJSONParam
            | BaseModel
        ]
    ]
    """How to decide the question."""
    type: Required[Literal["choice"]]
    """Type of the object."""
    name: str
    """Name of the object."""


class LiveDecisionQuestionParamPredicateParam(TypedDict, total=False):
    """`LiveDecisionQuestionParamPredicate` in the description."""

    instructions: Required[
        str
        | Iterable[
            LiveDecisionInputTextParam
            | LivePredicateInstructionsPartsInputImageParam
            | LivePredicateInstructionsPartsInputJSONParam
            | BaseModel
        ]
    ]
    """How to decide the question."""
    type: Required[Literal["predicate"]]
    """Type of the object."""
    name: str
    """Name of the object."""


class LiveDecisionQuestionParamScoreParam(TypedDict, total=False):
    """`LiveDecisionQuestionParamScore` in the description."""

    instructions: Required[
        str
        | Iterable[
            LiveDecisionInputTextParam
            | LiveScoreInstructionsPartsInputImageParam
            | LiveScoreInstructionsPartsInputJSONParam
            | BaseModel
        ]
    ]
    """How to decide the question."""
    levels: Required[Iterable[LiveDecisionQuestionParamScoreLevelsItemParam | BaseModel]]
    """Levels of the score."""
    type: Required[Literal["score"]]
    """Type of the object."""
    name: str
    """Name of the object."""


class LiveDecisionQuestionParamScoreLevelsItemParam(TypedDict, total=False):
    """`LiveDecisionQuestionParamScoreLevelsItem` in the description."""

    label: Required[str]
    """Label of the level."""
    description: str
    """Free text about the object."""


class LiveDecisionSystemMessageParam(TypedDict, total=False):
    """`LiveDecisionSystemMessageParam` in the description."""

    content: Required[str | Iterable[LiveDecisionInputTextParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["system"]]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    type: Literal["message"]
    """Type of the object."""


class LiveDecisionTriggerParam(TypedDict, total=False):
    """`LiveDecisionTriggerParam` in the description."""

    decisions: Required[LiveDecisionTriggerParamDecisionsParam | BaseModel]
    """Settings of decisions."""
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    """Type of the event."""
    type: Required[Literal["decisions"]]
    """Type of the object."""


class LiveDecisionTriggerParamDecisionsParam(TypedDict, total=False):
    """`LiveDecisionTriggerParamDecisions` in the description."""

    questions: Required[Iterable[LiveDecisionQuestionParam | BaseModel]]
    """Questions to decide."""


class LiveDecisionUserMessageParam(TypedDict, total=False):
    """`LiveDecisionUserMessageParam` in the description."""

    content: Required[
        str
        | Iterable[
            LiveContentPartInputTextParam | LiveContentPartInputImageParam | LiveContentPartInputJSONParam | BaseModel
        ]
    ]
    """Content of the message."""
    role: Required[Literal["user"]]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    type: Literal["message"]
    """Type of the object."""


class LiveDecisionsDelegationConfigParam(TypedDict, total=False):
    """`LiveDecisionsDelegationConfigParam` in the description."""

    model: Required[str]
    """Id of the model."""
    questions: Required[Iterable[LiveDecisionQuestionParam | BaseModel]]
    """Questions to decide."""


class LiveDecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """`LiveDecisionsDelegationUpdateConfigParam` in the description."""

    model: str
    """Id of the model."""
    questions: Iterable[LiveDecisionQuestionParam | BaseModel]
    """Questions to decide."""


class LiveFunctionToolChoiceParam(TypedDict, total=False):
    """`LiveFunctionToolChoiceParam` in the description."""

    name: Required[str]
    """Name of the function."""
    type: Required[Literal["function"]]
    """Type of the object."""


class LiveFunctionToolParam(TypedDict, total=False):
    """`LiveFunctionToolParam` in the description."""

    name: Required[str]
    """Name of the function."""
    type: Required[Literal["function"]]
    """Type of the object."""
    description: str | None
    """Purpose of the function; the model reads it."""
    parameters: Mapping[str, Any] | BaseModel | None
    """JSON schema of the arguments of the function."""
    strict: bool | None
    """Whether the output must follow the schema exactly."""


LiveInitialItemParam: TypeAlias = (
    "LiveInitialItemParamDeveloperParam | LiveInitialItemParamUserParam | LiveInitialItemParamAssistantParam"
)
"""`LiveInitialItemParam` in the description."""


class LiveInitialItemParamAssistantParam(TypedDict, total=False):
    """`LiveInitialItemParamAssistant` in the description."""

    content: Required[Iterable[LiveAssistantContentTextParam | LiveAssistantContentOutputTextParam | BaseModel]]
    """Content."""
    role: Required[Literal["assistant"]]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    status: Literal["incomplete", "completed"] | None
    """Current state."""
    type: Literal["message"]
    """Type of the object."""


class LiveInitialItemParamDeveloperParam(TypedDict, total=False):
    """`LiveInitialItemParamDeveloper` in the description."""

    content: Required[Iterable[LiveInitialItemParamDeveloperContentItemParam | BaseModel]]
    """Content."""
    role: Required[Literal["developer"]]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    status: Literal["incomplete", "completed"] | None
    """Current state."""
    type: Literal["message"]
    """Type of the object."""


class LiveInitialItemParamDeveloperContentItemParam(TypedDict, total=False):
    """`LiveInitialItemParamDeveloperContentItem` in the description."""

    text: Required[str]
    """The text."""
    type: Literal["input_text"]
    """Type of the object."""


class LiveInitialItemParamUserParam(TypedDict, total=False):
    """`LiveInitialItemParamUser` in the description."""

    content: Required[Iterable[LiveInitialItemParamUserContentItemParam | BaseModel]]
    """Content."""
    role: Required[Literal["user"]]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    status: Literal["incomplete", "completed"] | None
    """Current state."""
    type: Literal["message"]
    """Type of the object."""


class LiveInitialItemParamUserContentItemParam(TypedDict, total=False):
    """`LiveInitialItemParamUserContentItem` in the description."""

    text: Required[str]
    """The text."""
    type: Literal["input_text"]
    """Type of the object."""


class LiveInputAudioAppendEventParam(TypedDict, total=False):
    """`LiveInputAudioAppendEventParam` in the description."""

    audio: Required[str]
    """Chunk of the audio, as base64."""
    type: Required[Literal["session.input_audio.append"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveInputAudioMuteEventParam(TypedDict, total=False):
    """`LiveInputAudioMuteEventParam` in the description."""

    type: Required[Literal["session.input_audio.mute"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveInputAudioUnmuteEventParam(TypedDict, total=False):
    """`LiveInputAudioUnmuteEventParam` in the description."""

    type: Required[Literal["session.input_audio.unmute"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveInstructionsAppendEventParam(TypedDict, total=False):
    """`LiveInstructionsAppendEventParam` in the description."""

    content: Required[str]
    """Content."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.instructions.append"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveItemCustomToolCallParam(TypedDict, total=False):
    """`LiveItemCustomToolCall` in the description."""

    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    input: Required[str]
    """Input of the call, as free text."""
    name: Required[str]
    """Name of the called tool."""
    type: Required[Literal["custom_tool_call"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class LiveItemCustomToolCallOutputParam(TypedDict, total=False):
    """`LiveItemCustomToolCallOutput` in the description."""

    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    output: Required[
        str | Iterable[LiveDecisionInputTextParam | LiveItemCustomToolCallOutputOutputPartsInputImageParam | BaseModel]
    ]
    """Output of the call."""
    type: Required[Literal["custom_tool_call_output"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class LiveItemCustomToolCallOutputOutputPartsInputImageParam(TypedDict, total=False):
    """`LiveItemCustomToolCallOutputOutputPartsInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""


class LiveItemFunctionCallParam(TypedDict, total=False):
    """`LiveItemFunctionCall` in the description."""

    arguments: Required[str]
    """Arguments of the call."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    name: Required[str]
    """Name of the function."""
    type: Required[Literal["function_call"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class LiveItemFunctionCallOutputParam(TypedDict, total=False):
    """`LiveItemFunctionCallOutput` in the description."""

    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    output: Required[
        str | Iterable[LiveDecisionInputTextParam | LiveItemFunctionCallOutputOutputPartsInputImageParam | BaseModel]
    ]
    """Output of the call."""
    type: Required[Literal["function_call_output"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class LiveItemFunctionCallOutputOutputPartsInputImageParam(TypedDict, total=False):
    """`LiveItemFunctionCallOutputOutputPartsInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""


class LiveMCPToolChoiceParam(TypedDict, total=False):
    """`LiveMCPToolChoiceParam` in the description."""

    name: Required[str]
    """Name of the tool."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    type: Required[Literal["mcp"]]
    """Type of the object."""


class LiveOutputAudioFixturePlayEventParam(TypedDict, total=False):
    """`LiveOutputAudioFixturePlayEventParam` in the description."""

    audio: Required[str]
    """Audio to play."""
    type: Required[Literal["session.output_audio.fixture.play"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LivePredicateInstructionsPartsInputImageParam(TypedDict, total=False):
    """`LivePredicateInstructionsPartsInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""


class LivePredicateInstructionsPartsInputJSONParam(TypedDict, total=False):
    """`LivePredicateInstructionsPartsInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    """JSON value."""
    type: Required[Literal["input_json"]]
    """Type of the object."""


class LiveResponseCreateEventParam(TypedDict, total=False):
    """`LiveResponseCreateEventParam` in the description."""

    type: Required[Literal["response.create"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveResponseItemCreateEventParam(TypedDict, total=False):
    """`LiveResponseItemCreateEventParam` in the description."""

    item: Required[ResponseInputItemParam | BaseModel]
    """Item that the event is about."""
    type: Required[Literal["response.item.create"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveResponsesDelegationConfigParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParam` in the description."""

    model: Required[str]
    """Id of the model."""
    instructions: str | None
    """System message, inserted before the input."""
    max_output_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once."""
    reasoning: LiveResponsesDelegationConfigParamReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    text: LiveResponsesDelegationConfigParamTextParam | BaseModel | None
    """Format and verbosity of the text output."""
    tool_choice: (
        LiveFunctionToolChoiceParam
        | LiveMCPToolChoiceParam
        | LiveToolChoiceFileSearchParam
        | LiveToolChoiceWebSearchParam
        | LiveToolChoiceWebSearchPreviewParam
        | LiveToolChoiceImageGenerationParam
        | LiveToolChoiceComputerParam
        | LiveToolChoiceCodeInterpreterParam
        | LiveToolChoiceProgrammaticToolCallingParam
        | LiveToolChoiceShellParam
        | LiveToolChoiceCustomParam
        | LiveToolChoiceApplyPatchParam
        | LiveAllowedToolsChoiceParam
        | Literal["auto", "none", "required"]
        | BaseModel
    )
    """Which tool the model calls, if any."""
    tools: Iterable[
        LiveFunctionToolParam
        | LiveToolWebSearchParam
        | LiveToolFileSearchParam
        | LiveToolCodeInterpreterParam
        | LiveResponsesDelegationConfigParamToolShellParam
        | LiveToolImageGenerationParam
        | LiveResponsesDelegationConfigParamToolMcpParam
        | LiveResponsesDelegationConfigParamToolCustomParam
        | LiveResponsesDelegationConfigParamToolNamespaceParam
        | LiveResponsesDelegationConfigParamToolSearchParam
        | LiveToolProgrammaticToolCallingParam
        | LiveResponsesDelegationConfigParamToolComputerParam
        | LiveToolApplyPatchParam
        | BaseModel
    ]
    """Tools that the model may call."""


class LiveResponsesDelegationConfigParamReasoningParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """Effort that the model spends on reasoning."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Detail of the summary of the reasoning."""


class LiveResponsesDelegationConfigParamTextParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamText` in the description."""

    verbosity: Literal["low", "medium", "high"] | None
    """Length of the response."""


class LiveResponsesDelegationConfigParamToolComputerParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolComputer` in the description."""

    type: Required[Literal["computer"]]
    """Type of the object."""


class LiveResponsesDelegationConfigParamToolCustomParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolCustom` in the description."""

    type: Required[Literal["custom"]]
    """Type of the object."""


class LiveResponsesDelegationConfigParamToolMcpParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcp` in the description."""

    type: Required[Literal["mcp"]]
    """Type of the object."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes."""
    allowed_tools: Sequence[str] | LiveResponsesDelegationConfigParamToolMcpAllowedToolsParam | BaseModel | None
    """Tools that the model may call."""
    authorization: str | None
    """Access token or header value for the server."""
    connector_id: str | None
    """Id of a built-in connector, in place of a server address."""
    defer_loading: bool | None
    """Whether the tool is loaded only when a tool search finds it."""
    headers: Mapping[str, str] | BaseModel | None
    """HTTP headers that are sent to the server."""
    require_approval: (
        LiveResponsesDelegationConfigParamToolMcpRequireApprovalParam | Literal["always", "never"] | BaseModel | None
    )
    """Which tool calls need approval."""
    server_description: str | None
    """Description of the server; the model reads it."""
    server_label: str
    """Label of the MCP server in the request."""
    server_url: str | None
    """Address of the MCP server."""
    tunnel_id: str | None
    """Id of the tunnel to the server."""


class LiveResponsesDelegationConfigParamToolMcpAllowedToolsParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpAllowedTools` in the description."""

    read_only: bool | None
    """Whether the filter selects tools that only read."""
    tool_names: Sequence[str] | None
    """Names of the tools."""


class LiveResponsesDelegationConfigParamToolMcpRequireApprovalParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpRequireApproval` in the description."""

    always: LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlwaysParam | BaseModel | None
    """Tools whose calls always need approval."""
    never: LiveResponsesDelegationConfigParamToolMcpRequireApprovalNeverParam | BaseModel | None
    """Tools whose calls never need approval."""


class LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlwaysParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlways` in the description."""

    read_only: bool | None
    """Whether the filter selects tools that only read."""
    tool_names: Sequence[str] | None
    """Names of the tools."""


class LiveResponsesDelegationConfigParamToolMcpRequireApprovalNeverParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpRequireApprovalNever` in the description."""

    read_only: bool | None
    """Whether the filter selects tools that only read."""
    tool_names: Sequence[str] | None
    """Names of the tools."""


class LiveResponsesDelegationConfigParamToolNamespaceParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolNamespace` in the description."""

    type: Required[Literal["namespace"]]
    """Type of the object."""


class LiveResponsesDelegationConfigParamToolSearchParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]
    """Type of the object."""


class LiveResponsesDelegationConfigParamToolShellParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolShell` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object."""
    environment: (
        LiveToolShellEnvironmentContainerAutoParam
        | LiveToolShellEnvironmentContainerReferenceParam
        | LiveToolShellEnvironmentLocalParam
        | BaseModel
        | None
    )
    """Where the commands run."""


class LiveResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParam` in the description."""

    instructions: str | None
    """System message, inserted before the input."""
    max_output_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included."""
    model: str
    """Id of the model."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once."""
    reasoning: LiveResponsesDelegationUpdateConfigParamReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    text: LiveResponsesDelegationUpdateConfigParamTextParam | BaseModel | None
    """Format and verbosity of the text output."""
    tool_choice: (
        LiveFunctionToolChoiceParam
        | LiveMCPToolChoiceParam
        | LiveToolChoiceFileSearchParam
        | LiveToolChoiceWebSearchParam
        | LiveToolChoiceWebSearchPreviewParam
        | LiveToolChoiceImageGenerationParam
        | LiveToolChoiceComputerParam
        | LiveToolChoiceCodeInterpreterParam
        | LiveToolChoiceProgrammaticToolCallingParam
        | LiveToolChoiceShellParam
        | LiveToolChoiceCustomParam
        | LiveToolChoiceApplyPatchParam
        | LiveAllowedToolsChoiceParam
        | Literal["auto", "none", "required"]
        | BaseModel
    )
    """Which tool the model calls, if any."""
    tools: Iterable[
        LiveFunctionToolParam
        | LiveToolWebSearchParam
        | LiveToolFileSearchParam
        | LiveToolCodeInterpreterParam
        | LiveResponsesDelegationUpdateConfigParamToolShellParam
        | LiveToolImageGenerationParam
        | LiveResponsesDelegationUpdateConfigParamToolMcpParam
        | LiveResponsesDelegationUpdateConfigParamToolCustomParam
        | LiveResponsesDelegationUpdateConfigParamToolNamespaceParam
        | LiveResponsesDelegationUpdateConfigParamToolSearchParam
        | LiveToolProgrammaticToolCallingParam
        | LiveResponsesDelegationUpdateConfigParamToolComputerParam
        | LiveToolApplyPatchParam
        | BaseModel
    ]
    """Tools that the model may call."""


class LiveResponsesDelegationUpdateConfigParamReasoningParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """Effort that the model spends on reasoning."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Detail of the summary of the reasoning."""


class LiveResponsesDelegationUpdateConfigParamTextParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamText` in the description."""

    verbosity: Literal["low", "medium", "high"] | None
    """Length of the response."""


class LiveResponsesDelegationUpdateConfigParamToolComputerParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolComputer` in the description."""

    type: Required[Literal["computer"]]
    """Type of the object."""


class LiveResponsesDelegationUpdateConfigParamToolCustomParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolCustom` in the description."""

    type: Required[Literal["custom"]]
    """Type of the object."""


class LiveResponsesDelegationUpdateConfigParamToolMcpParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcp` in the description."""

    type: Required[Literal["mcp"]]
    """Type of the object."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes."""
    allowed_tools: Sequence[str] | LiveResponsesDelegationUpdateConfigParamToolMcpAllowedToolsParam | BaseModel | None
    """Tools that the model may call."""
    authorization: str | None
    """Access token or header value for the server."""
    connector_id: str | None
    """Id of a built-in connector, in place of a server address."""
    defer_loading: bool | None
    """Whether the tool is loaded only when a tool search finds it."""
    headers: Mapping[str, str] | BaseModel | None
    """HTTP headers that are sent to the server."""
    require_approval: (
        LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalParam
        | Literal["always", "never"]
        | BaseModel
        | None
    )
    """Which tool calls need approval."""
    server_description: str | None
    """Description of the server; the model reads it."""
    server_label: str
    """Label of the MCP server in the request."""
    server_url: str | None
    """Address of the MCP server."""
    tunnel_id: str | None
    """Id of the tunnel to the server."""


class LiveResponsesDelegationUpdateConfigParamToolMcpAllowedToolsParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpAllowedTools` in the description."""

    read_only: bool | None
    """Whether the filter selects tools that only read."""
    tool_names: Sequence[str] | None
    """Names of the tools."""


class LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpRequireApproval` in the description."""

    always: LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalAlwaysParam | BaseModel | None
    """Tools whose calls always need approval."""
    never: LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalNeverParam | BaseModel | None
    """Tools whose calls never need approval."""


class LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalAlwaysParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalAlways` in the description."""

    read_only: bool | None
    """Whether the filter selects tools that only read."""
    tool_names: Sequence[str] | None
    """Names of the tools."""


class LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalNeverParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalNever` in the description."""

    read_only: bool | None
    """Whether the filter selects tools that only read."""
    tool_names: Sequence[str] | None
    """Names of the tools."""


class LiveResponsesDelegationUpdateConfigParamToolNamespaceParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolNamespace` in the description."""

    type: Required[Literal["namespace"]]
    """Type of the object."""


class LiveResponsesDelegationUpdateConfigParamToolSearchParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]
    """Type of the object."""


class LiveResponsesDelegationUpdateConfigParamToolShellParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolShell` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object."""
    environment: (
        LiveToolShellEnvironmentContainerAutoParam
        | LiveToolShellEnvironmentContainerReferenceParam
        | LiveToolShellEnvironmentLocalParam
        | BaseModel
        | None
    )
    """Where the commands run."""


class LiveScoreInstructionsPartsInputImageParam(TypedDict, total=False):
    """`LiveScoreInstructionsPartsInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""


class LiveScoreInstructionsPartsInputJSONParam(TypedDict, total=False):
    """`LiveScoreInstructionsPartsInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    """JSON value."""
    type: Required[Literal["input_json"]]
    """Type of the object."""


class LiveServerEventSelectorParam(TypedDict, total=False):
    """`LiveServerEventSelectorParam` in the description."""

    type: Required[str]
    """Type of the object."""
    response_event: str
    """Type of the event of the response."""


class LiveSessionCloseEventParam(TypedDict, total=False):
    """`LiveSessionCloseEventParam` in the description."""

    type: Required[Literal["session.close"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveSessionUpdateConfigParam(TypedDict, total=False):
    """`LiveSessionUpdateConfigParam` in the description."""

    delegation: (
        LiveClientDelegationParam
        | LiveSessionUpdateConfigParamDelegationResponsesParam
        | LiveSessionUpdateConfigParamDelegationDecisionsParam
        | BaseModel
        | None
    )
    """How work is delegated to other models."""
    triggers: Iterable[LiveDecisionTriggerParam | BaseModel]
    """Conditions that start a decision."""


class LiveSessionUpdateConfigParamDelegationDecisionsParam(TypedDict, total=False):
    """`LiveSessionUpdateConfigParamDelegationDecisions` in the description."""

    type: Required[Literal["decisions"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""
    decisions: LiveDecisionsDelegationUpdateConfigParam | BaseModel
    """Settings of decisions."""


class LiveSessionUpdateConfigParamDelegationResponsesParam(TypedDict, total=False):
    """`LiveSessionUpdateConfigParamDelegationResponses` in the description."""

    type: Required[Literal["responses"]]
    """Type of the object."""
    acknowledgement_delay_ms: int
    """Delay before the acknowledgement, in milliseconds."""
    responses: LiveResponsesDelegationUpdateConfigParam | BaseModel
    """Settings of the model that responds."""


class LiveSessionUpdateEventParam(TypedDict, total=False):
    """`LiveSessionUpdateEventParam` in the description."""

    session: Required[LiveSessionUpdateConfigParam | BaseModel]
    """Settings of the session."""
    type: Required[Literal["session.update"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveThinkingAppendEventParam(TypedDict, total=False):
    """`LiveThinkingAppendEventParam` in the description."""

    content: Required[str]
    """Content."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.thinking.append"]]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""


class LiveToolApplyPatchParam(TypedDict, total=False):
    """`LiveToolApplyPatch` in the description."""

    type: Required[Literal["apply_patch"]]
    """Type of the object."""


class LiveToolChoiceApplyPatchParam(TypedDict, total=False):
    """`LiveToolChoiceApplyPatch` in the description."""

    type: Required[Literal["apply_patch"]]
    """Type of the object."""


class LiveToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """`LiveToolChoiceCodeInterpreter` in the description."""

    type: Required[Literal["code_interpreter"]]
    """Type of the object."""


class LiveToolChoiceComputerParam(TypedDict, total=False):
    """`LiveToolChoiceComputer` in the description."""

    type: Required[Literal["computer"]]
    """Type of the object."""


class LiveToolChoiceCustomParam(TypedDict, total=False):
    """`LiveToolChoiceCustom` in the description."""

    name: Required[str]
    """Name of the tool."""
    type: Required[Literal["custom"]]
    """Type of the object."""


class LiveToolChoiceFileSearchParam(TypedDict, total=False):
    """`LiveToolChoiceFileSearch` in the description."""

    type: Required[Literal["file_search"]]
    """Type of the object."""


class LiveToolChoiceImageGenerationParam(TypedDict, total=False):
    """`LiveToolChoiceImageGeneration` in the description."""

    type: Required[Literal["image_generation"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch` in the description."""

    type: Required[Literal["apply_patch"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter` in the description."""

    type: Required[Literal["code_interpreter"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolComputerParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolComputer` in the description."""

    type: Required[Literal["computer"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolCustomParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolCustom` in the description."""

    name: Required[str]
    """Name of the tool."""
    type: Required[Literal["custom"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearch` in the description."""

    type: Required[Literal["file_search"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration` in the description."""

    type: Required[Literal["image_generation"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolShellParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolShell` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearch` in the description."""

    type: Required[Literal["web_search"]]
    """Type of the object."""


class LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview` in the description."""

    type: Required[Literal["web_search_preview"]]
    """Type of the object."""


class LiveToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """`LiveToolChoiceProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object."""


class LiveToolChoiceShellParam(TypedDict, total=False):
    """`LiveToolChoiceShell` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object."""


class LiveToolChoiceWebSearchParam(TypedDict, total=False):
    """`LiveToolChoiceWebSearch` in the description."""

    type: Required[Literal["web_search"]]
    """Type of the object."""


class LiveToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """`LiveToolChoiceWebSearchPreview` in the description."""

    type: Required[Literal["web_search_preview"]]
    """Type of the object."""


class LiveToolCodeInterpreterParam(TypedDict, total=False):
    """`LiveToolCodeInterpreter` in the description."""

    type: Required[Literal["code_interpreter"]]
    """Type of the object."""


class LiveToolFileSearchParam(TypedDict, total=False):
    """`LiveToolFileSearch` in the description."""

    type: Required[Literal["file_search"]]
    """Type of the object."""


class LiveToolImageGenerationParam(TypedDict, total=False):
    """`LiveToolImageGeneration` in the description."""

    type: Required[Literal["image_generation"]]
    """Type of the object."""


class LiveToolProgrammaticToolCallingParam(TypedDict, total=False):
    """`LiveToolProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object."""


class LiveToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAuto` in the description."""

    type: Required[Literal["container_auto"]]
    """Type of the object."""
    file_ids: Sequence[str] | None
    """Ids of the files."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Maximum memory of the container."""
    network_policy: (
        LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam
        | LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam
        | BaseModel
        | None
    )
    """Network access of the container."""
    skills: (
        Iterable[
            LiveToolShellEnvironmentContainerAutoSkillSkillReferenceParam
            | LiveToolShellEnvironmentContainerAutoSkillInlineParam
            | BaseModel
        ]
        | None
    )
    """Skills that the model may use."""


class LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist` in the description."""

    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached."""
    type: Required[Literal["allowlist"]]
    """Type of the object."""


class LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabled` in the description."""

    type: Required[Literal["disabled"]]
    """Type of the object."""


class LiveToolShellEnvironmentContainerAutoSkillInlineParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoSkillInline` in the description."""

    description: Required[str]
    """Purpose of the tool; the model reads it."""
    name: Required[str]
    """Name of the object."""
    source: Required[LiveToolShellEnvironmentContainerAutoSkillInlineSourceParam | BaseModel]
    """Source."""
    type: Required[Literal["inline"]]
    """Type of the object."""


class LiveToolShellEnvironmentContainerAutoSkillInlineSourceParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoSkillInlineSource` in the description."""

    data: Required[str]
    """Content, as base64."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the content."""
    type: Required[Literal["base64"]]
    """Type of the object."""


class LiveToolShellEnvironmentContainerAutoSkillSkillReferenceParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoSkillSkillReference` in the description."""

    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Type of the object."""
    version: str | None
    """Version of the skill."""


class LiveToolShellEnvironmentContainerReferenceParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerReference` in the description."""

    container_id: Required[str]
    """Id of the container."""
    type: Required[Literal["container_reference"]]
    """Type of the object."""


class LiveToolShellEnvironmentLocalParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentLocal` in the description."""

    type: Required[Literal["local"]]
    """Type of the object."""
    skills: Iterable[LiveToolShellEnvironmentLocalSkillsItemParam | BaseModel] | None
    """Skills that the model may use."""


class LiveToolShellEnvironmentLocalSkillsItemParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentLocalSkillsItem` in the description."""

    description: Required[str]
    """Purpose of the tool; the model reads it."""
    name: Required[str]
    """Name of the object."""
    path: Required[str]
    """Path of the file or directory."""


class LiveToolWebSearchParam(TypedDict, total=False):
    """`LiveToolWebSearch` in the description."""

    type: Required[Literal["web_search"]]
    """Type of the object."""
