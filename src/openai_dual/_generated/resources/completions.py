"""`client.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, streamed
from ..api.completions.create_completion import create_completion

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.completion import Completion
    from ..params.create_completion import CreateCompletionParams

    class CreateCompletion(Protocol):
        """Continue a text (the interface before chat), whole or as a stream. Bound to a client.

        - `model`: the model to use
        - `prompt`: what to make; the service's default is "<|endoftext|>"
        - `best_of`: the service's default is 1
        - `echo`: the service's default is false
        - `frequency_penalty`: how much to avoid tokens the more often they have occurred; the service's default is 0
        - `logit_bias`: how much likelier single tokens become, by token
        - `logprobs`: whether to tell how likely the tokens were
        - `max_tokens`: how many tokens may be generated at most; the service's default is 16
        - `n`: how many to make; the service's default is 1
        - `presence_penalty`: how much to avoid tokens that have occurred at all; the service's default is 0
        - `seed`: makes repeated requests answer alike, as far as possible
        - `stop`: where generation stops
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `stream_options`: what the stream holds besides
        - `suffix`: what comes after the text
        - `temperature`: how varied the answers are; the service's default is 1
        - `top_p`: sample from the likeliest tokens that make up this share; the service's default is 1
        - `user`: an id of your user
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateCompletionParams],
        ) -> Stream[Completion]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateCompletionParams],
        ) -> Completion: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateCompletionParams],
        ) -> Completion | Stream[Completion]: ...
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

    class AsyncCreateCompletion(Protocol):
        """Continue a text (the interface before chat), whole or as a stream. Bound to an async client.

        - `model`: the model to use
        - `prompt`: what to make; the service's default is "<|endoftext|>"
        - `best_of`: the service's default is 1
        - `echo`: the service's default is false
        - `frequency_penalty`: how much to avoid tokens the more often they have occurred; the service's default is 0
        - `logit_bias`: how much likelier single tokens become, by token
        - `logprobs`: whether to tell how likely the tokens were
        - `max_tokens`: how many tokens may be generated at most; the service's default is 16
        - `n`: how many to make; the service's default is 1
        - `presence_penalty`: how much to avoid tokens that have occurred at all; the service's default is 0
        - `seed`: makes repeated requests answer alike, as far as possible
        - `stop`: where generation stops
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `stream_options`: what the stream holds besides
        - `suffix`: what comes after the text
        - `temperature`: how varied the answers are; the service's default is 1
        - `top_p`: sample from the likeliest tokens that make up this share; the service's default is 1
        - `user`: an id of your user
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateCompletionParams],
        ) -> Coroutine[Any, Any, AsyncStream[Completion]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateCompletionParams],
        ) -> Coroutine[Any, Any, Completion]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateCompletionParams],
        ) -> Coroutine[Any, Any, Completion | AsyncStream[Completion]]: ...
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


class Completions(Resource[C]):
    """Continuations of a text, the interface before chat."""

    create: streamed[CreateCompletion, AsyncCreateCompletion] = streamed(create_completion)
