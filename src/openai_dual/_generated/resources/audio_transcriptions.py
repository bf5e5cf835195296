"""`client.audio.transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...endpoint import C, Resource, streamed
from ..api.audio.create_transcription import create_transcription

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from ...core.call import Call, StreamCall
    from ...core.omit import Omit
    from ...responses import Response as RawResponse
    from ...streams import AsyncStream, Stream
    from ..models.audio_response_format import AudioResponseFormat
    from ..models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
    from ..models.create_transcription_response_json import CreateTranscriptionResponseJson
    from ..models.create_transcription_response_stream_event import CreateTranscriptionResponseStreamEvent
    from ..models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson
    from ..params.create_transcription_params import CreateTranscriptionParams

    class CreateTranscription(Protocol):
        """Create a transcription. Bound to a client.

        - `file`
        - `model`
        - `language`
        - `languages`: at least 1 elements
        - `keywords`
        - `prompt`
        - `response_format`: the service's default is "json"
        - `temperature`: the service's default is 0
        - `include`
        - `timestamp_granularities`: the service's default is ["segment"]
        - `stream`
        - `chunking_strategy`
        - `known_speaker_names`: at most 4 elements
        - `known_speaker_references`: at most 4 elements
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Stream[CreateTranscriptionResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"] | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> CreateTranscriptionResponseDiarizedJson: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> CreateTranscriptionResponseJson: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> str: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> CreateTranscriptionResponseVerboseJson: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> (
            CreateTranscriptionResponseDiarizedJson
            | CreateTranscriptionResponseJson
            | str
            | CreateTranscriptionResponseVerboseJson
            | Stream[CreateTranscriptionResponseStreamEvent]
        ): ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateTranscriptionParams],
        ) -> RawResponse[Stream[CreateTranscriptionResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"] | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> RawResponse[CreateTranscriptionResponseDiarizedJson]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> RawResponse[CreateTranscriptionResponseJson]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> RawResponse[str]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> RawResponse[CreateTranscriptionResponseVerboseJson]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> RawResponse[
            CreateTranscriptionResponseDiarizedJson
            | CreateTranscriptionResponseJson
            | str
            | CreateTranscriptionResponseVerboseJson
            | Stream[CreateTranscriptionResponseStreamEvent]
        ]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateTranscriptionParams],
        ) -> StreamCall[CreateTranscriptionResponseStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"] | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[CreateTranscriptionResponseDiarizedJson]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[CreateTranscriptionResponseJson]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[CreateTranscriptionResponseVerboseJson]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> (
            Call[CreateTranscriptionResponseDiarizedJson]
            | Call[CreateTranscriptionResponseJson]
            | Call[str]
            | Call[CreateTranscriptionResponseVerboseJson]
            | StreamCall[CreateTranscriptionResponseStreamEvent]
        ): ...

    class AsyncCreateTranscription(Protocol):
        """Create a transcription. Bound to an async client.

        - `file`
        - `model`
        - `language`
        - `languages`: at least 1 elements
        - `keywords`
        - `prompt`
        - `response_format`: the service's default is "json"
        - `temperature`: the service's default is 0
        - `include`
        - `timestamp_granularities`: the service's default is ["segment"]
        - `stream`
        - `chunking_strategy`
        - `known_speaker_names`: at most 4 elements
        - `known_speaker_references`: at most 4 elements
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, AsyncStream[CreateTranscriptionResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"] | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, CreateTranscriptionResponseDiarizedJson]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, CreateTranscriptionResponseJson]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, str]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, CreateTranscriptionResponseVerboseJson]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[
            Any,
            Any,
            CreateTranscriptionResponseDiarizedJson
            | CreateTranscriptionResponseJson
            | str
            | CreateTranscriptionResponseVerboseJson
            | AsyncStream[CreateTranscriptionResponseStreamEvent],
        ]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[CreateTranscriptionResponseStreamEvent]]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"] | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[CreateTranscriptionResponseDiarizedJson]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[CreateTranscriptionResponseJson]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[str]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[CreateTranscriptionResponseVerboseJson]]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> Coroutine[
            Any,
            Any,
            RawResponse[
                CreateTranscriptionResponseDiarizedJson
                | CreateTranscriptionResponseJson
                | str
                | CreateTranscriptionResponseVerboseJson
                | AsyncStream[CreateTranscriptionResponseStreamEvent]
            ],
        ]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateTranscriptionParams],
        ) -> StreamCall[CreateTranscriptionResponseStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"] | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[CreateTranscriptionResponseDiarizedJson]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[CreateTranscriptionResponseJson]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["srt", "text", "vtt"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateTranscriptionParams],
        ) -> Call[CreateTranscriptionResponseVerboseJson]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateTranscriptionParams],
        ) -> (
            Call[CreateTranscriptionResponseDiarizedJson]
            | Call[CreateTranscriptionResponseJson]
            | Call[str]
            | Call[CreateTranscriptionResponseVerboseJson]
            | StreamCall[CreateTranscriptionResponseStreamEvent]
        ): ...


class Transcriptions(Resource[C]):
    """`client.audio.transcriptions`: create."""

    create: streamed[CreateTranscription, AsyncCreateTranscription] = streamed(create_transcription)
