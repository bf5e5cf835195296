"""`client.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...endpoint import C, Resource, streamed
from ..api.completions.create_completion import create_completion

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from ...core.call import Call, StreamCall
    from ...core.omit import Omit
    from ...responses import Response as RawResponse
    from ...streams import AsyncStream, Stream
    from ..models.completion import Completion
    from ..params.create_completion_params import CreateCompletionParams

    class CreateCompletion(Protocol):
        """Create a completion. Bound to a client.

        - `model`
        - `prompt`: the service's default is "<|endoftext|>"
        - `best_of`: the service's default is 1
        - `echo`: the service's default is false
        - `frequency_penalty`: the service's default is 0
        - `logit_bias`
        - `logprobs`
        - `max_tokens`: the service's default is 16
        - `n`: the service's default is 1
        - `presence_penalty`: the service's default is 0
        - `seed`
        - `stop`
        - `stream`: the service's default is false
        - `stream_options`
        - `suffix`
        - `temperature`: the service's default is 1
        - `top_p`: the service's default is 1
        - `user`
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
        """Create a completion. Bound to an async client.

        - `model`
        - `prompt`: the service's default is "<|endoftext|>"
        - `best_of`: the service's default is 1
        - `echo`: the service's default is false
        - `frequency_penalty`: the service's default is 0
        - `logit_bias`
        - `logprobs`
        - `max_tokens`: the service's default is 16
        - `n`: the service's default is 1
        - `presence_penalty`: the service's default is 0
        - `seed`
        - `stop`
        - `stream`: the service's default is false
        - `stream_options`
        - `suffix`
        - `temperature`: the service's default is 1
        - `top_p`: the service's default is 1
        - `user`
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
    """`client.completions`: create."""

    create: streamed[CreateCompletion, AsyncCreateCompletion] = streamed(create_completion)
