"""`client.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.chat.completions import CompletionsHelpers
from .._resource import C, Resource, child, endpoint, paged, streamed
from ..api.chat.create_chat_completion import create_chat_completion
from ..api.chat.delete_chat_completion import delete_chat_completion
from ..api.chat.list_chat_completions import list_chat_completions
from ..api.chat.retrieve_chat_completion import retrieve_chat_completion
from ..api.chat.update_chat_completion import update_chat_completion

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.chat_completion import ChatCompletion
    from ..models.chat_completion_chunk import ChatCompletionChunk
    from ..params.create_chat_completion import CreateChatCompletionParams
    from .chat_completions_messages import AsyncMessages, Messages

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.chat.create_chat_completion import CreateChatCompletionCalls

        class CreateChatCompletion(
            CreateChatCompletionCalls[
                Stream[ChatCompletionChunk],
                ChatCompletion,
                ChatCompletion | Stream[ChatCompletionChunk],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateChatCompletionCalls[
                RawResponse[Stream[ChatCompletionChunk]],
                RawResponse[ChatCompletion],
                RawResponse[ChatCompletion | Stream[ChatCompletionChunk]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateChatCompletionCalls[
                StreamCall[ChatCompletionChunk],
                Call[ChatCompletion],
                Call[ChatCompletion] | StreamCall[ChatCompletionChunk],
            ]: ...

    else:

        class CreateChatCompletion(Protocol):  # type: ignore[no-redef]
            """Generate the next message of a conversation, as one object or as a stream of chunks. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateChatCompletionParams],
            ) -> Stream[ChatCompletionChunk]:
                """Generate the next message of a conversation, as one object or as a stream of chunks.

                Args:
                    messages: messages of the conversation so far; at least 1 element
                    model: id of the model
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    service_tier: processing tier, which decides priority and price
                    modalities: output types to generate
                    verbosity: length of the response
                    reasoning_effort: effort that a reasoning model spends before it responds
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    web_search_options: settings of web search
                    response_format: format of the output
                    audio: settings of the audio output
                    store: store the result for later retrieval; service default: false
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stop: sequences at which generation stops
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: return the log probabilities of the output tokens; service default: false
                    max_tokens: maximum number of generated tokens; deprecated
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    prediction: expected output, such as a file with small edits, to reduce latency
                    seed: seed for sampling; equal requests return the same result where possible; deprecated
                    stream_options: options of the stream
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    function_call: which function the model calls, if any; deprecated
                    functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateChatCompletionParams],
            ) -> ChatCompletion:
                """Generate the next message of a conversation, as one object or as a stream of chunks.

                Args:
                    messages: messages of the conversation so far; at least 1 element
                    model: id of the model
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    service_tier: processing tier, which decides priority and price
                    modalities: output types to generate
                    verbosity: length of the response
                    reasoning_effort: effort that a reasoning model spends before it responds
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    web_search_options: settings of web search
                    response_format: format of the output
                    audio: settings of the audio output
                    store: store the result for later retrieval; service default: false
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stop: sequences at which generation stops
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: return the log probabilities of the output tokens; service default: false
                    max_tokens: maximum number of generated tokens; deprecated
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    prediction: expected output, such as a file with small edits, to reduce latency
                    seed: seed for sampling; equal requests return the same result where possible; deprecated
                    stream_options: options of the stream
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    function_call: which function the model calls, if any; deprecated
                    functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateChatCompletionParams],
            ) -> ChatCompletion | Stream[ChatCompletionChunk]:
                """Generate the next message of a conversation, as one object or as a stream of chunks.

                Args:
                    messages: messages of the conversation so far; at least 1 element
                    model: id of the model
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    service_tier: processing tier, which decides priority and price
                    modalities: output types to generate
                    verbosity: length of the response
                    reasoning_effort: effort that a reasoning model spends before it responds
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    web_search_options: settings of web search
                    response_format: format of the output
                    audio: settings of the audio output
                    store: store the result for later retrieval; service default: false
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stop: sequences at which generation stops
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: return the log probabilities of the output tokens; service default: false
                    max_tokens: maximum number of generated tokens; deprecated
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    prediction: expected output, such as a file with small edits, to reduce latency
                    seed: seed for sampling; equal requests return the same result where possible; deprecated
                    stream_options: options of the stream
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    function_call: which function the model calls, if any; deprecated
                    functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
                """
                ...

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

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.chat.create_chat_completion import CreateChatCompletionCalls

        class AsyncCreateChatCompletion(
            CreateChatCompletionCalls[
                Coroutine[Any, Any, AsyncStream[ChatCompletionChunk]],
                Coroutine[Any, Any, ChatCompletion],
                Coroutine[Any, Any, ChatCompletion | AsyncStream[ChatCompletionChunk]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateChatCompletionCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[ChatCompletionChunk]]],
                Coroutine[Any, Any, RawResponse[ChatCompletion]],
                Coroutine[Any, Any, RawResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateChatCompletionCalls[
                StreamCall[ChatCompletionChunk],
                Call[ChatCompletion],
                Call[ChatCompletion] | StreamCall[ChatCompletionChunk],
            ]: ...

    else:

        class AsyncCreateChatCompletion(Protocol):  # type: ignore[no-redef]
            """Generate the next message of a conversation, as one object or as a stream of chunks. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateChatCompletionParams],
            ) -> Coroutine[Any, Any, AsyncStream[ChatCompletionChunk]]:
                """Generate the next message of a conversation, as one object or as a stream of chunks.

                Args:
                    messages: messages of the conversation so far; at least 1 element
                    model: id of the model
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    service_tier: processing tier, which decides priority and price
                    modalities: output types to generate
                    verbosity: length of the response
                    reasoning_effort: effort that a reasoning model spends before it responds
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    web_search_options: settings of web search
                    response_format: format of the output
                    audio: settings of the audio output
                    store: store the result for later retrieval; service default: false
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stop: sequences at which generation stops
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: return the log probabilities of the output tokens; service default: false
                    max_tokens: maximum number of generated tokens; deprecated
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    prediction: expected output, such as a file with small edits, to reduce latency
                    seed: seed for sampling; equal requests return the same result where possible; deprecated
                    stream_options: options of the stream
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    function_call: which function the model calls, if any; deprecated
                    functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateChatCompletionParams],
            ) -> Coroutine[Any, Any, ChatCompletion]:
                """Generate the next message of a conversation, as one object or as a stream of chunks.

                Args:
                    messages: messages of the conversation so far; at least 1 element
                    model: id of the model
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    service_tier: processing tier, which decides priority and price
                    modalities: output types to generate
                    verbosity: length of the response
                    reasoning_effort: effort that a reasoning model spends before it responds
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    web_search_options: settings of web search
                    response_format: format of the output
                    audio: settings of the audio output
                    store: store the result for later retrieval; service default: false
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stop: sequences at which generation stops
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: return the log probabilities of the output tokens; service default: false
                    max_tokens: maximum number of generated tokens; deprecated
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    prediction: expected output, such as a file with small edits, to reduce latency
                    seed: seed for sampling; equal requests return the same result where possible; deprecated
                    stream_options: options of the stream
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    function_call: which function the model calls, if any; deprecated
                    functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateChatCompletionParams],
            ) -> Coroutine[Any, Any, ChatCompletion | AsyncStream[ChatCompletionChunk]]:
                """Generate the next message of a conversation, as one object or as a stream of chunks.

                Args:
                    messages: messages of the conversation so far; at least 1 element
                    model: id of the model
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    service_tier: processing tier, which decides priority and price
                    modalities: output types to generate
                    verbosity: length of the response
                    reasoning_effort: effort that a reasoning model spends before it responds
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included
                    frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
                    presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
                    web_search_options: settings of web search
                    response_format: format of the output
                    audio: settings of the audio output
                    store: store the result for later retrieval; service default: false
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stop: sequences at which generation stops
                    logit_bias: token id to a bias that is added to its logit
                    logprobs: return the log probabilities of the output tokens; service default: false
                    max_tokens: maximum number of generated tokens; deprecated
                    n: number of choices to generate; at least 1; at most 128; service default: 1
                    prediction: expected output, such as a file with small edits, to reduce latency
                    seed: seed for sampling; equal requests return the same result where possible; deprecated
                    stream_options: options of the stream
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    function_call: which function the model calls, if any; deprecated
                    functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
                """
                ...

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


class _Completions(CompletionsHelpers, Resource[C]):
    """Model responses to conversations, as objects or streams."""

    list = paged(list_chat_completions)
    """List the stored chat completions.

    Args:
        model: id of the model
        metadata: up to 16 key-value pairs of strings, stored with the object
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    create: streamed[CreateChatCompletion, AsyncCreateChatCompletion] = streamed(create_chat_completion)
    """Generate the next message of a conversation, as one object or as a stream of chunks.

    Args:
        messages: messages of the conversation so far; at least 1 element
        model: id of the model
        metadata: up to 16 key-value pairs of strings, stored with the object
        top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        user: end-user id; deprecated
        safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
        prompt_cache_retention: how long the prompt stays in the cache; deprecated
        prompt_cache_options: settings of the prompt cache
        service_tier: processing tier, which decides priority and price
        modalities: output types to generate
        verbosity: length of the response
        reasoning_effort: effort that a reasoning model spends before it responds
        max_completion_tokens: maximum number of generated tokens, reasoning tokens included
        frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
        presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
        web_search_options: settings of web search
        response_format: format of the output
        audio: settings of the audio output
        store: store the result for later retrieval; service default: false
        moderation: moderation of input and output
        stream: return a stream of events instead of one object; service default: false
        stop: sequences at which generation stops
        logit_bias: token id to a bias that is added to its logit
        logprobs: return the log probabilities of the output tokens; service default: false
        max_tokens: maximum number of generated tokens; deprecated
        n: number of choices to generate; at least 1; at most 128; service default: 1
        prediction: expected output, such as a file with small edits, to reduce latency
        seed: seed for sampling; equal requests return the same result where possible; deprecated
        stream_options: options of the stream
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any
        parallel_tool_calls: allow several tool calls at once; service default: true
        function_call: which function the model calls, if any; deprecated
        functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
    """
    retrieve = endpoint(retrieve_chat_completion)
    """Retrieve a stored chat completion.

    Args:
        completion_id: id of the completion
    """
    update = endpoint(update_chat_completion)
    """Change the metadata of a stored chat completion.

    Args:
        completion_id: id of the completion
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    delete = endpoint(delete_chat_completion)
    """Delete a stored chat completion.

    Args:
        completion_id: id of the completion
    """
    messages: child[Messages, AsyncMessages] = child("chat_completions_messages", "Messages")
    """`client.chat.completions.messages`. Methods: list."""


class Completions(_Completions["Executes"]):
    """Model responses to conversations, as objects or streams."""


class AsyncCompletions(_Completions["AsyncExecutes"], awaits=True):
    """Model responses to conversations, as objects or streams. The methods are awaited."""
