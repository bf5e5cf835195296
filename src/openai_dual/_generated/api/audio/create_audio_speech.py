"""Synthesize speech from text: POST /audio/speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ..._model import BinaryContent
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.create_speech_response_stream_event import CreateSpeechResponseStreamEvent
    from ...params.create_audio_speech import CreateAudioSpeechParams
    from ...params.shared import VoiceIdsOrCustomVoiceParam

OPERATION = Operation(
    id="createSpeech",
    method="POST",
    path="/audio/speech",
    name="audio.speech.create",
    answer="binary",
    events="speech",
)
_event = to_alias("create_speech_response_stream_event")

if 0:  # mypy reads this; pyright and the compiler skip it
    from typing import Never, Protocol

    from ....binding.mistakes import (
        FitsTheOtherParameters,
        KeywordsOnly,
        NoSuchParameter,
        NothingGiven,
        R1_co,
        R2_co,
        R3_co,
        Refused,
        RequiredParametersMissing,
        T,
    )

    class CreateAudioSpeechCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["sse"],
            **params: Unpack[CreateAudioSpeechParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["audio"] | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["sse", "audio"] | Omit,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            model: str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | Refused[Never],
            input: str | Refused[Never],
            voice: VoiceIdsOrCustomVoiceParam | BaseModel | Refused[Never],
            instructions: str | Omit | Refused[Never] = ...,
            response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit | Refused[Never] = ...,
            speed: float | Omit | Refused[Never] = ...,
            stream_format: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            model: RequiredParametersMissing[Never] = ...,
            input: RequiredParametersMissing[Never] = ...,
            voice: RequiredParametersMissing[Never] = ...,
            instructions: RequiredParametersMissing[Never] = ...,
            response_format: RequiredParametersMissing[Never] = ...,
            speed: RequiredParametersMissing[Never] = ...,
            stream_format: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...


@overload
def create_audio_speech(
    *,
    stream_format: Literal["sse"],
    **params: Unpack[CreateAudioSpeechParams],
) -> StreamCall[CreateSpeechResponseStreamEvent]: ...


@overload
def create_audio_speech(
    *,
    stream_format: Literal["audio"] | Omit = ...,
    **params: Unpack[CreateAudioSpeechParams],
) -> Call[BinaryContent]: ...


@overload
def create_audio_speech(
    *,
    stream_format: Literal["sse", "audio"] | Omit = ...,
    **params: Unpack[CreateAudioSpeechParams],
) -> Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent]: ...


def create_audio_speech(
    *,
    model: str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"],
    input: str,
    voice: VoiceIdsOrCustomVoiceParam | BaseModel,
    instructions: str | Omit = omit,
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
    speed: float | Omit = omit,
    stream_format: Literal["sse", "audio"] | Omit = omit,
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
) -> Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent]:
    """Synthesize speech from text.

    Args:
        model: id of the model
        input: text to speak; at most 4096 characters
        voice: voice of the speaker
        instructions: how to speak, such as tone and pace; at most 4096 characters
        response_format: format of the audio; service default: "mp3"
        speed: speed of the speech; 1 is normal; at least 0.25; at most 4; service default: 1
        stream_format: `sse` for a stream of events, `audio` for the raw audio; service default: "audio"
    """
    body: dict[str, Any] = {
        "model": model,
        "input": input,
        "voice": voice,
    }
    if instructions is not omit:
        body["instructions"] = instructions
    if response_format is not omit:
        body["response_format"] = response_format
    if speed is not omit:
        body["speed"] = speed
    if stream_format is not omit:
        body["stream_format"] = stream_format
    if stream_format == "sse":
        return StreamCall(
            OPERATION,
            _event,
            "/audio/speech",
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
    return Call(
        OPERATION,
        BinaryContent,
        "/audio/speech",
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
