"""`client.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, streamed
from ..api.completions.create_completion import create_completion

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.completion import Completion
    from ..params.create_completion import CreateCompletionParams

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.completions.create_completion import CreateCompletionCalls

        class CreateCompletion(
            CreateCompletionCalls[
                Stream[Completion],
                Completion,
                Completion | Stream[Completion],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateCompletionCalls[
                RawResponse[Stream[Completion]],
                RawResponse[Completion],
                RawResponse[Completion | Stream[Completion]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateCompletionCalls[
                StreamCall[Completion],
                Call[Completion],
                Call[Completion] | StreamCall[Completion],
            ]: ...

    else:

        class CreateCompletion(Protocol):  # type: ignore[no-redef]
            """Continue a text (the interface before chat completions), as one object or as a stream. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateCompletionParams],
            ) -> Stream[Completion]:
                """Continue a text (the interface before chat completions), as one object or as a stream.

                Args:
                    model: id of the model
                    prompt: text, or texts, to continue; service default: "<|endoftext|>"
                    best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
                    echo: whether the output begins with the prompt; service default: false
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: number of most likely tokens to return at each position; at least 0; at most 5
                    max_tokens: maximum number of generated tokens; at least 0; service default: 16
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    seed: seed for sampling; equal requests return the same result where possible
                    stop: sequences at which generation stops
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    suffix: text that follows the completion
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Completion:
                """Continue a text (the interface before chat completions), as one object or as a stream.

                Args:
                    model: id of the model
                    prompt: text, or texts, to continue; service default: "<|endoftext|>"
                    best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
                    echo: whether the output begins with the prompt; service default: false
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: number of most likely tokens to return at each position; at least 0; at most 5
                    max_tokens: maximum number of generated tokens; at least 0; service default: 16
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    seed: seed for sampling; equal requests return the same result where possible
                    stop: sequences at which generation stops
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    suffix: text that follows the completion
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Completion | Stream[Completion]:
                """Continue a text (the interface before chat completions), as one object or as a stream.

                Args:
                    model: id of the model
                    prompt: text, or texts, to continue; service default: "<|endoftext|>"
                    best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
                    echo: whether the output begins with the prompt; service default: false
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: number of most likely tokens to return at each position; at least 0; at most 5
                    max_tokens: maximum number of generated tokens; at least 0; service default: 16
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    seed: seed for sampling; equal requests return the same result where possible
                    stop: sequences at which generation stops
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    suffix: text that follows the completion
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id
                """
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateCompletionParams],
            ) -> RawResponse[Stream[Completion]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> RawResponse[Completion]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> RawResponse[Completion | Stream[Completion]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateCompletionParams],
            ) -> StreamCall[Completion]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Call[Completion]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Call[Completion] | StreamCall[Completion]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.completions.create_completion import CreateCompletionCalls

        class AsyncCreateCompletion(
            CreateCompletionCalls[
                Coroutine[Any, Any, AsyncStream[Completion]],
                Coroutine[Any, Any, Completion],
                Coroutine[Any, Any, Completion | AsyncStream[Completion]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateCompletionCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[Completion]]],
                Coroutine[Any, Any, RawResponse[Completion]],
                Coroutine[Any, Any, RawResponse[Completion | AsyncStream[Completion]]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateCompletionCalls[
                StreamCall[Completion],
                Call[Completion],
                Call[Completion] | StreamCall[Completion],
            ]: ...

    else:

        class AsyncCreateCompletion(Protocol):  # type: ignore[no-redef]
            """Continue a text (the interface before chat completions), as one object or as a stream. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateCompletionParams],
            ) -> Coroutine[Any, Any, AsyncStream[Completion]]:
                """Continue a text (the interface before chat completions), as one object or as a stream.

                Args:
                    model: id of the model
                    prompt: text, or texts, to continue; service default: "<|endoftext|>"
                    best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
                    echo: whether the output begins with the prompt; service default: false
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: number of most likely tokens to return at each position; at least 0; at most 5
                    max_tokens: maximum number of generated tokens; at least 0; service default: 16
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    seed: seed for sampling; equal requests return the same result where possible
                    stop: sequences at which generation stops
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    suffix: text that follows the completion
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Coroutine[Any, Any, Completion]:
                """Continue a text (the interface before chat completions), as one object or as a stream.

                Args:
                    model: id of the model
                    prompt: text, or texts, to continue; service default: "<|endoftext|>"
                    best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
                    echo: whether the output begins with the prompt; service default: false
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: number of most likely tokens to return at each position; at least 0; at most 5
                    max_tokens: maximum number of generated tokens; at least 0; service default: 16
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    seed: seed for sampling; equal requests return the same result where possible
                    stop: sequences at which generation stops
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    suffix: text that follows the completion
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Coroutine[Any, Any, Completion | AsyncStream[Completion]]:
                """Continue a text (the interface before chat completions), as one object or as a stream.

                Args:
                    model: id of the model
                    prompt: text, or texts, to continue; service default: "<|endoftext|>"
                    best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
                    echo: whether the output begins with the prompt; service default: false
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: number of most likely tokens to return at each position; at least 0; at most 5
                    max_tokens: maximum number of generated tokens; at least 0; service default: 16
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    seed: seed for sampling; equal requests return the same result where possible
                    stop: sequences at which generation stops
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    suffix: text that follows the completion
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id
                """
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateCompletionParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[Completion]]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Coroutine[Any, Any, RawResponse[Completion]]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Coroutine[Any, Any, RawResponse[Completion | AsyncStream[Completion]]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateCompletionParams],
            ) -> StreamCall[Completion]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Call[Completion]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateCompletionParams],
            ) -> Call[Completion] | StreamCall[Completion]: ...


class _Completions(Resource[C]):
    """Text completions (the interface before chat completions)."""

    create: streamed[CreateCompletion, AsyncCreateCompletion] = streamed(create_completion)
    """Continue a text (the interface before chat completions), as one object or as a stream.

    Args:
        model: id of the model
        prompt: text, or texts, to continue; service default: "<|endoftext|>"
        best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
        echo: whether the output begins with the prompt; service default: false
        frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
        logit_bias: token id to a bias that is added to its logit
        logprobs: number of most likely tokens to return at each position; at least 0; at most 5
        max_tokens: maximum number of generated tokens; at least 0; service default: 16
        n: number of choices to generate; at least 1; at most 128; service default: 1
        presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
        seed: seed for sampling; equal requests return the same result where possible
        stop: sequences at which generation stops
        stream: return a stream of events instead of one object; service default: false
        stream_options: options of the stream
        suffix: text that follows the completion
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        user: end-user id
    """


class Completions(_Completions["Executes"]):
    """Text completions (the interface before chat completions)."""


class AsyncCompletions(_Completions["AsyncExecutes"], awaits=True):
    """Text completions (the interface before chat completions). The methods are awaited."""
