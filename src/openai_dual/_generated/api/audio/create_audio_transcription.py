"""Transcribe speech into text of the same language: POST /audio/transcriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Form, Operation, StreamCall, call_options, omit
from ..._model import fitting
from ...models import to_alias, to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.transcription import Transcription
    from ...models.transcription_diarized import TranscriptionDiarized
    from ...models.transcription_stream_event import TranscriptionStreamEvent
    from ...models.transcription_verbose import TranscriptionVerbose
    from ...params.create_audio_transcription import CreateAudioTranscriptionParams, VadConfigParam

OPERATION = Operation(
    id="createTranscription",
    method="POST",
    path="/audio/transcriptions",
    name="audio.transcriptions.create",
    answer="text_or_json",
    events="transcription",
)
_answer = fitting(
    (to_model("transcription", "Transcription"), ["text"], ["languages", "logprobs", "usage"]),
    (to_model("transcription_diarized", "TranscriptionDiarized"), ["duration", "segments", "task", "text"], ["usage"]),
    (
        to_model("transcription_verbose", "TranscriptionVerbose"),
        ["duration", "language", "text"],
        ["segments", "usage", "words"],
    ),
)
_answers = {
    "json": to_model("transcription", "Transcription"),
    "verbose_json": to_model("transcription_verbose", "TranscriptionVerbose"),
    "diarized_json": to_model("transcription_diarized", "TranscriptionDiarized"),
}
_event = to_alias("transcription_stream_event")

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
        R4_co,
        R5_co,
        R6_co,
        Refused,
        RequiredParametersMissing,
        T,
    )

    class CreateAudioTranscriptionCalls(Protocol[R1_co, R2_co, R3_co, R4_co, R5_co, R6_co]):
        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> R3_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> R4_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> R5_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> R6_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> R6_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            file: FileInput | Refused[Never],
            model: str
            | Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-4o-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe-diarize",
            ]
            | Refused[Never],
            language: str | Omit | Refused[Never] = ...,
            languages: Sequence[str] | Omit | Refused[Never] = ...,
            keywords: Sequence[str] | Omit | Refused[Never] = ...,
            prompt: str | Omit | Refused[Never] = ...,
            temperature: float | Omit | Refused[Never] = ...,
            include: Sequence[Literal["logprobs"]] | Omit | Refused[Never] = ...,
            timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | Refused[Never] = ...,
            chunking_strategy: Literal["auto"] | VadConfigParam | BaseModel | None | Omit | Refused[Never] = ...,
            known_speaker_names: Sequence[str] | Omit | Refused[Never] = ...,
            known_speaker_references: Sequence[str] | Omit | Refused[Never] = ...,
            response_format: FitsTheOtherParameters[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
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
            file: RequiredParametersMissing[Never] = ...,
            model: RequiredParametersMissing[Never] = ...,
            language: RequiredParametersMissing[Never] = ...,
            languages: RequiredParametersMissing[Never] = ...,
            keywords: RequiredParametersMissing[Never] = ...,
            prompt: RequiredParametersMissing[Never] = ...,
            temperature: RequiredParametersMissing[Never] = ...,
            include: RequiredParametersMissing[Never] = ...,
            timestamp_granularities: RequiredParametersMissing[Never] = ...,
            chunking_strategy: RequiredParametersMissing[Never] = ...,
            known_speaker_names: RequiredParametersMissing[Never] = ...,
            known_speaker_references: RequiredParametersMissing[Never] = ...,
            response_format: FitsTheOtherParameters[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
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
def create_audio_transcription(
    *,
    stream: Literal[True],
    **params: Unpack[CreateAudioTranscriptionParams],
) -> StreamCall[TranscriptionStreamEvent]: ...


@overload
def create_audio_transcription(
    *,
    stream: Literal[False] | None | Omit = ...,
    response_format: Literal["json"] | Omit = ...,
    **params: Unpack[CreateAudioTranscriptionParams],
) -> Call[Transcription]: ...


@overload
def create_audio_transcription(
    *,
    stream: Literal[False] | None | Omit = ...,
    response_format: Literal["text", "srt", "vtt"],
    **params: Unpack[CreateAudioTranscriptionParams],
) -> Call[str]: ...


@overload
def create_audio_transcription(
    *,
    stream: Literal[False] | None | Omit = ...,
    response_format: Literal["verbose_json"],
    **params: Unpack[CreateAudioTranscriptionParams],
) -> Call[TranscriptionVerbose]: ...


@overload
def create_audio_transcription(
    *,
    stream: Literal[False] | None | Omit = ...,
    response_format: Literal["diarized_json"],
    **params: Unpack[CreateAudioTranscriptionParams],
) -> Call[TranscriptionDiarized]: ...


@overload
def create_audio_transcription(
    *,
    stream: bool | None | Omit = ...,
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
    **params: Unpack[CreateAudioTranscriptionParams],
) -> (
    Call[Transcription]
    | Call[str]
    | Call[TranscriptionVerbose]
    | Call[TranscriptionDiarized]
    | StreamCall[TranscriptionStreamEvent]
): ...


def create_audio_transcription(
    *,
    file: FileInput,
    model: str
    | Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ],
    language: str | Omit = omit,
    languages: Sequence[str] | Omit = omit,
    keywords: Sequence[str] | Omit = omit,
    prompt: str | Omit = omit,
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = omit,
    temperature: float | Omit = omit,
    include: Sequence[Literal["logprobs"]] | Omit = omit,
    timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit = omit,
    stream: bool | None | Omit = omit,
    chunking_strategy: Literal["auto"] | VadConfigParam | BaseModel | None | Omit = omit,
    known_speaker_names: Sequence[str] | Omit = omit,
    known_speaker_references: Sequence[str] | Omit = omit,
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
) -> (
    Call[Transcription]
    | Call[str]
    | Call[TranscriptionVerbose]
    | Call[TranscriptionDiarized]
    | StreamCall[TranscriptionStreamEvent]
):
    """Transcribe speech into text of the same language.

    Args:
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
        model: id of the model
        language: language of the audio, as an ISO 639-1 code
        languages: languages that may occur in the audio; at least 1 element
        keywords: words that are likely to occur in the audio
        prompt: text in the language of the audio, which guides the style
        response_format: format of the output; service default: "json"
        temperature: sampling temperature; higher values are more random; service default: 0
        include: extra fields to include in the response
        timestamp_granularities: units that get timestamps, words or segments; service default: ["segment"]
        stream: return a stream of events instead of one object; service default: false
        chunking_strategy: how the audio is split into chunks
        known_speaker_names: names of known speakers, in the order of `known_speaker_references`; at most 4 elements
        known_speaker_references: audio samples of known speakers, as data URLs; at most 4 elements
    """
    body: dict[str, Any] = {
        "file": file,
        "model": model,
    }
    if language is not omit:
        body["language"] = language
    if languages is not omit:
        body["languages"] = languages
    if keywords is not omit:
        body["keywords"] = keywords
    if prompt is not omit:
        body["prompt"] = prompt
    if response_format is not omit:
        body["response_format"] = response_format
    if temperature is not omit:
        body["temperature"] = temperature
    if include is not omit:
        body["include"] = include
    if timestamp_granularities is not omit:
        body["timestamp_granularities"] = timestamp_granularities
    if stream is not omit:
        body["stream"] = stream
    if chunking_strategy is not omit:
        body["chunking_strategy"] = chunking_strategy
    if known_speaker_names is not omit:
        body["known_speaker_names"] = known_speaker_names
    if known_speaker_references is not omit:
        body["known_speaker_references"] = known_speaker_references
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/audio/transcriptions",
            body=Form(body, files=("file",)),
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
        _answers.get(str(response_format), _answer),
        "/audio/transcriptions",
        body=Form(body, files=("file",)),
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
