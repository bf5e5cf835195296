"""Create a realtime session with a short-lived client secret: POST /realtime/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.realtime_session_create_response_object import RealtimeSessionCreateResponseObject

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import RealtimeTruncationParam, ResponsePromptParam, VoiceIdsOrCustomVoiceParam
    from ...params.shared_beta import (
        RealtimeSessionCreateRequestClientSecretParam,
        RealtimeSessionCreateRequestInputAudioNoiseReductionParam,
        RealtimeSessionCreateRequestInputAudioTranscriptionParam,
        RealtimeSessionCreateRequestToolsItemParam,
        RealtimeSessionCreateRequestTracingParam,
        RealtimeSessionCreateRequestTurnDetectionParam,
    )

OPERATION = Operation(
    id="create-realtime-session",
    method="POST",
    path="/realtime/sessions",
    name="beta.realtime.sessions.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    creates=True,
)


def create_realtime_session(
    *,
    client_secret: RealtimeSessionCreateRequestClientSecretParam | BaseModel | Omit = omit,
    modalities: Sequence[Literal["text", "audio"]] | Omit = omit,
    instructions: str | Omit = omit,
    voice: VoiceIdsOrCustomVoiceParam | BaseModel | Omit = omit,
    input_audio_format: str | Omit = omit,
    output_audio_format: str | Omit = omit,
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionParam | BaseModel | Omit = omit,
    speed: float | Omit = omit,
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingParam | BaseModel | Omit = omit,
    turn_detection: RealtimeSessionCreateRequestTurnDetectionParam | BaseModel | Omit = omit,
    tools: Iterable[RealtimeSessionCreateRequestToolsItemParam | BaseModel] | Omit = omit,
    tool_choice: str | Omit = omit,
    temperature: float | Omit = omit,
    max_response_output_tokens: int | Literal["inf"] | Omit = omit,
    truncation: RealtimeTruncationParam | BaseModel | Omit = omit,
    prompt: ResponsePromptParam | BaseModel | None | Omit = omit,
    model: str | Omit = omit,
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReductionParam | BaseModel | Omit = omit,
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
) -> Call[RealtimeSessionCreateResponseObject]:
    """Create a realtime session with a short-lived client secret.

    Args:
        client_secret: settings of the short-lived key
        modalities: output types to generate
        instructions: system message, inserted before the input
        voice: voice of the speaker
        input_audio_format: format of the input audio
        output_audio_format: format of the output audio
        input_audio_transcription: settings of the transcription of the input audio
        speed: speed of the speech; 1 is normal; at least 0.25; at most 1.5; service default: 1
        tracing: settings of tracing
        turn_detection: how the end of a turn is detected
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any
        temperature: sampling temperature; higher values are more random
        max_response_output_tokens: maximum number of output tokens of a response
        truncation: how a context that exceeds the model's window is truncated
        prompt: stored prompt template and its variables
        model: id of the model
        input_audio_noise_reduction: noise reduction of the input audio
    """
    body: dict[str, Any] = {}
    if client_secret is not omit:
        body["client_secret"] = client_secret
    if modalities is not omit:
        body["modalities"] = modalities
    if instructions is not omit:
        body["instructions"] = instructions
    if voice is not omit:
        body["voice"] = voice
    if input_audio_format is not omit:
        body["input_audio_format"] = input_audio_format
    if output_audio_format is not omit:
        body["output_audio_format"] = output_audio_format
    if input_audio_transcription is not omit:
        body["input_audio_transcription"] = input_audio_transcription
    if speed is not omit:
        body["speed"] = speed
    if tracing is not omit:
        body["tracing"] = tracing
    if turn_detection is not omit:
        body["turn_detection"] = turn_detection
    if tools is not omit:
        body["tools"] = tools
    if tool_choice is not omit:
        body["tool_choice"] = tool_choice
    if temperature is not omit:
        body["temperature"] = temperature
    if max_response_output_tokens is not omit:
        body["max_response_output_tokens"] = max_response_output_tokens
    if truncation is not omit:
        body["truncation"] = truncation
    if prompt is not omit:
        body["prompt"] = prompt
    if model is not omit:
        body["model"] = model
    if input_audio_noise_reduction is not omit:
        body["input_audio_noise_reduction"] = input_audio_noise_reduction
    return Call(
        OPERATION,
        RealtimeSessionCreateResponseObject.from_dict,
        "/realtime/sessions",
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
