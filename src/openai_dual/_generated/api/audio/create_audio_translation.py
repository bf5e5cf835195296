"""Translate speech into English text: POST /audio/translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Form, Operation, call_options, omit
from ..._model import fitting
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.translation import Translation
    from ...models.translation_verbose import TranslationVerbose
    from ...params.create_audio_translation import CreateAudioTranslationParams

OPERATION = Operation(
    id="createTranslation",
    method="POST",
    path="/audio/translations",
    name="audio.translations.create",
    answer="text_or_json",
    deprecated=True,
)
_answer = fitting(
    (to_model("translation", "Translation"), ["text"], []),
    (to_model("translation_verbose", "TranslationVerbose"), ["duration", "language", "text"], ["segments"]),
)
_answers = {
    "json": to_model("translation", "Translation"),
    "verbose_json": to_model("translation_verbose", "TranslationVerbose"),
}

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
        Refused,
        RequiredParametersMissing,
        T,
    )

    class CreateAudioTranslationCalls(Protocol[R1_co, R2_co, R3_co, R4_co]):
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranslationParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranslationParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranslationParams],
        ) -> R3_co: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit,
            **params: Unpack[CreateAudioTranslationParams],
        ) -> R4_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            file: FileInput | Refused[Never],
            model: str | Literal["whisper-1"] | Refused[Never],
            prompt: str | Omit | Refused[Never] = ...,
            temperature: float | Omit | Refused[Never] = ...,
            response_format: FitsTheOtherParameters[Never] = ...,
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
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            file: RequiredParametersMissing[Never] = ...,
            model: RequiredParametersMissing[Never] = ...,
            prompt: RequiredParametersMissing[Never] = ...,
            temperature: RequiredParametersMissing[Never] = ...,
            response_format: FitsTheOtherParameters[Never] = ...,
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
        ) -> R1_co: ...


@overload
def create_audio_translation(
    *,
    response_format: Literal["json"] | Omit = ...,
    **params: Unpack[CreateAudioTranslationParams],
) -> Call[Translation]: ...


@overload
def create_audio_translation(
    *,
    response_format: Literal["text", "srt", "vtt"],
    **params: Unpack[CreateAudioTranslationParams],
) -> Call[str]: ...


@overload
def create_audio_translation(
    *,
    response_format: Literal["verbose_json"],
    **params: Unpack[CreateAudioTranslationParams],
) -> Call[TranslationVerbose]: ...


@overload
def create_audio_translation(
    *,
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
    **params: Unpack[CreateAudioTranslationParams],
) -> Call[Translation] | Call[str] | Call[TranslationVerbose]: ...


def create_audio_translation(
    *,
    file: FileInput,
    model: str | Literal["whisper-1"],
    prompt: str | Omit = omit,
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
    temperature: float | Omit = omit,
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
) -> Call[Translation] | Call[str] | Call[TranslationVerbose]:
    """Translate speech into English text.

    Deprecated.

    Args:
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
        model: id of the model
        prompt: English text, which guides the style
        response_format: format of the output; service default: "json"
        temperature: sampling temperature; higher values are more random; service default: 0
    """
    body: dict[str, Any] = {
        "file": file,
        "model": model,
    }
    if prompt is not omit:
        body["prompt"] = prompt
    if response_format is not omit:
        body["response_format"] = response_format
    if temperature is not omit:
        body["temperature"] = temperature
    return Call(
        OPERATION,
        _answers.get(str(response_format), _answer),
        "/audio/translations",
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
