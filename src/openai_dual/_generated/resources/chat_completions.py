"""`client.chat.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.chat.completions import CompletionsHelpers
from .._resource import C, Resource, endpoint, paged, streamed
from ..api.chat.create_chat_completion import create_chat_completion
from ..api.chat.delete_chat_completion import delete_chat_completion
from ..api.chat.list_chat_completions import list_chat_completions
from ..api.chat.retrieve_chat_completion import retrieve_chat_completion
from ..api.chat.update_chat_completion import update_chat_completion

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.chat_completion import ChatCompletion
    from ..models.chat_completion_chunk import ChatCompletionChunk
    from ..params.create_chat_completion import CreateChatCompletionParams
    from .chat_completions_messages import Messages

    class CreateChatCompletion(Protocol):
        """Answer a conversation with the next message of the model, whole or as a stream of chunks. Bound to a client.

        - `messages`: the conversation so far; at least 1 element
        - `model`: the model to use
        - `metadata`: up to 16 pairs of strings to keep with it
        - `top_logprobs`: how many of the likeliest tokens to tell at each place
        - `temperature`: how varied the answers are
        - `top_p`: sample from the likeliest tokens that make up this share
        - `user`: an id of your user; deprecated
        - `safety_identifier`: an id of your user, hashed, by which misuse can be told
        - `prompt_cache_key`: what marks requests that share a beginning
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `service_tier`: how the request is processed and priced
        - `modalities`: the kinds of output wanted
        - `verbosity`: how long the answer is
        - `reasoning_effort`: how long the model reasons
        - `max_completion_tokens`: how many tokens may be generated at most, reasoning included
        - `frequency_penalty`: how much to avoid tokens the more often they have occurred; the service's default is 0
        - `presence_penalty`: how much to avoid tokens that have occurred at all; the service's default is 0
        - `web_search_options`
        - `response_format`: the form of the answer
        - `audio`
        - `store`: whether the answer is kept; the service's default is false
        - `moderation`
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `stop`: where generation stops
        - `logit_bias`: how much likelier single tokens become, by token
        - `logprobs`: whether to tell how likely the tokens were; the service's default is false
        - `max_tokens`: how many tokens may be generated at most; deprecated
        - `n`: how many to make; the service's default is 1
        - `prediction`: text that the answer will largely repeat, to get it faster
        - `seed`: makes repeated requests answer alike, as far as possible; deprecated
        - `stream_options`: what the stream holds besides
        - `tools`: what the model may call
        - `tool_choice`: which tool the model uses, if any
        - `parallel_tool_calls`: whether the model may ask for several tools at once; the service's default is true
        - `function_call`: deprecated
        - `functions`: at least 1 element; at most 128 elements; deprecated
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
        """Answer a conversation with the next message of the model, whole or as a stream of chunks. Bound to an async client.

        - `messages`: the conversation so far; at least 1 element
        - `model`: the model to use
        - `metadata`: up to 16 pairs of strings to keep with it
        - `top_logprobs`: how many of the likeliest tokens to tell at each place
        - `temperature`: how varied the answers are
        - `top_p`: sample from the likeliest tokens that make up this share
        - `user`: an id of your user; deprecated
        - `safety_identifier`: an id of your user, hashed, by which misuse can be told
        - `prompt_cache_key`: what marks requests that share a beginning
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `service_tier`: how the request is processed and priced
        - `modalities`: the kinds of output wanted
        - `verbosity`: how long the answer is
        - `reasoning_effort`: how long the model reasons
        - `max_completion_tokens`: how many tokens may be generated at most, reasoning included
        - `frequency_penalty`: how much to avoid tokens the more often they have occurred; the service's default is 0
        - `presence_penalty`: how much to avoid tokens that have occurred at all; the service's default is 0
        - `web_search_options`
        - `response_format`: the form of the answer
        - `audio`
        - `store`: whether the answer is kept; the service's default is false
        - `moderation`
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `stop`: where generation stops
        - `logit_bias`: how much likelier single tokens become, by token
        - `logprobs`: whether to tell how likely the tokens were; the service's default is false
        - `max_tokens`: how many tokens may be generated at most; deprecated
        - `n`: how many to make; the service's default is 1
        - `prediction`: text that the answer will largely repeat, to get it faster
        - `seed`: makes repeated requests answer alike, as far as possible; deprecated
        - `stream_options`: what the stream holds besides
        - `tools`: what the model may call
        - `tool_choice`: which tool the model uses, if any
        - `parallel_tool_calls`: whether the model may ask for several tools at once; the service's default is true
        - `function_call`: deprecated
        - `functions`: at least 1 element; at most 128 elements; deprecated
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


class Completions(CompletionsHelpers, Resource[C]):
    """Answers to conversations, whole or streamed."""

    list = paged(list_chat_completions)
    create: streamed[CreateChatCompletion, AsyncCreateChatCompletion] = streamed(create_chat_completion)
    retrieve = endpoint(retrieve_chat_completion)
    update = endpoint(update_chat_completion)
    delete = endpoint(delete_chat_completion)

    @cached_property
    def messages(self) -> Messages[C]:
        """`client.chat.completions.messages`: list."""
        from .chat_completions_messages import Messages

        return Messages(self._client)
