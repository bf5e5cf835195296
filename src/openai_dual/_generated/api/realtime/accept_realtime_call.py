"""Accept: a call: POST /realtime/calls/{call_id}/accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....core.call import Call, Operation, call_options, expand, given
from ....core.model import kept
from ....core.omit import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...models.tool_choice_options import ToolChoiceOptions
    from ...params.mcp_tool_param import MCPToolParam
    from ...params.prompt_param import PromptParam
    from ...params.realtime_function_tool_param import RealtimeFunctionToolParam
    from ...params.realtime_reasoning_param import RealtimeReasoningParam
    from ...params.realtime_session_create_request_ga_audio_param import RealtimeSessionCreateRequestGAAudioParam
    from ...params.realtime_session_create_request_ga_tracing_param import RealtimeSessionCreateRequestGATracingParam
    from ...params.realtime_truncation_param import RealtimeTruncationParam
    from ...params.tool_choice_function_param import ToolChoiceFunctionParam
    from ...params.tool_choice_mcp_param import ToolChoiceMCPParam

OPERATION = Operation(
    id="accept-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    answer="nothing",
)


def accept_realtime_call(
    call_id: str,
    *,
    type: Literal["realtime"],
    output_modalities: Sequence[Literal["text", "audio"] | str] | Omit = omit,
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
    | Omit = omit,
    instructions: str | Omit = omit,
    audio: RealtimeSessionCreateRequestGAAudioParam | BaseModel | Omit = omit,
    include: Sequence[Literal["item.input_audio_transcription.logprobs"] | str] | Omit = omit,
    tracing: Literal["auto"] | str | RealtimeSessionCreateRequestGATracingParam | BaseModel | None | Omit = omit,
    tools: Iterable[RealtimeFunctionToolParam | MCPToolParam | BaseModel] | Omit = omit,
    tool_choice: ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMCPParam | BaseModel | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    reasoning: RealtimeReasoningParam | BaseModel | Omit = omit,
    max_output_tokens: int | Literal["inf"] | str | Omit = omit,
    truncation: RealtimeTruncationParam | BaseModel | Omit = omit,
    prompt: PromptParam | BaseModel | None | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[None]:
    """Accept: a call.

    - `call_id`
    - `type`
    - `output_modalities`: the service's default is ["audio"]
    - `model`
    - `instructions`
    - `audio`
    - `include`
    - `tracing`
    - `tools`
    - `tool_choice`: the service's default is "auto"
    - `parallel_tool_calls`
    - `reasoning`
    - `max_output_tokens`
    - `truncation`
    - `prompt`
    """
    return Call(
        OPERATION,
        kept,
        expand("/realtime/calls/{call_id}/accept", call_id=call_id),
        body=given(
            type=type,
            output_modalities=output_modalities,
            model=model,
            instructions=instructions,
            audio=audio,
            include=include,
            tracing=tracing,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            reasoning=reasoning,
            max_output_tokens=max_output_tokens,
            truncation=truncation,
            prompt=prompt,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
