"""Accept an incoming call and configure its session: POST /realtime/calls/{call_id}/accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import (
        MCPToolParam,
        RealtimeTruncationParam,
        ResponsePromptParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
    )
    from ...params.shared_realtime import (
        RealtimeAudioConfigParam,
        RealtimeFunctionToolParam,
        RealtimeReasoningParam,
        RealtimeSessionCreateRequestGATracingParam,
    )

OPERATION = Operation(
    id="accept-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    name="realtime.calls.accept",
    answer="nothing",
)


def accept_realtime_call(
    call_id: str,
    *,
    type: Literal["realtime"],
    output_modalities: Sequence[Literal["text", "audio"]] | Omit = omit,
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
    audio: RealtimeAudioConfigParam | BaseModel | Omit = omit,
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracingParam | BaseModel | None | Omit = omit,
    tools: Iterable[RealtimeFunctionToolParam | MCPToolParam | BaseModel] | Omit = omit,
    tool_choice: Literal["none", "auto", "required"]
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | BaseModel
    | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    reasoning: RealtimeReasoningParam | BaseModel | Omit = omit,
    max_output_tokens: int | Literal["inf"] | Omit = omit,
    truncation: RealtimeTruncationParam | BaseModel | Omit = omit,
    prompt: ResponsePromptParam | BaseModel | None | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[None]:
    """Accept an incoming call and configure its session.

    Args:
        call_id: id of the call
        type: type of the object
        output_modalities: output types to generate; service default: ["audio"]
        model: id of the model
        instructions: system message, inserted before the input
        audio: settings of audio input and output
        include: extra fields to include in the response
        tracing: settings of tracing
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any; service default: "auto"
        parallel_tool_calls: allow several tool calls at once
        reasoning: settings of reasoning models
        max_output_tokens: maximum number of generated tokens, reasoning tokens included
        truncation: how a context that exceeds the model's window is truncated
        prompt: stored prompt template and its variables
    """
    body: dict[str, Any] = {
        "type": type,
    }
    if output_modalities is not omit:
        body["output_modalities"] = output_modalities
    if model is not omit:
        body["model"] = model
    if instructions is not omit:
        body["instructions"] = instructions
    if audio is not omit:
        body["audio"] = audio
    if include is not omit:
        body["include"] = include
    if tracing is not omit:
        body["tracing"] = tracing
    if tools is not omit:
        body["tools"] = tools
    if tool_choice is not omit:
        body["tool_choice"] = tool_choice
    if parallel_tool_calls is not omit:
        body["parallel_tool_calls"] = parallel_tool_calls
    if reasoning is not omit:
        body["reasoning"] = reasoning
    if max_output_tokens is not omit:
        body["max_output_tokens"] = max_output_tokens
    if truncation is not omit:
        body["truncation"] = truncation
    if prompt is not omit:
        body["prompt"] = prompt
    return Call(
        OPERATION,
        kept,
        expand("/realtime/calls/{call_id}/accept", call_id=call_id),
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
