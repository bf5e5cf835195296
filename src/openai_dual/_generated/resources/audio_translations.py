"""`client.audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, streamed
from ..api.audio.create_audio_translation import create_audio_translation

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.translation import Translation
    from ..models.translation_verbose import TranslationVerbose
    from ..params.create_audio_translation import CreateAudioTranslationParams

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.audio.create_audio_translation import CreateAudioTranslationCalls

        class CreateAudioTranslation(
            CreateAudioTranslationCalls[
                Translation,
                str,
                TranslationVerbose,
                Translation | str | TranslationVerbose,
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAudioTranslationCalls[
                RawResponse[Translation],
                RawResponse[str],
                RawResponse[TranslationVerbose],
                RawResponse[Translation | str | TranslationVerbose],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAudioTranslationCalls[
                Call[Translation],
                Call[str],
                Call[TranslationVerbose],
                Call[Translation] | Call[str] | Call[TranslationVerbose],
            ]: ...

    else:

        class CreateAudioTranslation(Protocol):  # type: ignore[no-redef]
            """Translate speech into English text. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["json"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Translation:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["text", "srt", "vtt"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> str:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["verbose_json"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> TranslationVerbose:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Translation | str | TranslationVerbose:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def raw(
                self,
                *,
                response_format: Literal["json"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> RawResponse[Translation]: ...
            @overload
            def raw(
                self,
                *,
                response_format: Literal["text", "srt", "vtt"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> RawResponse[str]: ...
            @overload
            def raw(
                self,
                *,
                response_format: Literal["verbose_json"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> RawResponse[TranslationVerbose]: ...
            @overload
            def raw(
                self,
                *,
                response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> RawResponse[Translation | str | TranslationVerbose]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["json"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[Translation]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["text", "srt", "vtt"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[str]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["verbose_json"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[TranslationVerbose]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[Translation] | Call[str] | Call[TranslationVerbose]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.audio.create_audio_translation import CreateAudioTranslationCalls

        class AsyncCreateAudioTranslation(
            CreateAudioTranslationCalls[
                Coroutine[Any, Any, Translation],
                Coroutine[Any, Any, str],
                Coroutine[Any, Any, TranslationVerbose],
                Coroutine[Any, Any, Translation | str | TranslationVerbose],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAudioTranslationCalls[
                Coroutine[Any, Any, RawResponse[Translation]],
                Coroutine[Any, Any, RawResponse[str]],
                Coroutine[Any, Any, RawResponse[TranslationVerbose]],
                Coroutine[Any, Any, RawResponse[Translation | str | TranslationVerbose]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAudioTranslationCalls[
                Call[Translation],
                Call[str],
                Call[TranslationVerbose],
                Call[Translation] | Call[str] | Call[TranslationVerbose],
            ]: ...

    else:

        class AsyncCreateAudioTranslation(Protocol):  # type: ignore[no-redef]
            """Translate speech into English text. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["json"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, Translation]:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["text", "srt", "vtt"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, str]:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["verbose_json"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, TranslationVerbose]:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def __call__(
                self,
                *,
                response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, Translation | str | TranslationVerbose]:
                """Translate speech into English text.

                Args:
                    file: file content as bytes, a path, an open binary file, or a (name, content) tuple
                    model: id of the model
                    prompt: English text, which guides the style
                    response_format: format of the output; service default: "json"
                    temperature: sampling temperature; higher values are more random; service default: 0
                """
                ...

            @overload
            def raw(
                self,
                *,
                response_format: Literal["json"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, RawResponse[Translation]]: ...
            @overload
            def raw(
                self,
                *,
                response_format: Literal["text", "srt", "vtt"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, RawResponse[str]]: ...
            @overload
            def raw(
                self,
                *,
                response_format: Literal["verbose_json"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, RawResponse[TranslationVerbose]]: ...
            @overload
            def raw(
                self,
                *,
                response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Coroutine[Any, Any, RawResponse[Translation | str | TranslationVerbose]]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["json"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[Translation]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["text", "srt", "vtt"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[str]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["verbose_json"],
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[TranslationVerbose]: ...
            @overload
            def call(
                self,
                *,
                response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
                **params: Unpack[CreateAudioTranslationParams],
            ) -> Call[Translation] | Call[str] | Call[TranslationVerbose]: ...


class _Translations(Resource[C]):
    """`client.audio.translations`. Methods: create."""

    create: streamed[CreateAudioTranslation, AsyncCreateAudioTranslation] = streamed(create_audio_translation)
    """Translate speech into English text.

    Args:
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
        model: id of the model
        prompt: English text, which guides the style
        response_format: format of the output; service default: "json"
        temperature: sampling temperature; higher values are more random; service default: 0
    """


class Translations(_Translations["Executes"]):
    """`client.audio.translations`. Methods: create."""


class AsyncTranslations(_Translations["AsyncExecutes"], awaits=True):
    """`client.audio.translations`. Methods: create. The methods are awaited."""
