"""`client.beta.chat.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...endpoint import C, Resource, endpoint, paged, streamed
from ..api.chat.create_chat_completion import create_chat_completion
from ..api.chat.delete_chat_completion import delete_chat_completion
from ..api.chat.get_chat_completion import get_chat_completion
from ..api.chat.list_chat_completions import list_chat_completions
from ..api.chat.update_chat_completion import update_chat_completion

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from ...core.call import Call, StreamCall
    from ...core.omit import Omit
    from ...responses import Response as RawResponse
    from ...streams import AsyncStream, Stream
    from ..models.chat_completion import ChatCompletion
    from ..models.chat_completion_chunk import ChatCompletionChunk
    from ..params.create_chat_completion_params import CreateChatCompletionParams
    from .beta_chat_completions_messages import Messages

    class CreateChatCompletion(Protocol):
        """Answer a conversation with the next message of the model. Bound to a client.

        - `messages`: at least 1 elements
        - `model`
        - `metadata`
        - `top_logprobs`
        - `temperature`
        - `top_p`
        - `user`: deprecated
        - `safety_identifier`
        - `prompt_cache_key`
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `service_tier`
        - `modalities`
        - `verbosity`
        - `reasoning_effort`
        - `max_completion_tokens`
        - `frequency_penalty`: the service's default is 0
        - `presence_penalty`: the service's default is 0
        - `web_search_options`
        - `response_format`
        - `audio`
        - `store`: the service's default is false
        - `moderation`
        - `stream`: the service's default is false
        - `stop`
        - `logit_bias`
        - `logprobs`: the service's default is false
        - `max_tokens`: deprecated
        - `n`: the service's default is 1
        - `prediction`
        - `seed`: deprecated
        - `stream_options`
        - `tools`
        - `tool_choice`
        - `parallel_tool_calls`: the service's default is true
        - `function_call`: deprecated
        - `functions`: at least 1 elements; at most 128 elements; deprecated
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateChatCompletionParams],
        ) -> Stream[ChatCompletionChunk]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> ChatCompletion: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateChatCompletionParams],
        ) -> RawResponse[Stream[ChatCompletionChunk]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> RawResponse[ChatCompletion]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> RawResponse[ChatCompletion | Stream[ChatCompletionChunk]]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateChatCompletionParams],
        ) -> StreamCall[ChatCompletionChunk]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Call[ChatCompletion]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Call[ChatCompletion] | StreamCall[ChatCompletionChunk]: ...

    class AsyncCreateChatCompletion(Protocol):
        """Answer a conversation with the next message of the model. Bound to an async client.

        - `messages`: at least 1 elements
        - `model`
        - `metadata`
        - `top_logprobs`
        - `temperature`
        - `top_p`
        - `user`: deprecated
        - `safety_identifier`
        - `prompt_cache_key`
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `service_tier`
        - `modalities`
        - `verbosity`
        - `reasoning_effort`
        - `max_completion_tokens`
        - `frequency_penalty`: the service's default is 0
        - `presence_penalty`: the service's default is 0
        - `web_search_options`
        - `response_format`
        - `audio`
        - `store`: the service's default is false
        - `moderation`
        - `stream`: the service's default is false
        - `stop`
        - `logit_bias`
        - `logprobs`: the service's default is false
        - `max_tokens`: deprecated
        - `n`: the service's default is 1
        - `prediction`
        - `seed`: deprecated
        - `stream_options`
        - `tools`
        - `tool_choice`
        - `parallel_tool_calls`: the service's default is true
        - `function_call`: deprecated
        - `functions`: at least 1 elements; at most 128 elements; deprecated
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateChatCompletionParams],
        ) -> Coroutine[Any, Any, AsyncStream[ChatCompletionChunk]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Coroutine[Any, Any, ChatCompletion]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Coroutine[Any, Any, ChatCompletion | AsyncStream[ChatCompletionChunk]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateChatCompletionParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[ChatCompletionChunk]]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Coroutine[Any, Any, RawResponse[ChatCompletion]]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Coroutine[Any, Any, RawResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]]]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateChatCompletionParams],
        ) -> StreamCall[ChatCompletionChunk]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Call[ChatCompletion]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> Call[ChatCompletion] | StreamCall[ChatCompletionChunk]: ...


class Completions(Resource[C]):
    """`client.beta.chat.completions`: list, create, retrieve, update, delete."""

    list = paged(list_chat_completions)
    create: streamed[CreateChatCompletion, AsyncCreateChatCompletion] = streamed(create_chat_completion)
    retrieve = endpoint(get_chat_completion)
    update = endpoint(update_chat_completion)
    delete = endpoint(delete_chat_completion)

    @cached_property
    def messages(self) -> Messages[C]:
        """`client.beta.chat.completions.messages`: list."""
        from .beta_chat_completions_messages import Messages

        return Messages(self._client)
