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

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.audio.create_audio_transcription import CreateAudioTranscriptionCalls

        class CreateAudioTranscription(
            CreateAudioTranscriptionCalls[
                Stream[TranscriptionStreamEvent],
                Transcription,
                str,
                TranscriptionVerbose,
                TranscriptionDiarized,
                Transcription | str | TranscriptionVerbose | TranscriptionDiarized | Stream[TranscriptionStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAudioTranscriptionCalls[
                RawResponse[Stream[TranscriptionStreamEvent]],
                RawResponse[Transcription],
                RawResponse[str],
                RawResponse[TranscriptionVerbose],
                RawResponse[TranscriptionDiarized],
                RawResponse[
                    Transcription
                    | str
                    | TranscriptionVerbose
                    | TranscriptionDiarized
                    | Stream[TranscriptionStreamEvent]
                ],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAudioTranscriptionCalls[
                StreamCall[TranscriptionStreamEvent],
                Call[Transcription],
                Call[str],
                Call[TranscriptionVerbose],
                Call[TranscriptionDiarized],
                Call[Transcription]
                | Call[str]
                | Call[TranscriptionVerbose]
                | Call[TranscriptionDiarized]
                | StreamCall[TranscriptionStreamEvent],
            ]: ...

    else:

        class CreateAudioTranscription(Protocol):  # type: ignore[no-redef]
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

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.audio.create_audio_transcription import CreateAudioTranscriptionCalls

        class AsyncCreateAudioTranscription(
            CreateAudioTranscriptionCalls[
                Coroutine[Any, Any, AsyncStream[TranscriptionStreamEvent]],
                Coroutine[Any, Any, Transcription],
                Coroutine[Any, Any, str],
                Coroutine[Any, Any, TranscriptionVerbose],
                Coroutine[Any, Any, TranscriptionDiarized],
                Coroutine[
                    Any,
                    Any,
                    Transcription
                    | str
                    | TranscriptionVerbose
                    | TranscriptionDiarized
                    | AsyncStream[TranscriptionStreamEvent],
                ],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAudioTranscriptionCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[TranscriptionStreamEvent]]],
                Coroutine[Any, Any, RawResponse[Transcription]],
                Coroutine[Any, Any, RawResponse[str]],
                Coroutine[Any, Any, RawResponse[TranscriptionVerbose]],
                Coroutine[Any, Any, RawResponse[TranscriptionDiarized]],
                Coroutine[
                    Any,
                    Any,
                    RawResponse[
                        Transcription
                        | str
                        | TranscriptionVerbose
                        | TranscriptionDiarized
                        | AsyncStream[TranscriptionStreamEvent]
                    ],
                ],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAudioTranscriptionCalls[
                StreamCall[TranscriptionStreamEvent],
                Call[Transcription],
                Call[str],
                Call[TranscriptionVerbose],
                Call[TranscriptionDiarized],
                Call[Transcription]
                | Call[str]
                | Call[TranscriptionVerbose]
                | Call[TranscriptionDiarized]
                | StreamCall[TranscriptionStreamEvent],
            ]: ...

    else:

        class AsyncCreateAudioTranscription(Protocol):  # type: ignore[no-redef]
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
                Transcription
                | str
                | TranscriptionVerbose
                | TranscriptionDiarized
                | AsyncStream[TranscriptionStreamEvent],
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
