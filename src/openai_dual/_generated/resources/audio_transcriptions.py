"""`client.audio.transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, streamed
from ..api.audio.create_audio_transcription import create_audio_transcription

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.audio_response_format import AudioResponseFormat
    from ..models.transcription import Transcription
    from ..models.transcription_diarized import TranscriptionDiarized
    from ..models.transcription_stream_event import TranscriptionStreamEvent
    from ..models.transcription_verbose import TranscriptionVerbose
    from ..params.create_audio_transcription import CreateAudioTranscriptionParams

    class CreateAudioTranscription(Protocol):
        """Turn speech into text of the same language. Bound to a client.

        - `file`: the content, a path, an open binary file, or a tuple of name and content
        - `model`: the model to use
        - `language`: the language of the audio, as an ISO 639-1 code
        - `languages`: at least 1 element
        - `keywords`
        - `prompt`: what to make
        - `response_format`: the form of the answer; the service's default is "json"
        - `temperature`: how varied the answers are; the service's default is 0
        - `include`: parts of the answer that are left out unless named here
        - `timestamp_granularities`: what to give the times of; the service's default is ["segment"]
        - `stream`: whether to answer with a stream of events
        - `chunking_strategy`: how files are cut into passages
        - `known_speaker_names`: at most 4 elements
        - `known_speaker_references`: at most 4 elements
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Stream[TranscriptionStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Transcription: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> str: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> TranscriptionVerbose: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> TranscriptionDiarized: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> RawResponse[Transcription]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> RawResponse[str]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> RawResponse[TranscriptionVerbose]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> RawResponse[TranscriptionDiarized]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> RawResponse[
            Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent]
        ]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> StreamCall[TranscriptionStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[Transcription]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[TranscriptionVerbose]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[TranscriptionDiarized]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> (
            Call[Transcription]
            | Call[str]
            | Call[TranscriptionVerbose]
            | Call[TranscriptionDiarized]
            | StreamCall[TranscriptionStreamEvent]
        ): ...

    class AsyncCreateAudioTranscription(Protocol):
        """Turn speech into text of the same language. Bound to an async client.

        - `file`: the content, a path, an open binary file, or a tuple of name and content
        - `model`: the model to use
        - `language`: the language of the audio, as an ISO 639-1 code
        - `languages`: at least 1 element
        - `keywords`
        - `prompt`: what to make
        - `response_format`: the form of the answer; the service's default is "json"
        - `temperature`: how varied the answers are; the service's default is 0
        - `include`: parts of the answer that are left out unless named here
        - `timestamp_granularities`: what to give the times of; the service's default is ["segment"]
        - `stream`: whether to answer with a stream of events
        - `chunking_strategy`: how files are cut into passages
        - `known_speaker_names`: at most 4 elements
        - `known_speaker_references`: at most 4 elements
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, AsyncStream[TranscriptionStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, Transcription]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, str]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, TranscriptionVerbose]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, TranscriptionDiarized]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[
            Any,
            Any,
            Transcription | str | TranscriptionVerbose | TranscriptionDiarized | AsyncStream[TranscriptionStreamEvent],
        ]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[Transcription]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[str]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[TranscriptionVerbose]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, RawResponse[TranscriptionDiarized]]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[
            Any,
            Any,
            RawResponse[
                Transcription
                | str
                | TranscriptionVerbose
                | TranscriptionDiarized
                | AsyncStream[TranscriptionStreamEvent]
            ],
        ]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> StreamCall[TranscriptionStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[Transcription]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[str]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[TranscriptionVerbose]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Call[TranscriptionDiarized]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> (
            Call[Transcription]
            | Call[str]
            | Call[TranscriptionVerbose]
            | Call[TranscriptionDiarized]
            | StreamCall[TranscriptionStreamEvent]
        ): ...


class Transcriptions(Resource[C]):
    """`client.audio.transcriptions`: create."""

    create: streamed[CreateAudioTranscription, AsyncCreateAudioTranscription] = streamed(create_audio_transcription)
