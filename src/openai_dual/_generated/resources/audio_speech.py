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
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.create_speech_response_stream_event import CreateSpeechResponseStreamEvent
    from ..params.create_audio_speech import CreateAudioSpeechParams

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.audio.create_audio_speech import CreateAudioSpeechCalls

        class CreateAudioSpeech(
            CreateAudioSpeechCalls[
                Stream[CreateSpeechResponseStreamEvent],
                BinaryContent,
                BinaryContent | Stream[CreateSpeechResponseStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAudioSpeechCalls[
                RawResponse[Stream[CreateSpeechResponseStreamEvent]],
                RawResponse[BinaryContent],
                RawResponse[BinaryContent | Stream[CreateSpeechResponseStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAudioSpeechCalls[
                StreamCall[CreateSpeechResponseStreamEvent],
                Call[BinaryContent],
                Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent],
            ]: ...

    else:

        class CreateAudioSpeech(Protocol):  # type: ignore[no-redef]
            """Synthesize speech from text. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream_format: Literal["sse"],
                **params: Unpack[CreateAudioSpeechParams],
            ) -> Stream[CreateSpeechResponseStreamEvent]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream_format: Literal["audio"] | Omit = ...,
                **params: Unpack[CreateAudioSpeechParams],
            ) -> BinaryContent:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream_format: Literal["sse", "audio"] | Omit = ...,
                **params: Unpack[CreateAudioSpeechParams],
            ) -> BinaryContent | Stream[CreateSpeechResponseStreamEvent]:
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
                ...

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
                stream_format: Literal["sse", "audio"] | Omit = ...,
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
                stream_format: Literal["sse", "audio"] | Omit = ...,
                **params: Unpack[CreateAudioSpeechParams],
            ) -> Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.audio.create_audio_speech import CreateAudioSpeechCalls

        class AsyncCreateAudioSpeech(
            CreateAudioSpeechCalls[
                Coroutine[Any, Any, AsyncStream[CreateSpeechResponseStreamEvent]],
                Coroutine[Any, Any, BinaryContent],
                Coroutine[Any, Any, BinaryContent | AsyncStream[CreateSpeechResponseStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAudioSpeechCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[CreateSpeechResponseStreamEvent]]],
                Coroutine[Any, Any, RawResponse[BinaryContent]],
                Coroutine[Any, Any, RawResponse[BinaryContent | AsyncStream[CreateSpeechResponseStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAudioSpeechCalls[
                StreamCall[CreateSpeechResponseStreamEvent],
                Call[BinaryContent],
                Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent],
            ]: ...

    else:

        class AsyncCreateAudioSpeech(Protocol):  # type: ignore[no-redef]
            """Synthesize speech from text. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream_format: Literal["sse"],
                **params: Unpack[CreateAudioSpeechParams],
            ) -> Coroutine[Any, Any, AsyncStream[CreateSpeechResponseStreamEvent]]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream_format: Literal["audio"] | Omit = ...,
                **params: Unpack[CreateAudioSpeechParams],
            ) -> Coroutine[Any, Any, BinaryContent]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream_format: Literal["sse", "audio"] | Omit = ...,
                **params: Unpack[CreateAudioSpeechParams],
            ) -> Coroutine[Any, Any, BinaryContent | AsyncStream[CreateSpeechResponseStreamEvent]]:
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
                ...

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
                stream_format: Literal["sse", "audio"] | Omit = ...,
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
                stream_format: Literal["sse", "audio"] | Omit = ...,
                **params: Unpack[CreateAudioSpeechParams],
            ) -> Call[BinaryContent] | StreamCall[CreateSpeechResponseStreamEvent]: ...


class _Speech(Resource[C]):
    """`client.audio.speech`. Methods: create."""

    create: streamed[CreateAudioSpeech, AsyncCreateAudioSpeech] = streamed(create_audio_speech)
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


class Speech(_Speech["Executes"]):
    """`client.audio.speech`. Methods: create."""


class AsyncSpeech(_Speech["AsyncExecutes"], awaits=True):
    """`client.audio.speech`. Methods: create. The methods are awaited."""
