"""`client.audio.transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, streamed
from ..api.audio.create_audio_transcription import create_audio_transcription

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.transcription import Transcription
    from ..models.transcription_diarized import TranscriptionDiarized
    from ..models.transcription_stream_event import TranscriptionStreamEvent
    from ..models.transcription_verbose import TranscriptionVerbose
    from ..params.create_audio_transcription import CreateAudioTranscriptionParams

    class CreateAudioTranscription(Protocol):
        """Transcribe speech into text of the same language. Method of a sync client."""

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Stream[TranscriptionStreamEvent]:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Transcription:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> str:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> TranscriptionVerbose:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> TranscriptionDiarized:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent]:
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
            ...

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
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
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
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> (
            Call[Transcription]
            | Call[str]
            | Call[TranscriptionVerbose]
            | Call[TranscriptionDiarized]
            | StreamCall[TranscriptionStreamEvent]
        ): ...

    class AsyncCreateAudioTranscription(Protocol):
        """Transcribe speech into text of the same language. Method of an async client."""

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, AsyncStream[TranscriptionStreamEvent]]:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, Transcription]:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, str]:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["verbose_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, TranscriptionVerbose]:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            response_format: Literal["diarized_json"],
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[Any, Any, TranscriptionDiarized]:
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
            ...

        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> Coroutine[
            Any,
            Any,
            Transcription | str | TranscriptionVerbose | TranscriptionDiarized | AsyncStream[TranscriptionStreamEvent],
        ]:
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
            ...

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
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
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
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | Omit = ...,
            **params: Unpack[CreateAudioTranscriptionParams],
        ) -> (
            Call[Transcription]
            | Call[str]
            | Call[TranscriptionVerbose]
            | Call[TranscriptionDiarized]
            | StreamCall[TranscriptionStreamEvent]
        ): ...


class _Transcriptions(Resource[C]):
    """`client.audio.transcriptions`. Methods: create."""

    create: streamed[CreateAudioTranscription, AsyncCreateAudioTranscription] = streamed(create_audio_transcription)
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


class Transcriptions(_Transcriptions["Executes"]):
    """`client.audio.transcriptions`. Methods: create."""


class AsyncTranscriptions(_Transcriptions["AsyncExecutes"], awaits=True):
    """`client.audio.transcriptions`. Methods: create. The methods are awaited."""
