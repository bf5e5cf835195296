"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.voice_ids_shared import VoiceIdsShared


class AdditionalToolsItemParam(TypedDict, total=False):
    """`AdditionalToolsItemParam` in the description."""

    id: str | None
    """Id of the object."""
    type: Required[Literal["additional_tools"]]
    """Type of the object; service default: "additional_tools"."""
    role: Required[Literal["developer"]]
    """Role of the author of the item; service default: "developer"."""
    tools: Required[Iterable[ToolParam | BaseModel]]
    """Tools that are added."""


AnnotationParam: TypeAlias = (
    "FileCitationBodyParam | UrlCitationBodyParam | ContainerFileCitationBodyParam | FilePathParam"
)
"""`Annotation` in the description."""


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """`ApplyPatchCreateFileOperationParam` in the description."""

    type: Required[Literal["create_file"]]
    """Type of the object; service default: "create_file"."""
    path: Required[str]
    """Path of the file or directory; at least 1 character."""
    diff: Required[str]
    """Change of the file in the form of a diff; at most 10485760 characters."""


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """`ApplyPatchDeleteFileOperationParam` in the description."""

    type: Required[Literal["delete_file"]]
    """Type of the object; service default: "delete_file"."""
    path: Required[str]
    """Path of the file or directory; at least 1 character."""


ApplyPatchOperationParam: TypeAlias = (
    "ApplyPatchCreateFileOperationParam | ApplyPatchDeleteFileOperationParam | ApplyPatchUpdateFileOperationParam"
)
"""`ApplyPatchOperationParam` in the description."""


class ApplyPatchToolCallItemParam(TypedDict, total=False):
    """`ApplyPatchToolCallItemParam` in the description."""

    type: Required[Literal["apply_patch_call"]]
    """Type of the object; service default: "apply_patch_call"."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    status: Required[Literal["in_progress", "completed"]]
    """Current state."""
    operation: Required[ApplyPatchOperationParam | BaseModel]
    """Creation, change or deletion of a file."""


class ApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """`ApplyPatchToolCallOutputItemParam` in the description."""

    type: Required[Literal["apply_patch_call_output"]]
    """Type of the object; service default: "apply_patch_call_output"."""
    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    status: Required[Literal["completed", "failed"]]
    """Current state."""
    output: str | None
    """Output of the call; at most 10485760 characters."""


class ApplyPatchToolParam(TypedDict, total=False):
    """`ApplyPatchToolParam` in the description."""

    type: Required[Literal["apply_patch"]]
    """Type of the object; service default: "apply_patch"."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """`ApplyPatchUpdateFileOperationParam` in the description."""

    type: Required[Literal["update_file"]]
    """Type of the object; service default: "update_file"."""
    path: Required[str]
    """Path of the file or directory; at least 1 character."""
    diff: Required[str]
    """Change of the file in the form of a diff; at most 10485760 characters."""


class ApproximateLocationParam(TypedDict, total=False):
    """`ApproximateLocation` in the description."""

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
    """Id of the model."""
    language: str
    """Language of the audio, as an ISO 639-1 code."""
    languages: Sequence[str]
    """Languages that were detected; at least 1 element."""
    keywords: Sequence[str]
    """Words that are likely to occur in the audio."""
    prompt: str
    """Text in the language of the audio, which guides the style."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    """Trade-off between latency and accuracy."""


class AutoCodeInterpreterToolParam(TypedDict, total=False):
    """`AutoCodeInterpreterToolParam` in the description."""

    type: Required[Literal["auto"]]
    """Type of the object; service default: "auto"."""
    file_ids: Sequence[str]
    """Ids of the files; at most 50 elements."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Maximum memory of the container."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | BaseModel
    """Network access of the container."""


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """`ChatCompletionStreamOptions` in the description."""

    include_usage: bool
    """Whether a last chunk reports the usage of tokens."""
    include_obfuscation: bool
    """Whether events are padded to hide their length."""


class ChatCompletionToolParam(TypedDict, total=False):
    """`ChatCompletionTool` in the description."""

    type: Required[Literal["function"]]
    """Type of the object."""
    function: Required[FunctionObjectParam | BaseModel]
    """Definition of the function."""


class ClickParam(TypedDict, total=False):
    """`ClickParam` in the description."""

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


class CodeInterpreterOutputImageObjectParam(TypedDict, total=False):
    """`CodeInterpreterOutputImage` in the description."""

    type: Required[Literal["image"]]
    """Type of the object; service default: "image"."""
    url: Required[str]
    """Address of the image."""


class CodeInterpreterOutputLogsParam(TypedDict, total=False):
    """`CodeInterpreterOutputLogs` in the description."""

    type: Required[Literal["logs"]]
    """Type of the object; service default: "logs"."""
    logs: Required[str]
    """Log output of the code."""


class CodeInterpreterToolObjectParam(TypedDict, total=False):
    """`CodeInterpreterTool` in the description."""

    type: Required[Literal["code_interpreter"]]
    """Type of the object."""
    container: Required[str | AutoCodeInterpreterToolParam | BaseModel]
    """Id of a container, or the settings of a new one."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """`CodeInterpreterToolCall` in the description."""

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
        Iterable[CodeInterpreterOutputLogsParam | CodeInterpreterOutputImageObjectParam | BaseModel] | None
    ]
    """Outputs of the code; logs and images."""


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """`CompactionSummaryItemParam` in the description."""

    id: str | None
    """Id of the object."""
    type: Required[Literal["compaction"]]
    """Type of the object; service default: "compaction"."""
    encrypted_content: Required[str]
    """Encrypted content; send it back unchanged; at most 20971520 characters."""


class CompactionTriggerItemParam(TypedDict, total=False):
    """`CompactionTriggerItemParam` in the description."""

    type: Required[Literal["compaction_trigger"]]
    """Type of the object; service default: "compaction_trigger"."""
    id: str | None
    """Id of the object."""


class ComparisonFilterParam(TypedDict, total=False):
    """`ComparisonFilter` in the description."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """Type of the object; service default: "eq"."""
    key: Required[str]
    """Name of the attribute."""
    value: Required[str | float | bool | Sequence[str | float]]
    """Value to compare the attribute with."""


class CompoundFilterParam(TypedDict, total=False):
    """`CompoundFilter` in the description."""

    type: Required[Literal["and", "or"]]
    """Type of the object."""
    filters: Required[Iterable[ComparisonFilterParam | CompoundFilterParam | BaseModel]]
    """Filters that are combined."""


ComputerActionParam: TypeAlias = "ClickParam | DoubleClickActionParam | DragParam | KeyPressActionParam | MoveParam | ScreenshotParam | ScrollParam | TypeParam | WaitParam"
"""`ComputerAction` in the description."""

ComputerActionListParam: TypeAlias = "list[ComputerActionParam | BaseModel]"
"""`ComputerActionList` in the description."""


class ComputerCallOutputItemParam(TypedDict, total=False):
    """`ComputerCallOutputItemParam` in the description."""

    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["computer_call_output"]]
    """Type of the object; service default: "computer_call_output"."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam | BaseModel]
    """Output of the call."""
    acknowledged_safety_checks: Iterable[ComputerCallSafetyCheckParam | BaseModel] | None
    """Pending safety checks that the caller has acknowledged."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """`ComputerCallSafetyCheckParam` in the description."""

    id: Required[str]
    """Id of the object."""
    code: str | None
    """Machine-readable code of the error."""
    message: str | None
    """Description of the safety check."""


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """`ComputerScreenshotImage` in the description."""

    type: Required[Literal["computer_screenshot"]]
    """Type of the object; service default: "computer_screenshot"."""
    image_url: str
    """Address of the image, or a data URL."""
    file_id: str
    """Id of the file."""


class ComputerToolParam(TypedDict, total=False):
    """`ComputerTool` in the description."""

    type: Required[Literal["computer"]]
    """Type of the object; service default: "computer"."""


class ResponseComputerToolCallParam(TypedDict, total=False):
    """`ComputerToolCall` in the description."""

    type: Required[Literal["computer_call"]]
    """Type of the object; service default: "computer_call"."""
    id: Required[str]
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    action: ComputerActionParam | BaseModel
    """Action to perform on the computer."""
    actions: ComputerActionListParam | Iterable[ComputerActionParam | BaseModel]
    """Actions to perform on the computer, in order."""
    pending_safety_checks: Required[Iterable[ComputerCallSafetyCheckParam | BaseModel]]
    """Safety checks that the caller must acknowledge before it continues."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """Current state."""


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """`ComputerUsePreviewTool` in the description."""

    type: Required[Literal["computer_use_preview"]]
    """Type of the object; service default: "computer_use_preview"."""
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    """Kind of environment to control."""
    display_width: Required[int]
    """Width of the display in pixels."""
    display_height: Required[int]
    """Height of the display in pixels."""


class ContainerAutoParam(TypedDict, total=False):
    """`ContainerAutoParam` in the description."""

    type: Required[Literal["container_auto"]]
    """Type of the object; service default: "container_auto"."""
    file_ids: Sequence[str]
    """Ids of the files; at most 50 elements."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Maximum memory of the container."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | BaseModel
    """Network access of the container."""
    skills: Iterable[SkillReferenceParam | InlineSkillParam | BaseModel]
    """Skills that the model may use; at most 200 elements."""


class ContainerFileCitationBodyParam(TypedDict, total=False):
    """`ContainerFileCitationBody` in the description."""

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


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`ContainerNetworkPolicyAllowlistParam` in the description."""

    type: Required[Literal["allowlist"]]
    """Type of the object; service default: "allowlist"."""
    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached; at least 1 element."""
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam | BaseModel]
    """Secrets that are sent to allowed domains; at least 1 element."""


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """`ContainerNetworkPolicyDisabledParam` in the description."""

    type: Required[Literal["disabled"]]
    """Type of the object; service default: "disabled"."""


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """`ContainerNetworkPolicyDomainSecretParam` in the description."""

    domain: Required[str]
    """Domain that the secret is for; at least 1 character."""
    name: Required[str]
    """Name of the object; at least 1 character."""
    value: Required[str]
    """The secret; at least 1 character; at most 10485760 characters."""


class ContainerReferenceParam(TypedDict, total=False):
    """`ContainerReferenceParam` in the description."""

    type: Required[Literal["container_reference"]]
    """Type of the object; service default: "container_reference"."""
    container_id: Required[str]
    """Id of the container."""


class CoordParam(TypedDict, total=False):
    """`CoordParam` in the description."""

    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""


class CustomGrammarFormatParam(TypedDict, total=False):
    """`CustomGrammarFormatParam` in the description."""

    type: Required[Literal["grammar"]]
    """Type of the object; service default: "grammar"."""
    syntax: Required[Literal["lark", "regex"]]
    """Syntax of the grammar."""
    definition: Required[str]
    """Grammar in the given syntax."""


class CustomTextFormatParam(TypedDict, total=False):
    """`CustomTextFormatParam` in the description."""

    type: Required[Literal["text"]]
    """Type of the object; service default: "text"."""


ResponseCustomToolCallParam = TypedDict(
    "ResponseCustomToolCallParam",
    {
        # Type of the object.
        "type": 'Literal["custom_tool_call"]',
        # Id of the object.
        "id": "NotRequired[str]",
        # Id of the tool call; a call and its output have the same id.
        "call_id": "str",
        # Who called the tool; the model directly, or a program.
        "caller": "NotRequired[ToolCallCallerValueParam | BaseModel | None]",
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
"""`CustomToolCall` in the description."""


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """`CustomToolCallOutput` in the description."""

    type: Required[Literal["custom_tool_call_output"]]
    """Type of the object."""
    id: str
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    caller: ToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    output: Required[str | Iterable[FunctionAndCustomToolCallOutputParam | BaseModel]]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """Current state."""
    created_by: str
    """Who created the object."""


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        # Type of the object; service default: "custom".
        "type": 'Literal["custom"]',
        # Name of the object.
        "name": "str",
        # Purpose of the tool; the model reads it.
        "description": "NotRequired[str]",
        # Format of the input of the tool.
        "format": "NotRequired[CustomTextFormatParam | CustomGrammarFormatParam | BaseModel]",
        # Whether the tool is loaded only when a tool search finds it.
        "defer_loading": "NotRequired[bool]",
        # Who may call the tool; the model directly, or a program that the model writes; at least 1 element.
        "allowed_callers": 'NotRequired[Sequence[Literal["direct", "programmatic"]] | None]',
        # Whether calls are asynchronous.
        "async": "NotRequired[bool]",
    },
)
"""`CustomToolParam` in the description."""


class DirectToolCallCallerObjectParam(TypedDict, total=False):
    """`DirectToolCallCaller` in the description."""

    type: Required[Literal["direct"]]
    """Type of the object; service default: "direct"."""


class DirectToolCallCallerParam(TypedDict, total=False):
    """`DirectToolCallCallerParam` in the description."""

    type: Required[Literal["direct"]]
    """Type of the object; service default: "direct"."""


class DoubleClickActionParam(TypedDict, total=False):
    """`DoubleClickAction` in the description."""

    type: Required[Literal["double_click"]]
    """Type of the object; service default: "double_click"."""
    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""
    keys: Required[Sequence[str] | None]
    """Keys that are held down meanwhile."""


class DragParam(TypedDict, total=False):
    """`DragParam` in the description."""

    type: Required[Literal["drag"]]
    """Type of the object; service default: "drag"."""
    path: Required[Iterable[CoordParam | BaseModel]]
    """Points of the mouse path."""
    keys: Sequence[str] | None
    """Keys that are held down meanwhile."""


class EasyInputMessageParam(TypedDict, total=False):
    """`EasyInputMessage` in the description."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Role of the author of the message."""
    content: Required[str | ResponseInputMessageContentListParam | Iterable[ResponseInputContentParam | BaseModel]]
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | None
    """`commentary` or `final_answer`."""
    type: Literal["message"]
    """Type of the object."""


EmptyModelParam: TypeAlias = "Mapping[str, Any]"
"""`EmptyModelParam` in the description."""


class EvalItemParam(TypedDict, total=False):
    """`EvalItem` in the description."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Role of the author of the message."""
    content: Required[EvalItemContentParam | BaseModel]
    """Content of the message."""
    type: Literal["message"]
    """Type of the object."""


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
    """Type of the object."""
    text: Required[str]
    """The text."""


class EvalItemInputImageParam(TypedDict, total=False):
    """`EvalItemInputImage` in the description."""

    type: Required[Literal["input_image"]]
    """Type of the object."""
    image_url: Required[str]
    """Address of the image, or a data URL."""
    detail: str
    """Level of detail at which the model sees the input."""


class FileCitationBodyParam(TypedDict, total=False):
    """`FileCitationBody` in the description."""

    type: Required[Literal["file_citation"]]
    """Type of the object; service default: "file_citation"."""
    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Position in the list."""
    filename: Required[str]
    """Name of the file."""


class FileExpirationAfterParam(TypedDict, total=False):
    """`FileExpirationAfter` in the description."""

    anchor: Required[Literal["created_at"]]
    """Time stamp from which the period is counted."""
    seconds: Required[int]
    """Number of seconds after the anchor; at least 3600; at most 2592000."""


class FilePathParam(TypedDict, total=False):
    """`FilePath` in the description."""

    type: Required[Literal["file_path"]]
    """Type of the object."""
    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Position in the list."""


class FileSearchToolParam(TypedDict, total=False):
    """`FileSearchTool` in the description."""

    type: Required[Literal["file_search"]]
    """Type of the object; service default: "file_search"."""
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    max_num_results: int
    """Maximum number of results."""
    ranking_options: RankingOptionsParam | BaseModel
    """How results are ranked."""
    filters: FiltersParam | BaseModel | None
    """Filter by attributes of the files."""


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """`FileSearchToolCall` in the description."""

    id: Required[str]
    """Id of the object."""
    type: Required[Literal["file_search_call"]]
    """Type of the object."""
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """Current state."""
    queries: Required[Sequence[str]]
    """Queries of the search."""
    results: Iterable[FileSearchToolCallResultsItemParam | BaseModel] | None
    """Chunks that were found."""


class FileSearchToolCallResultsItemParam(TypedDict, total=False):
    """`FileSearchToolCallResultsItem` in the description."""

    file_id: str
    """Id of the file."""
    text: str
    """The text."""
    filename: str
    """Name of the file."""
    attributes: VectorStoreFileAttributesParam | BaseModel | None
    """Up to 16 key-value pairs that files can be filtered by."""
    score: float
    """Relevance, from 0 to 1."""


FiltersParam: TypeAlias = "ComparisonFilterParam | CompoundFilterParam"
"""`Filters` in the description."""

FunctionAndCustomToolCallOutputParam: TypeAlias = (
    "InputTextContentParam | InputImageContentParam | InputFileContentParam"
)
"""`FunctionAndCustomToolCallOutput` in the description."""


class FunctionCallOutputItemParam(TypedDict, total=False):
    """`FunctionCallOutputItemParam` in the description."""

    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["function_call_output"]]
    """Type of the object; service default: "function_call_output"."""
    output: Required[
        str
        | Iterable[
            ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam | BaseModel
        ]
    ]
    """Output of the call."""
    name: str | None
    """Name of the function; at least 1 character; at most 128 characters."""
    namespace: str | None
    """Namespace of the tool; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class FunctionObjectParam(TypedDict, total=False):
    """`FunctionObject` in the description."""

    description: str
    """Purpose of the function; the model reads it."""
    name: Required[str]
    """Name of the function."""
    parameters: FunctionParameters | BaseModel
    """JSON schema of the arguments of the function."""
    strict: bool | None
    """Whether the output must follow the schema exactly; service default: false."""


FunctionParameters: TypeAlias = "Mapping[str, Any]"
"""`FunctionParameters` in the description."""


class FunctionShellActionParam(TypedDict, total=False):
    """`FunctionShellActionParam` in the description."""

    commands: Required[Sequence[str]]
    """Commands to run."""
    timeout_ms: int | None
    """Timeout in milliseconds."""
    max_output_length: int | None
    """Maximum number of characters of the output."""


class FunctionShellCallItemParam(TypedDict, total=False):
    """`FunctionShellCallItemParam` in the description."""

    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    type: Required[Literal["shell_call"]]
    """Type of the object; service default: "shell_call"."""
    action: Required[FunctionShellActionParam | BaseModel]
    """Commands to run, with their limits."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""
    environment: LocalEnvironmentParam | ContainerReferenceParam | BaseModel | None
    """Where the commands run."""


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """`FunctionShellCallOutputContentParam` in the description."""

    stdout: Required[str]
    """Standard output; at most 10485760 characters."""
    stderr: Required[str]
    """Standard error output; at most 10485760 characters."""
    outcome: Required[FunctionShellCallOutputOutcomeParam | BaseModel]
    """Whether the command exited or reached the timeout."""


class FunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """`FunctionShellCallOutputExitOutcomeParam` in the description."""

    type: Required[Literal["exit"]]
    """Type of the object; service default: "exit"."""
    exit_code: Required[int]
    """Exit status of the command."""


class FunctionShellCallOutputItemParam(TypedDict, total=False):
    """`FunctionShellCallOutputItemParam` in the description."""

    id: str | None
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | BaseModel | None
    """Who called the tool; the model directly, or a program."""
    type: Required[Literal["shell_call_output"]]
    """Type of the object; service default: "shell_call_output"."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | BaseModel]]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""
    max_output_length: int | None
    """Maximum number of characters of the output."""


FunctionShellCallOutputOutcomeParam: TypeAlias = (
    "FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam"
)
"""`FunctionShellCallOutputOutcomeParam` in the description."""


class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """`FunctionShellCallOutputTimeoutOutcomeParam` in the description."""

    type: Required[Literal["timeout"]]
    """Type of the object; service default: "timeout"."""


class FunctionShellToolParam(TypedDict, total=False):
    """`FunctionShellToolParam` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object; service default: "shell"."""
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | BaseModel | None
    """Where the commands run."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""


FunctionToolObjectParam = TypedDict(
    "FunctionToolObjectParam",
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
"""`FunctionTool` in the description."""

ResponseFunctionToolCallParam = TypedDict(
    "ResponseFunctionToolCallParam",
    {
        # Id of the object.
        "id": "NotRequired[str]",
        # Type of the object.
        "type": 'Literal["function_call"]',
        # Id of the tool call; a call and its output have the same id.
        "call_id": "str",
        # Who called the tool; the model directly, or a program.
        "caller": "NotRequired[ToolCallCallerValueParam | BaseModel | None]",
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
"""`FunctionToolCall` in the description."""

FunctionToolParam = TypedDict(
    "FunctionToolParam",
    {
        # Name of the function; at least 1 character; at most 128 characters.
        "name": "str",
        # Purpose of the function; the model reads it.
        "description": "NotRequired[str | None]",
        # JSON schema of the arguments of the function.
        "parameters": "NotRequired[EmptyModelParam | BaseModel | None]",
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
"""`FunctionToolParam` in the description."""


class StringCheckGraderParam(TypedDict, total=False):
    """`GraderStringCheck` in the description."""

    type: Required[Literal["string_check"]]
    """Type of the object."""
    name: Required[str]
    """Name of the object."""
    input: Required[str]
    """Text to grade."""
    reference: Required[str]
    """Text to compare with."""
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    """How the input is compared with the reference."""


class HTTPErrorParam(TypedDict, total=False):
    """`HTTPError` in the description."""

    type: Required[Literal["http_error"]]
    """Type of the error; service default: "http_error"."""
    code: Required[int]
    """HTTP status."""
    message: Required[str]
    """Description of the error for people."""


class HybridSearchOptionsParam(TypedDict, total=False):
    """`HybridSearchOptions` in the description."""

    embedding_weight: Required[float]
    """Weight of the semantic similarity."""
    text_weight: Required[float]
    """Weight of the keyword match."""


class ImageGenToolParam(TypedDict, total=False):
    """`ImageGenTool` in the description."""

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
    input_image_mask: ImageGenToolInputImageMaskParam | BaseModel
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
    svg: ImageGenToolSvgParam | BaseModel
    """Settings of vector images."""


class ImageGenToolCallParam(TypedDict, total=False):
    """`ImageGenToolCall` in the description."""

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
    error: ImageGenToolCallErrorParam | BaseModel
    """Error, if one occurred."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """File format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Quality of the output."""
    revised_prompt: str | None
    """Prompt that the model has revised and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Width and height in pixels."""
    svg_usage: ImageGenToolCallSvgUsageParam | BaseModel
    """Usage of tokens for vector images."""


class ImageGenToolCallErrorParam(TypedDict, total=False):
    """`ImageGenToolCallError` in the description."""

    code: Required[str | None]
    """Machine-readable code of the error."""
    message: Required[str]
    """Description of the error for people."""
    param: Required[str | None]
    """Parameter or field that the error is about."""
    type: Required[str]
    """Type of the error."""
    moderation_details: ImageGenToolCallErrorModerationDetailsParam | BaseModel
    """Details of the moderation."""


class ImageGenToolCallErrorModerationDetailsParam(TypedDict, total=False):
    """`ImageGenToolCallErrorModerationDetails` in the description."""

    categories: Required[Sequence[str]]
    """Moderation categories that were detected."""
    moderation_stage: Required[Literal["input", "output", "unknown"]]
    """Whether the input or the output was rejected."""


class ImageGenToolCallSvgUsageParam(TypedDict, total=False):
    """`ImageGenToolCallSvgUsage` in the description."""

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


class ImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`ImageGenToolInputImageMask` in the description."""

    image_url: str
    """Address of the image, or a data URL."""
    file_id: str
    """Id of the file."""


class ImageGenToolSvgParam(TypedDict, total=False):
    """`ImageGenToolSvg` in the description."""

    model: str
    """Id of the model."""
    reasoning: ImageGenToolSvgReasoningParam | BaseModel | None
    """Settings of reasoning models."""


class ImageGenToolSvgReasoningParam(TypedDict, total=False):
    """`ImageGenToolSvgReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """Effort that the model spends on reasoning."""


class InlineSkillParam(TypedDict, total=False):
    """`InlineSkillParam` in the description."""

    type: Required[Literal["inline"]]
    """Type of the object; service default: "inline"."""
    name: Required[str]
    """Name of the object."""
    description: Required[str]
    """Free text about the object."""
    source: Required[InlineSkillSourceParam | BaseModel]
    """Archive with the content."""


class InlineSkillSourceParam(TypedDict, total=False):
    """`InlineSkillSourceParam` in the description."""

    type: Required[Literal["base64"]]
    """Type of the object; service default: "base64"."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the content; service default: "application/zip"."""
    data: Required[str]
    """Content, as base64; at least 1 character; at most 70254592 characters."""


class ResponseInputAudioParam(TypedDict, total=False):
    """`InputAudio` in the description."""

    type: Required[Literal["input_audio"]]
    """Type of the object."""
    input_audio: Required[InputAudioInputAudioParam | BaseModel]
    """Audio data and its format."""


class InputAudioInputAudioParam(TypedDict, total=False):
    """`InputAudioInputAudio` in the description."""

    data: Required[str]
    """Audio data, as base64."""
    format: Required[Literal["mp3", "wav"]]
    """Format of the audio."""


ResponseInputContentParam: TypeAlias = "InputTextContentParam | InputImageContentParam | InputFileContentParam"
"""`InputContent` in the description."""


class InputFileContentParam(TypedDict, total=False):
    """`InputFileContent` in the description."""

    type: Required[Literal["input_file"]]
    """Type of the object; service default: "input_file"."""
    file_id: str | None
    """Id of the file."""
    filename: str
    """Name of the file."""
    file_data: str
    """Content of the file, as base64."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""
    file_url: str
    """Address of the file."""
    detail: Literal["auto", "low", "high"]
    """Level of detail at which the model sees the input."""


class ResponseInputFileContentParam(TypedDict, total=False):
    """`InputFileContentParam` in the description."""

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
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


class InputImageContentParam(TypedDict, total=False):
    """`InputImageContent` in the description."""

    type: Required[Literal["input_image"]]
    """Type of the object; service default: "input_image"."""
    image_url: str | None
    """Address of the image, or a data URL."""
    file_id: str | None
    """Id of the file."""
    detail: Required[Literal["low", "high", "auto", "original"]]
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class ResponseInputImageContentParam(TypedDict, total=False):
    """`InputImageContentParamAutoParam` in the description."""

    type: Required[Literal["input_image"]]
    """Type of the object; service default: "input_image"."""
    image_url: str | None
    """Address of the image, or a data URL; at most 20971520 characters."""
    file_id: str | None
    """Id of the file."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


ResponseInputItemParam: TypeAlias = "EasyInputMessageParam | ItemParam | CompactionTriggerItemParam | ItemReferenceParam | ProgramItemParam | ProgramOutputItemParam"
"""`InputItem` in the description."""


class InputMessageParam(TypedDict, total=False):
    """`InputMessage` in the description."""

    type: Literal["message"]
    """Type of the object."""
    role: Required[Literal["user", "system", "developer"]]
    """Role of the author of the message."""
    status: Literal["in_progress", "completed", "incomplete"]
    """Current state."""
    content: Required[ResponseInputMessageContentListParam | Iterable[ResponseInputContentParam | BaseModel]]
    """Content of the message."""


ResponseInputMessageContentListParam: TypeAlias = "list[ResponseInputContentParam | BaseModel]"
"""`InputMessageContentList` in the description."""


class InputTextContentParam(TypedDict, total=False):
    """`InputTextContent` in the description."""

    type: Required[Literal["input_text"]]
    """Type of the object; service default: "input_text"."""
    text: Required[str]
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class ResponseInputTextContentParam(TypedDict, total=False):
    """`InputTextContentParam` in the description."""

    type: Required[Literal["input_text"]]
    """Type of the object; service default: "input_text"."""
    text: Required[str]
    """The text; at most 10485760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


ItemParam: TypeAlias = "InputMessageParam | ResponseOutputMessageParam | ResponseFileSearchToolCallParam | ResponseComputerToolCallParam | ComputerCallOutputItemParam | ResponseFunctionWebSearchParam | ResponseFunctionToolCallParam | FunctionCallOutputItemParam | ToolSearchCallItemParam | ResponseToolSearchOutputItemParamParam | AdditionalToolsItemParam | ResponseReasoningItemParam | ResponseCompactionItemParamParam | ImageGenToolCallParam | ResponseCodeInterpreterToolCallParam | LocalShellToolCallParam | LocalShellToolCallOutputParam | FunctionShellCallItemParam | FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam | ApplyPatchToolCallOutputItemParam | MCPListToolsParam | MCPApprovalRequestParam | MCPApprovalResponseParam | MCPToolCallParam | ResponseCustomToolCallOutputParam | ResponseCustomToolCallParam | ResponseConfigurationUpdateItemParam"
"""`Item` in the description."""


class ItemReferenceParam(TypedDict, total=False):
    """`ItemReferenceParam` in the description."""

    type: Literal["item_reference"] | None
    """Type of the object; service default: "item_reference"."""
    id: Required[str]
    """Id of the object."""


class KeyPressActionParam(TypedDict, total=False):
    """`KeyPressAction` in the description."""

    type: Required[Literal["keypress"]]
    """Type of the object; service default: "keypress"."""
    keys: Required[Sequence[str]]
    """Keys to press together."""


class LocalEnvironmentParam(TypedDict, total=False):
    """`LocalEnvironmentParam` in the description."""

    type: Required[Literal["local"]]
    """Type of the object; service default: "local"."""
    skills: Iterable[LocalSkillParam | BaseModel]
    """Skills that the model may use; at most 200 elements."""


class LocalShellExecActionParam(TypedDict, total=False):
    """`LocalShellExecAction` in the description."""

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


class LocalShellToolCallParam(TypedDict, total=False):
    """`LocalShellToolCall` in the description."""

    type: Required[Literal["local_shell_call"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    action: Required[LocalShellExecActionParam | BaseModel]
    """Commands to run, with their limits."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """Current state."""


class LocalShellToolCallOutputParam(TypedDict, total=False):
    """`LocalShellToolCallOutput` in the description."""

    type: Required[Literal["local_shell_call_output"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    output: Required[str]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class LocalShellToolParam(TypedDict, total=False):
    """`LocalShellToolParam` in the description."""

    type: Required[Literal["local_shell"]]
    """Type of the object; service default: "local_shell"."""


class LocalSkillParam(TypedDict, total=False):
    """`LocalSkillParam` in the description."""

    name: Required[str]
    """Name of the object."""
    description: Required[str]
    """Free text about the object."""
    path: Required[str]
    """Path of the file or directory."""


class LogProbParam(TypedDict, total=False):
    """`LogProb` in the description."""

    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Log probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token."""
    top_logprobs: Required[Iterable[TopLogProbParam | BaseModel]]
    """Most likely tokens at this position."""


class MCPApprovalRequestParam(TypedDict, total=False):
    """`MCPApprovalRequest` in the description."""

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


class MCPApprovalResponseParam(TypedDict, total=False):
    """`MCPApprovalResponse` in the description."""

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


class MCPListToolsParam(TypedDict, total=False):
    """`MCPListTools` in the description."""

    type: Required[Literal["mcp_list_tools"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    tools: Required[Iterable[MCPListToolsToolParam | BaseModel]]
    """Tools of the server."""
    error: str | None
    """Error, if one occurred."""


class MCPListToolsToolParam(TypedDict, total=False):
    """`MCPListToolsTool` in the description."""

    name: Required[str]
    """Name of the object."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    input_schema: Required[Mapping[str, Any] | BaseModel]
    """JSON schema of the arguments."""
    annotations: Mapping[str, Any] | BaseModel | None
    """Hints about the behavior of the tool."""


class MCPProtocolErrorParam(TypedDict, total=False):
    """`MCPProtocolError` in the description."""

    type: Required[Literal["mcp_protocol_error"]]
    """Type of the error; service default: "mcp_protocol_error"."""
    code: Required[int]
    """Error code of the MCP protocol."""
    message: Required[str]
    """Description of the error for people."""


class MCPToolParam(TypedDict, total=False):
    """`MCPTool` in the description."""

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
    allowed_tools: Sequence[str] | MCPToolFilterParam | BaseModel | None
    """Tools that the model may call."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""
    require_approval: MCPToolRequireApprovalParam | Literal["always", "never"] | BaseModel | None
    """Which tool calls need approval."""
    defer_loading: bool
    """Whether the tool is loaded only when a tool search finds it."""


class MCPToolCallParam(TypedDict, total=False):
    """`MCPToolCall` in the description."""

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
    error: McpToolCallErrorParam | BaseModel | None
    """Error, if one occurred."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    """Current state."""
    approval_request_id: str | None
    """Id of the approval request."""


McpToolCallErrorParam: TypeAlias = "MCPProtocolErrorParam | MCPToolExecutionErrorParam | HTTPErrorParam"
"""`MCPToolCallError` in the description."""


class MCPToolExecutionErrorParam(TypedDict, total=False):
    """`MCPToolExecutionError` in the description."""

    type: Required[Literal["mcp_tool_execution_error"]]
    """Type of the error; service default: "mcp_tool_execution_error"."""
    content: Required[Any]
    """Details of the error."""


class MCPToolFilterParam(TypedDict, total=False):
    """`MCPToolFilter` in the description."""

    tool_names: Sequence[str]
    """Names of the tools."""
    read_only: bool
    """Whether the filter selects tools that only read."""


class MCPToolRequireApprovalParam(TypedDict, total=False):
    """`MCPToolRequireApproval` in the description."""

    always: MCPToolFilterParam | BaseModel
    """Tools whose calls always need approval."""
    never: MCPToolFilterParam | BaseModel
    """Tools whose calls never need approval."""


MetadataParam: TypeAlias = "Mapping[str, str]"
"""`Metadata` in the description."""


class ModerationConfigParam(TypedDict, total=False):
    """`ModerationConfigParam` in the description."""

    mode: Required[Literal["score", "block"]]
    """Effect of the moderation."""


class ModerationParam(TypedDict, total=False):
    """`ModerationParam` in the description."""

    model: Required[str]
    """Id of the model."""
    policy: ModerationPolicyParam | BaseModel | None
    """What is moderated, and with which effect."""


class ModerationPolicyParam(TypedDict, total=False):
    """`ModerationPolicyParam` in the description."""

    input: ModerationConfigParam | BaseModel | None
    """Moderation of the input."""
    output: ModerationConfigParam | BaseModel | None
    """Moderation of the output."""


class MoveParam(TypedDict, total=False):
    """`MoveParam` in the description."""

    type: Required[Literal["move"]]
    """Type of the object; service default: "move"."""
    x: Required[int]
    """Horizontal position in pixels."""
    y: Required[int]
    """Vertical position in pixels."""
    keys: Sequence[str] | None
    """Keys that are held down meanwhile."""


class NamespaceToolParam(TypedDict, total=False):
    """`NamespaceToolParam` in the description."""

    type: Required[Literal["namespace"]]
    """Type of the object; service default: "namespace"."""
    name: Required[str]
    """Name of the object; at least 1 character."""
    description: Required[str]
    """Purpose of the tool; the model reads it."""
    tools: Required[Iterable[FunctionToolParam | CustomToolParam | BaseModel]]
    """Tools of the namespace; at least 1 element."""


class ResponseOutputMessageParam(TypedDict, total=False):
    """`OutputMessage` in the description."""

    id: Required[str]
    """Id of the object."""
    type: Required[Literal["message"]]
    """Type of the object."""
    role: Required[Literal["assistant"]]
    """Role of the author of the message."""
    content: Required[Iterable[OutputMessageContentParam | BaseModel]]
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | None
    """`commentary` or `final_answer`."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """Current state."""


OutputMessageContentParam: TypeAlias = "OutputTextContentParam | RefusalContentParam"
"""`OutputMessageContent` in the description."""


class OutputTextContentParam(TypedDict, total=False):
    """`OutputTextContent` in the description."""

    type: Required[Literal["output_text"]]
    """Type of the object; service default: "output_text"."""
    text: Required[str]
    """The text."""
    annotations: Required[Iterable[AnnotationParam | BaseModel]]
    """Annotations of the text, such as citations."""
    logprobs: Required[Iterable[LogProbParam | BaseModel]]
    """Log probabilities of the tokens."""


class ProgramItemParam(TypedDict, total=False):
    """`ProgramItemParam` in the description."""

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


class ProgramOutputItemParam(TypedDict, total=False):
    """`ProgramOutputItemParam` in the description."""

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


class ProgramToolCallCallerObjectParam(TypedDict, total=False):
    """`ProgramToolCallCaller` in the description."""

    type: Required[Literal["program"]]
    """Type of the object; service default: "program"."""
    caller_id: Required[str]
    """Id of the program that called the tool."""


class ProgramToolCallCallerParam(TypedDict, total=False):
    """`ProgramToolCallCallerParam` in the description."""

    type: Required[Literal["program"]]
    """Type of the object; service default: "program"."""
    caller_id: Required[str]
    """Id of the program that called the tool; at least 1 character; at most 64 characters."""


class ProgrammaticToolCallingParam(TypedDict, total=False):
    """`ProgrammaticToolCallingParam` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object; service default: "programmatic_tool_calling"."""


class ResponsePromptParam(TypedDict, total=False):
    """`Prompt` in the description."""

    id: Required[str]
    """Id of the object."""
    version: str | None
    """Version of the prompt template."""
    variables: ResponsePromptVariablesParam | BaseModel | None
    """Values of the variables of the template."""


class PromptCacheBreakpointConfigParam(TypedDict, total=False):
    """`PromptCacheBreakpointConfig` in the description."""

    mode: Required[Literal["explicit"]]
    """How breakpoints in the prompt cache are set; service default: "explicit"."""
    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""


class PromptCacheBreakpointParam(TypedDict, total=False):
    """`PromptCacheBreakpointParam` in the description."""

    mode: Required[Literal["explicit"]]
    """How breakpoints in the prompt cache are set; service default: "explicit"."""
    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""


class PromptCacheOptionsParam(TypedDict, total=False):
    """`PromptCacheOptionsParam` in the description."""

    ttl: Literal["30m", "12h"]
    """Lifetime in the prompt cache."""
    mode: Literal["implicit", "explicit"]
    """How breakpoints in the prompt cache are set."""
    comparison_response_id: str | None
    """Id of the response whose prompt is compared with this one."""
    prewarm: bool
    """Whether the prompt cache is prepared in advance."""


class RankingOptionsParam(TypedDict, total=False):
    """`RankingOptions` in the description."""

    ranker: Literal["auto", "default-2024-11-15"]
    """Model that ranks the results."""
    score_threshold: float
    """Lowest score of a result."""
    hybrid_search: HybridSearchOptionsParam | BaseModel
    """Weights of semantic and keyword search."""


RealtimeConversationItemParam: TypeAlias = "RealtimeConversationItemMessageSystemParam | RealtimeConversationItemMessageUserParam | RealtimeConversationItemMessageAssistantParam | RealtimeConversationItemFunctionCallParam | RealtimeConversationItemFunctionCallOutputParam | RealtimeMCPApprovalResponseParam | RealtimeMCPListToolsParam | RealtimeMCPToolCallParam | RealtimeMCPApprovalRequestParam"
"""`RealtimeConversationItem` in the description."""


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCall` in the description."""

    id: str
    """Id of the object."""
    object: Literal["realtime.item"]
    """Type name of the object."""
    type: Required[Literal["function_call"]]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"]
    """Current state."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments of the call."""


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCallOutput` in the description."""

    id: str
    """Id of the object."""
    object: Literal["realtime.item"]
    """Type name of the object."""
    type: Required[Literal["function_call_output"]]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"]
    """Current state."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    output: Required[str]
    """Output of the call."""


class RealtimeConversationItemMessageAssistantParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistant` in the description."""

    id: str
    """Id of the object."""
    object: Literal["realtime.item"]
    """Type name of the object."""
    type: Required[Literal["message"]]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"]
    """Current state."""
    role: Required[Literal["assistant"]]
    """Role of the author of the message."""
    content: Required[Iterable[RealtimeConversationItemMessageAssistantContentItemParam | BaseModel]]
    """Content of the message."""


class RealtimeConversationItemMessageAssistantContentItemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistantContentItem` in the description."""

    type: Literal["output_text", "output_audio"]
    """Type of the object."""
    text: str
    """The text."""
    audio: str
    """Audio data, as base64."""
    transcript: str
    """Text of the audio."""


class RealtimeConversationItemMessageSystemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystem` in the description."""

    id: str
    """Id of the object."""
    object: Literal["realtime.item"]
    """Type name of the object."""
    type: Required[Literal["message"]]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"]
    """Current state."""
    role: Required[Literal["system"]]
    """Role of the author of the message."""
    content: Required[Iterable[RealtimeConversationItemMessageSystemContentItemParam | BaseModel]]
    """Content of the message."""


class RealtimeConversationItemMessageSystemContentItemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystemContentItem` in the description."""

    type: Literal["input_text"]
    """Type of the object."""
    text: str
    """The text."""


class RealtimeConversationItemMessageUserParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageUser` in the description."""

    id: str
    """Id of the object."""
    object: Literal["realtime.item"]
    """Type name of the object."""
    type: Required[Literal["message"]]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"]
    """Current state."""
    role: Required[Literal["user"]]
    """Role of the user."""
    content: Required[Iterable[RealtimeConversationItemMessageUserContentItemParam | BaseModel]]
    """Content of the message."""


class RealtimeConversationItemMessageUserContentItemParam(TypedDict, total=False):
    """`RealtimeConversationItemMessageUserContentItem` in the description."""

    type: Literal["input_text", "input_audio", "input_image"]
    """Type of the object."""
    text: str
    """The text."""
    audio: str
    """Audio data, as base64."""
    image_url: str
    """Address of the image, or a data URL."""
    detail: Literal["auto", "low", "high"]
    """Level of detail at which the model sees the input; service default: "auto"."""
    transcript: str
    """Text of the audio."""


class RealtimeMCPApprovalRequestParam(TypedDict, total=False):
    """`RealtimeMCPApprovalRequest` in the description."""

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


class RealtimeMCPApprovalResponseParam(TypedDict, total=False):
    """`RealtimeMCPApprovalResponse` in the description."""

    type: Required[Literal["mcp_approval_response"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    approval_request_id: Required[str]
    """Id of the approval request."""
    approve: Required[bool]
    """Whether the call is approved."""
    reason: str | None
    """Reason for the state or the decision."""


class RealtimeMCPHTTPErrorParam(TypedDict, total=False):
    """`RealtimeMCPHTTPError` in the description."""

    type: Required[Literal["http_error"]]
    """Type of the error."""
    code: Required[int]
    """HTTP status."""
    message: Required[str]
    """Description of the error for people."""


class RealtimeMCPListToolsParam(TypedDict, total=False):
    """`RealtimeMCPListTools` in the description."""

    type: Required[Literal["mcp_list_tools"]]
    """Type of the object."""
    id: str
    """Id of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    tools: Required[Iterable[MCPListToolsToolParam | BaseModel]]
    """Tools of the server."""


class RealtimeMCPProtocolErrorParam(TypedDict, total=False):
    """`RealtimeMCPProtocolError` in the description."""

    type: Required[Literal["protocol_error"]]
    """Type of the error."""
    code: Required[int]
    """Error code of the MCP protocol."""
    message: Required[str]
    """Description of the error for people."""


class RealtimeMCPToolCallParam(TypedDict, total=False):
    """`RealtimeMCPToolCall` in the description."""

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
    approval_request_id: str | None
    """Id of the approval request."""
    output: str | None
    """Output of the call."""
    error: (
        RealtimeMCPProtocolErrorParam
        | RealtimeMCPToolExecutionErrorParam
        | RealtimeMCPHTTPErrorParam
        | BaseModel
        | None
    )
    """Error, if one occurred."""


class RealtimeMCPToolExecutionErrorParam(TypedDict, total=False):
    """`RealtimeMCPToolExecutionError` in the description."""

    type: Required[Literal["tool_execution_error"]]
    """Type of the error."""
    message: Required[str]
    """Description of the error for people."""


RealtimeTruncationParam: TypeAlias = 'Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam'
"""`RealtimeTruncation` in the description."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """`RealtimeTruncationObject` in the description."""

    type: Required[Literal["retention_ratio"]]
    """Type of the object."""
    retention_ratio: Required[float]
    """Share of the context to keep when it is truncated; at least 0; at most 1."""
    token_limits: RealtimeTruncationObjectTokenLimitsParam | BaseModel
    """Limits of tokens."""


class RealtimeTruncationObjectTokenLimitsParam(TypedDict, total=False):
    """`RealtimeTruncationObjectTokenLimits` in the description."""

    post_instructions: int
    """Maximum number of tokens after the instructions; at least 0."""


class ResponseReasoningItemParam(TypedDict, total=False):
    """`ReasoningItem` in the description."""

    type: Required[Literal["reasoning"]]
    """Type of the object."""
    id: Required[str]
    """Id of the object."""
    encrypted_content: str | None
    """Encrypted content; send it back unchanged."""
    summary: Required[Iterable[SummaryTextContentParam | BaseModel]]
    """Summary of the reasoning."""
    content: Iterable[ReasoningTextContentParam | BaseModel]
    """Text of the reasoning."""
    status: Literal["in_progress", "completed", "incomplete"]
    """Current state."""


class ReasoningTextContentParam(TypedDict, total=False):
    """`ReasoningTextContent` in the description."""

    type: Required[Literal["reasoning_text"]]
    """Type of the object; service default: "reasoning_text"."""
    text: Required[str]
    """The text."""


class RefusalContentParam(TypedDict, total=False):
    """`RefusalContent` in the description."""

    type: Required[Literal["refusal"]]
    """Type of the object; service default: "refusal"."""
    refusal: Required[str]
    """Explanation of the model why it refuses."""


class ResponseConfigurationUpdateItemParam(TypedDict, total=False):
    """`ResponseConfigurationUpdateItemParam` in the description."""

    type: Required[Literal["configuration_update"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    reasoning: ResponseConfigurationUpdateItemParamReasoningParam | BaseModel
    """Settings of reasoning models."""
    text: ResponseConfigurationUpdateItemParamTextParam | BaseModel
    """Format and verbosity of the text output."""


class ResponseConfigurationUpdateItemParamReasoningParam(TypedDict, total=False):
    """`ResponseConfigurationUpdateItemParamReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that the model spends on reasoning."""


class ResponseConfigurationUpdateItemParamTextParam(TypedDict, total=False):
    """`ResponseConfigurationUpdateItemParamText` in the description."""

    format: Required[ResponseFormatTextParam | ResponseFormatTextJSONSchemaConfigParam | BaseModel]
    """Format of the text output."""


class ResponseFormatJsonObjectParam(TypedDict, total=False):
    """`ResponseFormatJsonObject` in the description."""

    type: Required[Literal["json_object"]]
    """Type of the object."""


class ResponseFormatJsonSchemaParam(TypedDict, total=False):
    """`ResponseFormatJsonSchema` in the description."""

    type: Required[Literal["json_schema"]]
    """Type of the object."""
    json_schema: Required[ResponseFormatJsonSchemaJsonSchemaParam | BaseModel]
    """JSON schema of the output, with a name."""


class ResponseFormatJsonSchemaJsonSchemaParam(TypedDict, total=False):
    """`ResponseFormatJsonSchemaJsonSchema` in the description."""

    description: str
    """Purpose of the format; the model reads it."""
    name: Required[str]
    """Name of the format."""
    schema: ResponseFormatJsonSchemaSchemaParam | BaseModel
    """JSON schema of the output."""
    strict: bool | None
    """Whether the output must follow the schema exactly; service default: false."""


ResponseFormatJsonSchemaSchemaParam: TypeAlias = "Mapping[str, Any]"
"""`ResponseFormatJsonSchemaSchema` in the description."""


class ResponseFormatTextParam(TypedDict, total=False):
    """`ResponseFormatText` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""


ResponsePromptVariablesParam: TypeAlias = (
    "Mapping[str, str | InputTextContentParam | InputImageContentParam | InputFileContentParam | BaseModel]"
)
"""`ResponsePromptVariables` in the description."""


class ScreenshotParam(TypedDict, total=False):
    """`ScreenshotParam` in the description."""

    type: Required[Literal["screenshot"]]
    """Type of the object; service default: "screenshot"."""


class ScrollParam(TypedDict, total=False):
    """`ScrollParam` in the description."""

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


class SkillReferenceParam(TypedDict, total=False):
    """`SkillReferenceParam` in the description."""

    type: Required[Literal["skill_reference"]]
    """Type of the object; service default: "skill_reference"."""
    skill_id: Required[str]
    """Id of the skill; at least 1 character; at most 64 characters."""
    version: str
    """Version of the skill."""


StopConfigurationParam: TypeAlias = "str | Sequence[str]"
"""`StopConfiguration` in the description."""


class SummaryTextContentParam(TypedDict, total=False):
    """`SummaryTextContent` in the description."""

    type: Required[Literal["summary_text"]]
    """Type of the object; service default: "summary_text"."""
    text: Required[str]
    """The text."""


ResponseFormatTextConfigParam: TypeAlias = (
    "ResponseFormatTextParam | ResponseFormatTextJSONSchemaConfigParam | ResponseFormatJsonObjectParam"
)
"""`TextResponseFormatConfiguration` in the description."""


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """`TextResponseFormatJsonSchema` in the description."""

    type: Required[Literal["json_schema"]]
    """Type of the object."""
    description: str
    """Purpose of the format; the model reads it."""
    name: Required[str]
    """Name of the format."""
    schema: Required[ResponseFormatJsonSchemaSchemaParam | BaseModel]
    """JSON schema of the output."""
    strict: bool | None
    """Whether the output must follow the schema exactly; service default: false."""


ToolParam: TypeAlias = "FunctionToolObjectParam | FileSearchToolParam | ComputerToolParam | ComputerUsePreviewToolParam | WebSearchToolParam | MCPToolParam | CodeInterpreterToolObjectParam | ProgrammaticToolCallingParam | ImageGenToolParam | LocalShellToolParam | FunctionShellToolParam | CustomToolParam | NamespaceToolParam | ToolSearchToolParam | WebSearchPreviewToolParam | ApplyPatchToolParam"
"""`Tool` in the description."""

ToolCallCallerValueParam: TypeAlias = "DirectToolCallCallerObjectParam | ProgramToolCallCallerObjectParam"
"""`ToolCallCaller` in the description."""

ToolCallCallerParam: TypeAlias = "DirectToolCallCallerParam | ProgramToolCallCallerParam"
"""`ToolCallCallerParam` in the description."""


class ToolChoiceFunctionParam(TypedDict, total=False):
    """`ToolChoiceFunction` in the description."""

    type: Required[Literal["function"]]
    """Type of the object."""
    name: Required[str]
    """Name of the function."""


class ToolChoiceMcpParam(TypedDict, total=False):
    """`ToolChoiceMCP` in the description."""

    type: Required[Literal["mcp"]]
    """Type of the object."""
    server_label: Required[str]
    """Label of the MCP server in the request."""
    name: str | None
    """Name of the tool."""


class ToolSearchCallItemParam(TypedDict, total=False):
    """`ToolSearchCallItemParam` in the description."""

    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["tool_search_call"]]
    """Type of the object; service default: "tool_search_call"."""
    execution: Literal["server", "client"]
    """Whether the search runs on the server or on the client."""
    arguments: Required[EmptyModelParam | BaseModel]
    """Arguments of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """`ToolSearchOutputItemParam` in the description."""

    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Required[Literal["tool_search_output"]]
    """Type of the object; service default: "tool_search_output"."""
    execution: Literal["server", "client"]
    """Whether the search runs on the server or on the client."""
    tools: Required[Iterable[ToolParam | BaseModel]]
    """Tools that were found."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class ToolSearchToolParam(TypedDict, total=False):
    """`ToolSearchToolParam` in the description."""

    type: Required[Literal["tool_search"]]
    """Type of the object; service default: "tool_search"."""
    execution: Literal["server", "client"]
    """Whether the search runs on the server or on the client."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    parameters: EmptyModelParam | BaseModel | None
    """JSON schema of the arguments of the function."""


class TopLogProbParam(TypedDict, total=False):
    """`TopLogProb` in the description."""

    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Log probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token."""


class TypeParam(TypedDict, total=False):
    """`TypeParam` in the description."""

    type: Required[Literal["type"]]
    """Type of the object; service default: "type"."""
    text: Required[str]
    """The text."""


class UrlCitationBodyParam(TypedDict, total=False):
    """`UrlCitationBody` in the description."""

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


VectorStoreFileAttributesParam: TypeAlias = "Mapping[str, str | float | bool]"
"""`VectorStoreFileAttributes` in the description."""

VoiceIdsOrCustomVoiceParam: TypeAlias = "VoiceIdsShared | VoiceIdsOrCustomVoiceObjectParam"
"""`VoiceIdsOrCustomVoice` in the description."""


class VoiceIdsOrCustomVoiceObjectParam(TypedDict, total=False):
    """`VoiceIdsOrCustomVoiceObject` in the description."""

    id: Required[str]
    """Id of the object."""


class WaitParam(TypedDict, total=False):
    """`WaitParam` in the description."""

    type: Required[Literal["wait"]]
    """Type of the object; service default: "wait"."""


class WebSearchActionFindParam(TypedDict, total=False):
    """`WebSearchActionFind` in the description."""

    type: Required[Literal["find_in_page"]]
    """Type of the object."""
    url: Required[str]
    """Address of the page."""
    pattern: Required[str]
    """Text to find in the page."""


class WebSearchActionOpenPageParam(TypedDict, total=False):
    """`WebSearchActionOpenPage` in the description."""

    type: Required[Literal["open_page"]]
    """Type of the object."""
    url: str | None
    """Address of the page."""


class WebSearchActionSearchParam(TypedDict, total=False):
    """`WebSearchActionSearch` in the description."""

    type: Required[Literal["search"]]
    """Type of the object."""
    query: str
    """Query of the search; deprecated."""
    queries: Sequence[str]
    """Queries of the search."""
    sources: Iterable[WebSearchActionSearchSourcesItemParam | BaseModel]
    """Pages that the search has used."""


class WebSearchActionSearchSourcesItemParam(TypedDict, total=False):
    """`WebSearchActionSearchSourcesItem` in the description."""

    type: Required[Literal["url"]]
    """Type of the object."""
    url: Required[str]
    """Address of the page."""


class WebSearchApproximateLocationParam(TypedDict, total=False):
    """`WebSearchApproximateLocation` in the description."""

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


class WebSearchPreviewToolParam(TypedDict, total=False):
    """`WebSearchPreviewTool` in the description."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Type of the object; service default: "web_search_preview"."""
    user_location: ApproximateLocationParam | BaseModel | None
    """Approximate location of the user."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the search results the model receives."""
    search_content_types: Sequence[Literal["text", "image"]]
    """Kinds of content to search for."""


class WebSearchToolParam(TypedDict, total=False):
    """`WebSearchTool` in the description."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Type of the object; service default: "web_search"."""
    external_web_access: bool
    """Whether the tool may fetch live pages; service default: true."""
    filters: WebSearchToolFiltersParam | BaseModel | None
    """Which pages the search may return."""
    user_location: WebSearchApproximateLocationParam | BaseModel | None
    """Approximate location of the user."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the search results the model receives; service default: "medium"."""


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """`WebSearchToolCall` in the description."""

    id: Required[str]
    """Id of the object."""
    type: Required[Literal["web_search_call"]]
    """Type of the object."""
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """Current state."""
    action: Required[WebSearchActionSearchParam | WebSearchActionOpenPageParam | WebSearchActionFindParam | BaseModel]
    """Step of the search; a query, a page that is opened, or a pattern to find in a page."""


class WebSearchToolFiltersParam(TypedDict, total=False):
    """`WebSearchToolFilters` in the description."""

    allowed_domains: Sequence[str] | None
    """Domains that the search is limited to; service default: []."""
