"""`client.audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, streamed
from ..api.audio.create_translation import create_translation

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit
    from .._resource import RawResponse
    from ..models.translation import Translation
    from ..models.translation_verbose import TranslationVerbose
    from ..params.create_translation_params import CreateTranslationParams

    class CreateTranslation(Protocol):
        """Turn speech into English text. Bound to a client.

        - `file`: the content, a path, an open binary file, or a tuple of name and content
        - `model`: the model to use
        - `prompt`: what to make
        - `response_format`: the form of the answer; the service's default is "json"
        - `temperature`: how varied the answers are; the service's default is 0
        """

        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Translation: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> str: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> TranslationVerbose: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Translation | str | TranslationVerbose: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[Translation]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[str]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[TranslationVerbose]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[Translation | str | TranslationVerbose]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[Translation]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[TranslationVerbose]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[Translation] | Call[str] | Call[TranslationVerbose]: ...

    class AsyncCreateTranslation(Protocol):
        """Turn speech into English text. Bound to an async client.

        - `file`: the content, a path, an open binary file, or a tuple of name and content
        - `model`: the model to use
        - `prompt`: what to make
        - `response_format`: the form of the answer; the service's default is "json"
        - `temperature`: how varied the answers are; the service's default is 0
        """

        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, Translation]: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, str]: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, TranslationVerbose]: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, Translation | str | TranslationVerbose]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, RawResponse[Translation]]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, RawResponse[str]]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, RawResponse[TranslationVerbose]]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, RawResponse[Translation | str | TranslationVerbose]]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[Translation]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[TranslationVerbose]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[Translation] | Call[str] | Call[TranslationVerbose]: ...


class Translations(Resource[C]):
    """`client.audio.translations`: create."""

    create: streamed[CreateTranslation, AsyncCreateTranslation] = streamed(create_translation)
