"""`Run`: `RunObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .assistant_tool_choice_option import AssistantToolChoiceOption
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .code_interpreter_tool import CodeInterpreterTool
    from .metadata import Metadata
    from .run_completion_usage import RunCompletionUsage
    from .run_object_incomplete_details import RunObjectIncompleteDetails
    from .run_object_last_error import RunObjectLastError
    from .run_object_required_action import RunObjectRequiredAction
    from .run_status import RunStatus
    from .truncation_object import TruncationObject


class Run(BaseModel):
    """`RunObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "thread_id",
        "assistant_id",
        "status",
        "required_action",
        "last_error",
        "expires_at",
        "started_at",
        "cancelled_at",
        "failed_at",
        "completed_at",
        "incomplete_details",
        "model",
        "instructions",
        "tools",
        "metadata",
        "usage",
        "temperature",
        "top_p",
        "max_prompt_tokens",
        "max_completion_tokens",
        "truncation_strategy",
        "tool_choice",
        "parallel_tool_calls",
        "response_format",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "thread_id",
            "assistant_id",
            "status",
            "required_action",
            "last_error",
            "expires_at",
            "started_at",
            "cancelled_at",
            "failed_at",
            "completed_at",
            "incomplete_details",
            "model",
            "instructions",
            "tools",
            "metadata",
            "usage",
            "max_prompt_tokens",
            "max_completion_tokens",
            "truncation_strategy",
            "tool_choice",
            "parallel_tool_calls",
            "response_format",
        }
    )
    _spared = frozenset(
        {
            "required_action",
            "last_error",
            "expires_at",
            "started_at",
            "cancelled_at",
            "failed_at",
            "completed_at",
            "incomplete_details",
            "metadata",
            "usage",
            "max_prompt_tokens",
            "max_completion_tokens",
            "truncation_strategy",
            "tool_choice",
            "response_format",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["thread.run"]
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    assistant_id: str
    """Id of the assistant."""
    status: RunStatus
    """Current state."""
    required_action: RunObjectRequiredAction | None
    """Action that is required to continue."""
    last_error: RunObjectLastError | None
    """Last error."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    started_at: int | None
    """Start time, in Unix seconds."""
    cancelled_at: int | None
    """Time of the cancellation, in Unix seconds."""
    failed_at: int | None
    """Time of the failure, in Unix seconds."""
    completed_at: int | None
    """Time of completion, in Unix seconds."""
    incomplete_details: RunObjectIncompleteDetails | None
    """Why the response is incomplete."""
    model: str
    """Id of the model."""
    instructions: str
    """System message, inserted before the input."""
    tools: list[CodeInterpreterTool | AssistantToolsFileSearch | AssistantToolsFunction | Unknown]
    """Tools that the model may call; at most 20 elements; service default: []."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    usage: RunCompletionUsage | None
    """Usage, in tokens or in seconds of audio."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from."""
    max_prompt_tokens: int | None
    """Maximum number of prompt tokens of the run; at least 256."""
    max_completion_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included; at least 256."""
    truncation_strategy: TruncationObject | None
    """How the thread is truncated before the run."""
    tool_choice: AssistantToolChoiceOption | None
    """Which tool the model calls, if any."""
    parallel_tool_calls: bool
    """Allow several tool calls at once; service default: true."""
    response_format: AssistantResponseFormatOption | Unknown | None
    """Format of the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["thread.run"],
            created_at: int,
            thread_id: str,
            assistant_id: str,
            status: RunStatus,
            model: str,
            instructions: str,
            tools: list[CodeInterpreterTool | AssistantToolsFileSearch | AssistantToolsFunction | Unknown],
            parallel_tool_calls: bool,
            required_action: RunObjectRequiredAction | None = None,
            last_error: RunObjectLastError | None = None,
            expires_at: int | None = None,
            started_at: int | None = None,
            cancelled_at: int | None = None,
            failed_at: int | None = None,
            completed_at: int | None = None,
            incomplete_details: RunObjectIncompleteDetails | None = None,
            metadata: Metadata | None = None,
            usage: RunCompletionUsage | None = None,
            temperature: float | None = None,
            top_p: float | None = None,
            max_prompt_tokens: int | None = None,
            max_completion_tokens: int | None = None,
            truncation_strategy: TruncationObject | None = None,
            tool_choice: AssistantToolChoiceOption | None = None,
            response_format: AssistantResponseFormatOption | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.thread_id = get("thread_id")
        self.assistant_id = get("assistant_id")
        self.status = get("status")
        self.required_action = _required_action(get("required_action"))
        self.last_error = _last_error(get("last_error"))
        self.expires_at = get("expires_at")
        self.started_at = get("started_at")
        self.cancelled_at = get("cancelled_at")
        self.failed_at = get("failed_at")
        self.completed_at = get("completed_at")
        self.incomplete_details = _incomplete_details(get("incomplete_details"))
        self.model = get("model")
        self.instructions = get("instructions")
        self.tools = _tools(get("tools"))
        self.metadata = get("metadata")
        self.usage = _usage(get("usage"))
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.max_prompt_tokens = get("max_prompt_tokens")
        self.max_completion_tokens = get("max_completion_tokens")
        self.truncation_strategy = _truncation_strategy(get("truncation_strategy"))
        self.tool_choice = _tool_choice(get("tool_choice"))
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.response_format = _response_format(get("response_format"))
        return self


_required_action = to_model("run_object_required_action", "RunObjectRequiredAction")
_last_error = to_model("run_object_last_error", "RunObjectLastError")
_incomplete_details = to_model("run_object_incomplete_details", "RunObjectIncompleteDetails")
_tools = each(
    tagged(
        "type",
        {
            "code_interpreter": to_model("code_interpreter_tool", "CodeInterpreterTool"),
            "file_search": to_model("assistant_tools_file_search", "AssistantToolsFileSearch"),
            "function": to_model("assistant_tools_function", "AssistantToolsFunction"),
        },
    )
)
_usage = to_model("run_completion_usage", "RunCompletionUsage")
_truncation_strategy = to_model("truncation_object", "TruncationObject")
_tool_choice = to_model("assistant_tool_choice", "AssistantToolChoice")
_response_format = tagged(
    "type",
    {
        "text": to_model("response_format_text", "ResponseFormatText"),
        "json_object": to_model("response_format_json_object", "ResponseFormatJsonObject"),
        "json_schema": to_model("response_format_json_schema", "ResponseFormatJsonSchema"),
    },
)
