"""Create a realtime transcription session with a short-lived client secret: POST /realtime/transcription_sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.transcription_session import TranscriptionSession

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import AudioTranscriptionParam
    from ...params.shared_beta import (
        RealtimeTranscriptionSessionCreateRequestClientSecretParam,
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam,
        RealtimeTranscriptionSessionCreateRequestTurnDetectionParam,
    )

OPERATION = Operation(
    id="create-realtime-transcription-session",
    method="POST",
    path="/realtime/transcription_sessions",
    name="beta.realtime.transcription_sessions.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    creates=True,
)


def create_realtime_transcription_session(
    *,
    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionParam | BaseModel | Omit = omit,
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam
    | BaseModel
    | Omit = omit,
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
    input_audio_transcription: AudioTranscriptionParam | BaseModel | Omit = omit,
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
    modalities: Sequence[Literal["text", "audio"]] | Omit = omit,
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecretParam | BaseModel | Omit = omit,
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
) -> Call[TranscriptionSession]:
    """Create a realtime transcription session with a short-lived client secret.

    Args:
        turn_detection: how the end of a turn is detected
        input_audio_noise_reduction: noise reduction of the input audio
        input_audio_format: format of the input audio; service default: "pcm16"
        input_audio_transcription: settings of the transcription of the input audio
        include: extra fields to include in the response
        modalities: output types to generate
        client_secret: settings of the short-lived key
    """
    body: dict[str, Any] = {}
    if turn_detection is not omit:
        body["turn_detection"] = turn_detection
    if input_audio_noise_reduction is not omit:
        body["input_audio_noise_reduction"] = input_audio_noise_reduction
    if input_audio_format is not omit:
        body["input_audio_format"] = input_audio_format
    if input_audio_transcription is not omit:
        body["input_audio_transcription"] = input_audio_transcription
    if include is not omit:
        body["include"] = include
    if modalities is not omit:
        body["modalities"] = modalities
    if client_secret is not omit:
        body["client_secret"] = client_secret
    return Call(
        OPERATION,
        TranscriptionSession.from_dict,
        "/realtime/transcription_sessions",
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
