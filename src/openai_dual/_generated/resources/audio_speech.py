"""`client.audio.speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, streamed
from ..api.audio.create_audio_speech import create_audio_speech

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._model import BinaryContent
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.create_speech_response_stream_event import CreateSpeechResponseStreamEvent
    from ..params.create_audio_speech import CreateAudioSpeechParams

    class CreateAudioSpeech(Protocol):
        """Turn text into spoken audio. Bound to a client.

        - `model`: the model to use
        - `input`: what the model is given; at most 4096 characters
        - `voice`: who speaks
        - `instructions`: what the model is told before anything else; at most 4096 characters
        - `response_format`: the form of the answer; the service's default is "mp3"
        - `speed`: at least 0.25; at most 4; the service's default is 1
        - `stream_format`: `sse` for a stream of events, else the audio itself; the service's default is "audio"
        """

        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["sse"],
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Stream[CreateSpeechResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["audio"] | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> BinaryContent: ...
        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["sse", "audio"] | str | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> BinaryContent | Stream[CreateSpeechResponseStreamEvent]: ...
        @overload
        def raw(
            self,
            *,
            stream_format: Literal["sse"],
            **params: Unpack[CreateAudioSpeechParams],
        ) -> RawResponse[Stream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream_format: Literal["audio"] | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> RawResponse[BinaryContent]: ...
        @overload
        def raw(
            self,
            *,
            stream_format: Literal["sse", "audio"] | str | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> RawResponse[BinaryContent | Stream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def call(
            self,
            *,
            stream_format: Literal["sse"],
            **params: Unpack[CreateAudioSpeechParams],
        ) -> StreamCall[CreateSpeechResponseStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream_format: Literal["audio"] | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Call[BinaryContent]: ...
        @overload
        def call(
            self,
            *,
            stream_format: Literal["sse", "audio"] | str | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent]: ...

    class AsyncCreateAudioSpeech(Protocol):
        """Turn text into spoken audio. Bound to an async client.

        - `model`: the model to use
        - `input`: what the model is given; at most 4096 characters
        - `voice`: who speaks
        - `instructions`: what the model is told before anything else; at most 4096 characters
        - `response_format`: the form of the answer; the service's default is "mp3"
        - `speed`: at least 0.25; at most 4; the service's default is 1
        - `stream_format`: `sse` for a stream of events, else the audio itself; the service's default is "audio"
        """

        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["sse"],
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Coroutine[Any, Any, AsyncStream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["audio"] | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Coroutine[Any, Any, BinaryContent]: ...
        @overload
        def __call__(
            self,
            *,
            stream_format: Literal["sse", "audio"] | str | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Coroutine[Any, Any, BinaryContent | AsyncStream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream_format: Literal["sse"],
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[CreateSpeechResponseStreamEvent]]]: ...
        @overload
        def raw(
            self,
            *,
            stream_format: Literal["audio"] | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Coroutine[Any, Any, RawResponse[BinaryContent]]: ...
        @overload
        def raw(
            self,
            *,
            stream_format: Literal["sse", "audio"] | str | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Coroutine[Any, Any, RawResponse[BinaryContent | AsyncStream[CreateSpeechResponseStreamEvent]]]: ...
        @overload
        def call(
            self,
            *,
            stream_format: Literal["sse"],
            **params: Unpack[CreateAudioSpeechParams],
        ) -> StreamCall[CreateSpeechResponseStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream_format: Literal["audio"] | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Call[BinaryContent]: ...
        @overload
        def call(
            self,
            *,
            stream_format: Literal["sse", "audio"] | str | Omit = ...,
            **params: Unpack[CreateAudioSpeechParams],
        ) -> Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent]: ...


class Speech(Resource[C]):
    """`client.audio.speech`: create."""

    create: streamed[CreateAudioSpeech, AsyncCreateAudioSpeech] = streamed(create_audio_speech)
