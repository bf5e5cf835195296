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
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | str | None


class LiveAssistantContentOutputTextParam(TypedDict, total=False):
    """`LiveAssistantContentOutputText` in the description."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class LiveAssistantContentTextParam(TypedDict, total=False):
    """`LiveAssistantContentText` in the description."""

    text: Required[str]
    type: Literal["text"]


LiveAudioFormatParam: TypeAlias = (
    "LiveAudioFormatParamAudioPCMParam | LiveAudioFormatParamAudioPCMUParam | LiveAudioFormatParamAudioPCMAParam"
)
"""`LiveAudioFormatParam` in the description."""


class LiveAudioFormatParamAudioPCMParam(TypedDict, total=False):
    """`LiveAudioFormatParamAudioPCM` in the description."""

    rate: Required[Literal[16000, 24000] | int]
    type: Required[Literal["audio/pcm"]]


class LiveAudioFormatParamAudioPCMAParam(TypedDict, total=False):
    """`LiveAudioFormatParamAudioPCMA` in the description."""

    rate: Required[int]
    type: Required[Literal["audio/pcma"]]


class LiveAudioFormatParamAudioPCMUParam(TypedDict, total=False):
    """`LiveAudioFormatParamAudioPCMU` in the description."""

    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]


class LiveChoiceInstructionsPartsInputImageParam(TypedDict, total=False):
    """`LiveChoiceInstructionsPartsInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None


class LiveChoiceInstructionsPartsInputJSONParam(TypedDict, total=False):
    """`LiveChoiceInstructionsPartsInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    type: Required[Literal["input_json"]]


class LiveClientConfigParam(TypedDict, total=False):
    """`LiveClientConfigParam` in the description."""

    data_channel: Required[LiveDataChannelConfigParam | BaseModel]


class LiveClientDelegationParam(TypedDict, total=False):
    """`LiveClientDelegationParam` in the description."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int


class LiveCommentaryAppendEventParam(TypedDict, total=False):
    """`LiveCommentaryAppendEventParam` in the description."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.commentary.append"]]
    event_id: str | None


class LiveContentPartInputImageParam(TypedDict, total=False):
    """`LiveContentPartInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None


class LiveContentPartInputJSONParam(TypedDict, total=False):
    """`LiveContentPartInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    type: Required[Literal["input_json"]]


class LiveContentPartInputTextParam(TypedDict, total=False):
    """`LiveContentPartInputText` in the description."""

    text: Required[str]
    type: Required[Literal["input_text"]]


class LiveContentPartOutputTextParam(TypedDict, total=False):
    """`LiveContentPartOutputText` in the description."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class LiveContentPartRefusalParam(TypedDict, total=False):
    """`LiveContentPartRefusal` in the description."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


class LiveCustomVoiceParam(TypedDict, total=False):
    """`LiveCustomVoiceParam` in the description."""

    id: Required[str]


class LiveDataChannelConfigParam(TypedDict, total=False):
    """`LiveDataChannelConfigParam` in the description."""

    allowed_client_events: Sequence[str] | Literal["all"] | str
    allowed_server_events: Iterable[LiveServerEventSelectorParam | BaseModel] | Literal["all"] | str


class LiveDecisionAssistantMessageParam(TypedDict, total=False):
    """`LiveDecisionAssistantMessageParam` in the description."""

    content: Required[str | Iterable[LiveContentPartOutputTextParam | LiveContentPartRefusalParam | BaseModel]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | str | None
    type: Literal["message"]


class LiveDecisionChoiceOptionParam(TypedDict, total=False):
    """`LiveDecisionChoiceOptionParam` in the description."""

    value: Required[str | bool]
    description: str


class LiveDecisionCreateEventParam(TypedDict, total=False):
    """`LiveDecisionCreateEventParam` in the description."""

    event_id: Required[str]
    type: Required[Literal["decision.create"]]


class LiveDecisionDeveloperMessageParam(TypedDict, total=False):
    """`LiveDecisionDeveloperMessageParam` in the description."""

    content: Required[str | Iterable[LiveDecisionInputTextParam | BaseModel]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"]


class LiveDecisionInputTextParam(TypedDict, total=False):
    """`LiveDecisionInputTextParam` in the description."""

    text: Required[str]
    type: Required[Literal["input_text"]]


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
    type: Required[Literal["decision.item.create"]]
    event_id: str | None


class LiveDecisionItemDeleteEventParam(TypedDict, total=False):
    """`LiveDecisionItemDeleteEventParam` in the description."""

    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None


LiveDecisionQuestionParam: TypeAlias = "LiveDecisionQuestionParamChoiceParam | LiveDecisionQuestionParamPredicateParam | LiveDecisionQuestionParamScoreParam"
"""`LiveDecisionQuestionParam` in the description."""


class LiveDecisionQuestionParamChoiceParam(TypedDict, total=False):
    """`LiveDecisionQuestionParamChoice` in the description."""

    choices: Required[Iterable[LiveDecisionChoiceOptionParam | BaseModel]]
    instructions: Required[
        str
        | Iterable[
            LiveDecisionInputTextParam
            | LiveChoiceInstructionsPartsInputImageParam
            | LiveChoiceInstructionsPartsInputJSONParam
            | BaseModel
        ]
    ]
    type: Required[Literal["choice"]]
    name: str


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
    type: Required[Literal["predicate"]]
    name: str


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
    levels: Required[Iterable[LiveDecisionQuestionParamScoreLevelsItemParam | BaseModel]]
    type: Required[Literal["score"]]
    name: str


class LiveDecisionQuestionParamScoreLevelsItemParam(TypedDict, total=False):
    """`LiveDecisionQuestionParamScoreLevelsItem` in the description."""

    label: Required[str]
    description: str


class LiveDecisionSystemMessageParam(TypedDict, total=False):
    """`LiveDecisionSystemMessageParam` in the description."""

    content: Required[str | Iterable[LiveDecisionInputTextParam | BaseModel]]
    role: Required[Literal["system"]]
    id: str | None
    type: Literal["message"]


class LiveDecisionTriggerParam(TypedDict, total=False):
    """`LiveDecisionTriggerParam` in the description."""

    decisions: Required[LiveDecisionTriggerParamDecisionsParam | BaseModel]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"] | str]
    type: Required[Literal["decisions"]]


class LiveDecisionTriggerParamDecisionsParam(TypedDict, total=False):
    """`LiveDecisionTriggerParamDecisions` in the description."""

    questions: Required[Iterable[LiveDecisionQuestionParam | BaseModel]]


class LiveDecisionUserMessageParam(TypedDict, total=False):
    """`LiveDecisionUserMessageParam` in the description."""

    content: Required[
        str
        | Iterable[
            LiveContentPartInputTextParam | LiveContentPartInputImageParam | LiveContentPartInputJSONParam | BaseModel
        ]
    ]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]


class LiveDecisionsDelegationConfigParam(TypedDict, total=False):
    """`LiveDecisionsDelegationConfigParam` in the description."""

    model: Required[str]
    questions: Required[Iterable[LiveDecisionQuestionParam | BaseModel]]


class LiveDecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """`LiveDecisionsDelegationUpdateConfigParam` in the description."""

    model: str
    questions: Iterable[LiveDecisionQuestionParam | BaseModel]


class LiveFunctionToolChoiceParam(TypedDict, total=False):
    """`LiveFunctionToolChoiceParam` in the description."""

    name: Required[str]
    type: Required[Literal["function"]]


class LiveFunctionToolParam(TypedDict, total=False):
    """`LiveFunctionToolParam` in the description."""

    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: Mapping[str, Any] | BaseModel | None
    strict: bool | None


LiveInitialItemParam: TypeAlias = (
    "LiveInitialItemParamDeveloperParam | LiveInitialItemParamUserParam | LiveInitialItemParamAssistantParam"
)
"""`LiveInitialItemParam` in the description."""


class LiveInitialItemParamAssistantParam(TypedDict, total=False):
    """`LiveInitialItemParamAssistant` in the description."""

    content: Required[Iterable[LiveAssistantContentTextParam | LiveAssistantContentOutputTextParam | BaseModel]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | str | None
    type: Literal["message"]


class LiveInitialItemParamDeveloperParam(TypedDict, total=False):
    """`LiveInitialItemParamDeveloper` in the description."""

    content: Required[Iterable[LiveInitialItemParamDeveloperContentItemParam | BaseModel]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | str | None
    type: Literal["message"]


class LiveInitialItemParamDeveloperContentItemParam(TypedDict, total=False):
    """`LiveInitialItemParamDeveloperContentItem` in the description."""

    text: Required[str]
    type: Literal["input_text"]


class LiveInitialItemParamUserParam(TypedDict, total=False):
    """`LiveInitialItemParamUser` in the description."""

    content: Required[Iterable[LiveInitialItemParamUserContentItemParam | BaseModel]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | str | None
    type: Literal["message"]


class LiveInitialItemParamUserContentItemParam(TypedDict, total=False):
    """`LiveInitialItemParamUserContentItem` in the description."""

    text: Required[str]
    type: Literal["input_text"]


class LiveInputAudioAppendEventParam(TypedDict, total=False):
    """`LiveInputAudioAppendEventParam` in the description."""

    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None


class LiveInputAudioMuteEventParam(TypedDict, total=False):
    """`LiveInputAudioMuteEventParam` in the description."""

    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None


class LiveInputAudioUnmuteEventParam(TypedDict, total=False):
    """`LiveInputAudioUnmuteEventParam` in the description."""

    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None


class LiveInstructionsAppendEventParam(TypedDict, total=False):
    """`LiveInstructionsAppendEventParam` in the description."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.instructions.append"]]
    event_id: str | None


class LiveItemCustomToolCallParam(TypedDict, total=False):
    """`LiveItemCustomToolCall` in the description."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class LiveItemCustomToolCallOutputParam(TypedDict, total=False):
    """`LiveItemCustomToolCallOutput` in the description."""

    call_id: Required[str]
    output: Required[
        str | Iterable[LiveDecisionInputTextParam | LiveItemCustomToolCallOutputOutputPartsInputImageParam | BaseModel]
    ]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class LiveItemCustomToolCallOutputOutputPartsInputImageParam(TypedDict, total=False):
    """`LiveItemCustomToolCallOutputOutputPartsInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None


class LiveItemFunctionCallParam(TypedDict, total=False):
    """`LiveItemFunctionCall` in the description."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class LiveItemFunctionCallOutputParam(TypedDict, total=False):
    """`LiveItemFunctionCallOutput` in the description."""

    call_id: Required[str]
    output: Required[
        str | Iterable[LiveDecisionInputTextParam | LiveItemFunctionCallOutputOutputPartsInputImageParam | BaseModel]
    ]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class LiveItemFunctionCallOutputOutputPartsInputImageParam(TypedDict, total=False):
    """`LiveItemFunctionCallOutputOutputPartsInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None


class LiveMCPToolChoiceParam(TypedDict, total=False):
    """`LiveMCPToolChoiceParam` in the description."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class LiveOutputAudioFixturePlayEventParam(TypedDict, total=False):
    """`LiveOutputAudioFixturePlayEventParam` in the description."""

    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None


class LivePredicateInstructionsPartsInputImageParam(TypedDict, total=False):
    """`LivePredicateInstructionsPartsInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None


class LivePredicateInstructionsPartsInputJSONParam(TypedDict, total=False):
    """`LivePredicateInstructionsPartsInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    type: Required[Literal["input_json"]]


class LiveResponseCreateEventParam(TypedDict, total=False):
    """`LiveResponseCreateEventParam` in the description."""

    type: Required[Literal["response.create"]]
    event_id: str | None


class LiveResponseItemCreateEventParam(TypedDict, total=False):
    """`LiveResponseItemCreateEventParam` in the description."""

    item: Required[ResponseInputItemParam | BaseModel]
    type: Required[Literal["response.item.create"]]
    event_id: str | None


class LiveResponsesDelegationConfigParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParam` in the description."""

    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: LiveResponsesDelegationConfigParamReasoningParam | BaseModel | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | str | None
    text: LiveResponsesDelegationConfigParamTextParam | BaseModel | None
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
        | str
        | BaseModel
    )
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


class LiveResponsesDelegationConfigParamReasoningParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None


class LiveResponsesDelegationConfigParamTextParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamText` in the description."""

    verbosity: Literal["low", "medium", "high"] | str | None


class LiveResponsesDelegationConfigParamToolComputerParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolComputer` in the description."""

    type: Required[Literal["computer"]]


class LiveResponsesDelegationConfigParamToolCustomParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolCustom` in the description."""

    type: Required[Literal["custom"]]


class LiveResponsesDelegationConfigParamToolMcpParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcp` in the description."""

    type: Required[Literal["mcp"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    allowed_tools: Sequence[str] | LiveResponsesDelegationConfigParamToolMcpAllowedToolsParam | BaseModel | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: Mapping[str, str] | BaseModel | None
    require_approval: (
        LiveResponsesDelegationConfigParamToolMcpRequireApprovalParam
        | Literal["always", "never"]
        | str
        | BaseModel
        | None
    )
    server_description: str | None
    server_label: str
    server_url: str | None
    tunnel_id: str | None


class LiveResponsesDelegationConfigParamToolMcpAllowedToolsParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpAllowedTools` in the description."""

    read_only: bool | None
    tool_names: Sequence[str] | None


class LiveResponsesDelegationConfigParamToolMcpRequireApprovalParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpRequireApproval` in the description."""

    always: LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlwaysParam | BaseModel | None
    never: LiveResponsesDelegationConfigParamToolMcpRequireApprovalNeverParam | BaseModel | None


class LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlwaysParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlways` in the description."""

    read_only: bool | None
    tool_names: Sequence[str] | None


class LiveResponsesDelegationConfigParamToolMcpRequireApprovalNeverParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolMcpRequireApprovalNever` in the description."""

    read_only: bool | None
    tool_names: Sequence[str] | None


class LiveResponsesDelegationConfigParamToolNamespaceParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolNamespace` in the description."""

    type: Required[Literal["namespace"]]


class LiveResponsesDelegationConfigParamToolSearchParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]


class LiveResponsesDelegationConfigParamToolShellParam(TypedDict, total=False):
    """`LiveResponsesDelegationConfigParamToolShell` in the description."""

    type: Required[Literal["shell"]]
    environment: (
        LiveToolShellEnvironmentContainerAutoParam
        | LiveToolShellEnvironmentContainerReferenceParam
        | LiveToolShellEnvironmentLocalParam
        | BaseModel
        | None
    )


class LiveResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParam` in the description."""

    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: LiveResponsesDelegationUpdateConfigParamReasoningParam | BaseModel | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | str | None
    text: LiveResponsesDelegationUpdateConfigParamTextParam | BaseModel | None
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
        | str
        | BaseModel
    )
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


class LiveResponsesDelegationUpdateConfigParamReasoningParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None


class LiveResponsesDelegationUpdateConfigParamTextParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamText` in the description."""

    verbosity: Literal["low", "medium", "high"] | str | None


class LiveResponsesDelegationUpdateConfigParamToolComputerParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolComputer` in the description."""

    type: Required[Literal["computer"]]


class LiveResponsesDelegationUpdateConfigParamToolCustomParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolCustom` in the description."""

    type: Required[Literal["custom"]]


class LiveResponsesDelegationUpdateConfigParamToolMcpParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcp` in the description."""

    type: Required[Literal["mcp"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    allowed_tools: Sequence[str] | LiveResponsesDelegationUpdateConfigParamToolMcpAllowedToolsParam | BaseModel | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: Mapping[str, str] | BaseModel | None
    require_approval: (
        LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalParam
        | Literal["always", "never"]
        | str
        | BaseModel
        | None
    )
    server_description: str | None
    server_label: str
    server_url: str | None
    tunnel_id: str | None


class LiveResponsesDelegationUpdateConfigParamToolMcpAllowedToolsParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpAllowedTools` in the description."""

    read_only: bool | None
    tool_names: Sequence[str] | None


class LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpRequireApproval` in the description."""

    always: LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalAlwaysParam | BaseModel | None
    never: LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalNeverParam | BaseModel | None


class LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalAlwaysParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalAlways` in the description."""

    read_only: bool | None
    tool_names: Sequence[str] | None


class LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalNeverParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpRequireApprovalNever` in the description."""

    read_only: bool | None
    tool_names: Sequence[str] | None


class LiveResponsesDelegationUpdateConfigParamToolNamespaceParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolNamespace` in the description."""

    type: Required[Literal["namespace"]]


class LiveResponsesDelegationUpdateConfigParamToolSearchParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolSearch` in the description."""

    type: Required[Literal["tool_search"]]


class LiveResponsesDelegationUpdateConfigParamToolShellParam(TypedDict, total=False):
    """`LiveResponsesDelegationUpdateConfigParamToolShell` in the description."""

    type: Required[Literal["shell"]]
    environment: (
        LiveToolShellEnvironmentContainerAutoParam
        | LiveToolShellEnvironmentContainerReferenceParam
        | LiveToolShellEnvironmentLocalParam
        | BaseModel
        | None
    )


class LiveScoreInstructionsPartsInputImageParam(TypedDict, total=False):
    """`LiveScoreInstructionsPartsInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None


class LiveScoreInstructionsPartsInputJSONParam(TypedDict, total=False):
    """`LiveScoreInstructionsPartsInputJSON` in the description."""

    data: Required[Mapping[str, Any] | Iterable[Mapping[str, Any] | BaseModel] | BaseModel]
    type: Required[Literal["input_json"]]


class LiveServerEventSelectorParam(TypedDict, total=False):
    """`LiveServerEventSelectorParam` in the description."""

    type: Required[str]
    response_event: str


class LiveSessionCloseEventParam(TypedDict, total=False):
    """`LiveSessionCloseEventParam` in the description."""

    type: Required[Literal["session.close"]]
    event_id: str | None


class LiveSessionUpdateConfigParam(TypedDict, total=False):
    """`LiveSessionUpdateConfigParam` in the description."""

    delegation: (
        LiveClientDelegationParam
        | LiveSessionUpdateConfigParamDelegationResponsesParam
        | LiveSessionUpdateConfigParamDelegationDecisionsParam
        | BaseModel
        | None
    )
    triggers: Iterable[LiveDecisionTriggerParam | BaseModel]


class LiveSessionUpdateConfigParamDelegationDecisionsParam(TypedDict, total=False):
    """`LiveSessionUpdateConfigParamDelegationDecisions` in the description."""

    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: LiveDecisionsDelegationUpdateConfigParam | BaseModel


class LiveSessionUpdateConfigParamDelegationResponsesParam(TypedDict, total=False):
    """`LiveSessionUpdateConfigParamDelegationResponses` in the description."""

    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: LiveResponsesDelegationUpdateConfigParam | BaseModel


class LiveSessionUpdateEventParam(TypedDict, total=False):
    """`LiveSessionUpdateEventParam` in the description."""

    session: Required[LiveSessionUpdateConfigParam | BaseModel]
    type: Required[Literal["session.update"]]
    event_id: str | None


class LiveThinkingAppendEventParam(TypedDict, total=False):
    """`LiveThinkingAppendEventParam` in the description."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.thinking.append"]]
    event_id: str | None


class LiveToolApplyPatchParam(TypedDict, total=False):
    """`LiveToolApplyPatch` in the description."""

    type: Required[Literal["apply_patch"]]


class LiveToolChoiceApplyPatchParam(TypedDict, total=False):
    """`LiveToolChoiceApplyPatch` in the description."""

    type: Required[Literal["apply_patch"]]


class LiveToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """`LiveToolChoiceCodeInterpreter` in the description."""

    type: Required[Literal["code_interpreter"]]


class LiveToolChoiceComputerParam(TypedDict, total=False):
    """`LiveToolChoiceComputer` in the description."""

    type: Required[Literal["computer"]]


class LiveToolChoiceCustomParam(TypedDict, total=False):
    """`LiveToolChoiceCustom` in the description."""

    name: Required[str]
    type: Required[Literal["custom"]]


class LiveToolChoiceFileSearchParam(TypedDict, total=False):
    """`LiveToolChoiceFileSearch` in the description."""

    type: Required[Literal["file_search"]]


class LiveToolChoiceImageGenerationParam(TypedDict, total=False):
    """`LiveToolChoiceImageGeneration` in the description."""

    type: Required[Literal["image_generation"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch` in the description."""

    type: Required[Literal["apply_patch"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter` in the description."""

    type: Required[Literal["code_interpreter"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolComputerParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolComputer` in the description."""

    type: Required[Literal["computer"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolCustomParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolCustom` in the description."""

    name: Required[str]
    type: Required[Literal["custom"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearch` in the description."""

    type: Required[Literal["file_search"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration` in the description."""

    type: Required[Literal["image_generation"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolShellParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolShell` in the description."""

    type: Required[Literal["shell"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearch` in the description."""

    type: Required[Literal["web_search"]]


class LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam(TypedDict, total=False):
    """`LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview` in the description."""

    type: Required[Literal["web_search_preview"]]


class LiveToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """`LiveToolChoiceProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]


class LiveToolChoiceShellParam(TypedDict, total=False):
    """`LiveToolChoiceShell` in the description."""

    type: Required[Literal["shell"]]


class LiveToolChoiceWebSearchParam(TypedDict, total=False):
    """`LiveToolChoiceWebSearch` in the description."""

    type: Required[Literal["web_search"]]


class LiveToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """`LiveToolChoiceWebSearchPreview` in the description."""

    type: Required[Literal["web_search_preview"]]


class LiveToolCodeInterpreterParam(TypedDict, total=False):
    """`LiveToolCodeInterpreter` in the description."""

    type: Required[Literal["code_interpreter"]]


class LiveToolFileSearchParam(TypedDict, total=False):
    """`LiveToolFileSearch` in the description."""

    type: Required[Literal["file_search"]]


class LiveToolImageGenerationParam(TypedDict, total=False):
    """`LiveToolImageGeneration` in the description."""

    type: Required[Literal["image_generation"]]


class LiveToolProgrammaticToolCallingParam(TypedDict, total=False):
    """`LiveToolProgrammaticToolCalling` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]


class LiveToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAuto` in the description."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    network_policy: (
        LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam
        | LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam
        | BaseModel
        | None
    )
    skills: (
        Iterable[
            LiveToolShellEnvironmentContainerAutoSkillSkillReferenceParam
            | LiveToolShellEnvironmentContainerAutoSkillInlineParam
            | BaseModel
        ]
        | None
    )


class LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist` in the description."""

    allowed_domains: Required[Sequence[str]]
    type: Required[Literal["allowlist"]]


class LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabled` in the description."""

    type: Required[Literal["disabled"]]


class LiveToolShellEnvironmentContainerAutoSkillInlineParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoSkillInline` in the description."""

    description: Required[str]
    name: Required[str]
    source: Required[LiveToolShellEnvironmentContainerAutoSkillInlineSourceParam | BaseModel]
    type: Required[Literal["inline"]]


class LiveToolShellEnvironmentContainerAutoSkillInlineSourceParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoSkillInlineSource` in the description."""

    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class LiveToolShellEnvironmentContainerAutoSkillSkillReferenceParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerAutoSkillSkillReference` in the description."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class LiveToolShellEnvironmentContainerReferenceParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentContainerReference` in the description."""

    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class LiveToolShellEnvironmentLocalParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentLocal` in the description."""

    type: Required[Literal["local"]]
    skills: Iterable[LiveToolShellEnvironmentLocalSkillsItemParam | BaseModel] | None


class LiveToolShellEnvironmentLocalSkillsItemParam(TypedDict, total=False):
    """`LiveToolShellEnvironmentLocalSkillsItem` in the description."""

    description: Required[str]
    name: Required[str]
    path: Required[str]


class LiveToolWebSearchParam(TypedDict, total=False):
    """`LiveToolWebSearch` in the description."""

    type: Required[Literal["web_search"]]
