"""`client.audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...endpoint import C, Resource, streamed
from ..api.audio.create_translation import create_translation

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from ...core.call import Call
    from ...core.omit import Omit
    from ...responses import Response as RawResponse
    from ..models.create_translation_response_json import CreateTranslationResponseJson
    from ..models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson
    from ..params.create_translation_params import CreateTranslationParams

    class CreateTranslation(Protocol):
        """Create a translation. Bound to a client.

        - `file`
        - `model`
        - `prompt`
        - `response_format`: the service's default is "json"
        - `temperature`: the service's default is 0
        """

        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> CreateTranslationResponseJson: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> str: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> CreateTranslationResponseVerboseJson: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> CreateTranslationResponseJson | str | CreateTranslationResponseVerboseJson: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[CreateTranslationResponseJson]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[str]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[CreateTranslationResponseVerboseJson]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> RawResponse[CreateTranslationResponseJson | str | CreateTranslationResponseVerboseJson]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[CreateTranslationResponseJson]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[CreateTranslationResponseVerboseJson]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[CreateTranslationResponseJson] | Call[str] | Call[CreateTranslationResponseVerboseJson]: ...

    class AsyncCreateTranslation(Protocol):
        """Create a translation. Bound to an async client.

        - `file`
        - `model`
        - `prompt`
        - `response_format`: the service's default is "json"
        - `temperature`: the service's default is 0
        """

        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, CreateTranslationResponseJson]: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, str]: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, CreateTranslationResponseVerboseJson]: ...
        @overload
        def __call__(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, CreateTranslationResponseJson | str | CreateTranslationResponseVerboseJson]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, RawResponse[CreateTranslationResponseJson]]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, RawResponse[str]]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[Any, Any, RawResponse[CreateTranslationResponseVerboseJson]]: ...
        @overload
        def raw(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Coroutine[
            Any, Any, RawResponse[CreateTranslationResponseJson | str | CreateTranslationResponseVerboseJson]
        ]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[CreateTranslationResponseJson]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranslationParams],
        ) -> Call[CreateTranslationResponseVerboseJson]: ...
        @overload
        def call(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Omit = ...,
            **params: Unpack[CreateTranslationParams],
        ) -> Call[CreateTranslationResponseJson] | Call[str] | Call[CreateTranslationResponseVerboseJson]: ...


class Translations(Resource[C]):
    """`client.audio.translations`: create."""

    create: streamed[CreateTranslation, AsyncCreateTranslation] = streamed(create_translation)
