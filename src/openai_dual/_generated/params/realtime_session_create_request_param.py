"""`RealtimeSessionCreateRequestParam`: `RealtimeSessionCreateRequestGA` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.tool_choice_options import ToolChoiceOptions
    from .mcp_tool_param import MCPToolParam
    from .realtime_audio_config_param import RealtimeAudioConfigParam
    from .realtime_function_tool_param import RealtimeFunctionToolParam
    from .realtime_reasoning_param import RealtimeReasoningParam
    from .realtime_session_create_request_ga_tracing_param import RealtimeSessionCreateRequestGATracingParam
    from .realtime_truncation_param import RealtimeTruncationParam
    from .response_prompt_param import ResponsePromptParam
    from .tool_choice_function_param import ToolChoiceFunctionParam
    from .tool_choice_mcp_param import ToolChoiceMcpParam


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGA`, as a request gives it."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"] | str]
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
    )
    instructions: str
    audio: RealtimeAudioConfigParam | BaseModel
    include: Sequence[Literal["item.input_audio_transcription.logprobs"] | str]
    tracing: Literal["auto"] | str | RealtimeSessionCreateRequestGATracingParam | BaseModel | None
    tools: Iterable[RealtimeFunctionToolParam | MCPToolParam | BaseModel]
    tool_choice: ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam | BaseModel
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam | BaseModel
    max_output_tokens: int | Literal["inf"] | str
    truncation: RealtimeTruncationParam | BaseModel
    prompt: ResponsePromptParam | BaseModel | None
