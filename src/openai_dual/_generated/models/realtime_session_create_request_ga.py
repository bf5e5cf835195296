"""`RealtimeSessionCreateRequestGA`: `RealtimeSessionCreateRequestGA` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .mcp_tool import MCPTool
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudio
    from .realtime_session_create_request_ga_tracing import RealtimeSessionCreateRequestGATracing
    from .realtime_truncation import RealtimeTruncation
    from .response_prompt import ResponsePrompt
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMcp
    from .tool_choice_options import ToolChoiceOptions


class RealtimeSessionCreateRequest(BaseModel):
    """`RealtimeSessionCreateRequestGA` in the description."""

    __slots__ = (
        "type",
        "output_modalities",
        "model",
        "instructions",
        "audio",
        "include",
        "tracing",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "reasoning",
        "max_output_tokens",
        "truncation",
        "prompt",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["realtime"]
    """Type of the object."""
    output_modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate; service default: ["audio"]."""
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | None
    )
    """Id of the model."""
    instructions: str | None
    """System message, inserted before the input."""
    audio: RealtimeSessionCreateRequestGAAudio | None
    """Settings of audio input and output."""
    include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None
    """Extra fields to include in the response."""
    tracing: Literal["auto"] | str | RealtimeSessionCreateRequestGATracing | None
    """Settings of tracing."""
    tools: list[RealtimeFunctionTool | MCPTool | Unknown] | None
    """Tools that the model may call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | Unknown | None
    """Which tool the model calls, if any; service default: "auto"."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once."""
    reasoning: RealtimeReasoning | None
    """Settings of reasoning models."""
    max_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of generated tokens, reasoning tokens included."""
    truncation: RealtimeTruncation | None
    """How a context that exceeds the model's window is truncated."""
    prompt: ResponsePrompt | None
    """Stored prompt template and its variables."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["realtime"],
            output_modalities: list[Literal["text", "audio"] | str] | None = None,
            model: str
            | Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ]
            | None = None,
            instructions: str | None = None,
            audio: RealtimeSessionCreateRequestGAAudio | None = None,
            include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None = None,
            tracing: Literal["auto"] | str | RealtimeSessionCreateRequestGATracing | None = None,
            tools: list[RealtimeFunctionTool | MCPTool | Unknown] | None = None,
            tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | Unknown | None = None,
            parallel_tool_calls: bool | None = None,
            reasoning: RealtimeReasoning | None = None,
            max_output_tokens: int | Literal["inf"] | str | None = None,
            truncation: RealtimeTruncation | None = None,
            prompt: ResponsePrompt | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.output_modalities = get("output_modalities")
        self.model = get("model")
        self.instructions = get("instructions")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.include = get("include")
        self.tracing = None if (value := get("tracing")) is None else _tracing(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.tool_choice = None if (value := get("tool_choice")) is None else _tool_choice(value)
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.max_output_tokens = get("max_output_tokens")
        self.truncation = None if (value := get("truncation")) is None else _truncation(value)
        self.prompt = None if (value := get("prompt")) is None else _prompt(value)
        return self


RealtimeSessionCreateRequestGA = RealtimeSessionCreateRequest
"""The name by which other modules import the class: no other class has it."""

_audio = to_model("realtime_session_create_request_ga_audio", "RealtimeSessionCreateRequestGAAudio")
_tracing = to_model("realtime_session_create_request_ga_tracing", "RealtimeSessionCreateRequestGATracing")
_tools = each(
    tagged(
        "type",
        {
            "function": to_model("realtime_function_tool", "RealtimeFunctionTool"),
            "mcp": to_model("mcp_tool", "MCPTool"),
        },
        untagged=to_model("realtime_function_tool", "RealtimeFunctionTool"),
    )
)
_tool_choice = tagged(
    "type",
    {
        "function": to_model("tool_choice_function", "ToolChoiceFunction"),
        "mcp": to_model("tool_choice_mcp", "ToolChoiceMcp"),
    },
)
_reasoning = to_model("realtime_reasoning", "RealtimeReasoning")
_truncation = to_alias("realtime_truncation")
_prompt = to_model("response_prompt", "ResponsePrompt")
