"""`client.beta.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.sockets.responses import BetaResponsesSockets
from .._resource import C, Resource, child, endpoint, streamed
from ..api.beta.cancel_beta_response import cancel_beta_response
from ..api.beta.compact_beta_response import compact_beta_response
from ..api.beta.create_beta_response import create_beta_response
from ..api.beta.delete_beta_response import delete_beta_response
from ..api.beta.retrieve_beta_response import retrieve_beta_response

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.beta_response import BetaResponse
    from ..models.beta_response_stream_event import BetaResponseStreamEvent
    from ..params.create_beta_response import CreateBetaResponseParams
    from ..params.retrieve_beta_response import RetrieveBetaResponseParams
    from .beta_responses_input_items import AsyncInputItems, InputItems
    from .beta_responses_input_tokens import AsyncInputTokens, InputTokens

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.create_beta_response import CreateBetaResponseCalls

        class CreateBetaResponse(
            CreateBetaResponseCalls[
                Stream[BetaResponseStreamEvent],
                BetaResponse,
                BetaResponse | Stream[BetaResponseStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateBetaResponseCalls[
                RawResponse[Stream[BetaResponseStreamEvent]],
                RawResponse[BetaResponse],
                RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateBetaResponseCalls[
                StreamCall[BetaResponseStreamEvent],
                Call[BetaResponse],
                Call[BetaResponse] | StreamCall[BetaResponseStreamEvent],
            ]: ...

    else:

        class CreateBetaResponse(Protocol):  # type: ignore[no-redef]
            """Generate a response with preview features, as one object or as a stream of events. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateBetaResponseParams],
            ) -> Stream[BetaResponseStreamEvent]:
                """Generate a response with preview features, as one object or as a stream of events.

                Args:
                    betas: preview features to enable
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    previous_response_id: id of the response to continue from
                    model: id of the model
                    background: run the response in the background; retrieve it later by its id; service default: false
                    max_tool_calls: maximum number of calls of built-in tools
                    text: format and verbosity of the text output
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    prompt: stored prompt template and its variables
                    service_tier: processing tier, which decides priority and price
                    truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
                    reasoning: settings of reasoning models
                    input: input to the model
                    include: extra fields to include in the response
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    store: store the result for later retrieval; service default: true
                    instructions: system message, inserted before the input
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    conversation: conversation that the response is added to
                    context_management: rules by which the context is shortened; at least 1 element
                    max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
                    multi_agent: settings of subagents
                    access_programs: access programs that apply to the request
                    background_options: options of a response that runs in the background
                    image: how images in the context are treated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> BetaResponse:
                """Generate a response with preview features, as one object or as a stream of events.

                Args:
                    betas: preview features to enable
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    previous_response_id: id of the response to continue from
                    model: id of the model
                    background: run the response in the background; retrieve it later by its id; service default: false
                    max_tool_calls: maximum number of calls of built-in tools
                    text: format and verbosity of the text output
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    prompt: stored prompt template and its variables
                    service_tier: processing tier, which decides priority and price
                    truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
                    reasoning: settings of reasoning models
                    input: input to the model
                    include: extra fields to include in the response
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    store: store the result for later retrieval; service default: true
                    instructions: system message, inserted before the input
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    conversation: conversation that the response is added to
                    context_management: rules by which the context is shortened; at least 1 element
                    max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
                    multi_agent: settings of subagents
                    access_programs: access programs that apply to the request
                    background_options: options of a response that runs in the background
                    image: how images in the context are treated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
                """Generate a response with preview features, as one object or as a stream of events.

                Args:
                    betas: preview features to enable
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    previous_response_id: id of the response to continue from
                    model: id of the model
                    background: run the response in the background; retrieve it later by its id; service default: false
                    max_tool_calls: maximum number of calls of built-in tools
                    text: format and verbosity of the text output
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    prompt: stored prompt template and its variables
                    service_tier: processing tier, which decides priority and price
                    truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
                    reasoning: settings of reasoning models
                    input: input to the model
                    include: extra fields to include in the response
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    store: store the result for later retrieval; service default: true
                    instructions: system message, inserted before the input
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    conversation: conversation that the response is added to
                    context_management: rules by which the context is shortened; at least 1 element
                    max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
                    multi_agent: settings of subagents
                    access_programs: access programs that apply to the request
                    background_options: options of a response that runs in the background
                    image: how images in the context are treated
                """
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateBetaResponseParams],
            ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> RawResponse[BetaResponse]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateBetaResponseParams],
            ) -> StreamCall[BetaResponseStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Call[BetaResponse]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.create_beta_response import CreateBetaResponseCalls

        class AsyncCreateBetaResponse(
            CreateBetaResponseCalls[
                Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]],
                Coroutine[Any, Any, BetaResponse],
                Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateBetaResponseCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[BetaResponseStreamEvent]]],
                Coroutine[Any, Any, RawResponse[BetaResponse]],
                Coroutine[Any, Any, RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateBetaResponseCalls[
                StreamCall[BetaResponseStreamEvent],
                Call[BetaResponse],
                Call[BetaResponse] | StreamCall[BetaResponseStreamEvent],
            ]: ...

    else:

        class AsyncCreateBetaResponse(Protocol):  # type: ignore[no-redef]
            """Generate a response with preview features, as one object or as a stream of events. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateBetaResponseParams],
            ) -> Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]]:
                """Generate a response with preview features, as one object or as a stream of events.

                Args:
                    betas: preview features to enable
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    previous_response_id: id of the response to continue from
                    model: id of the model
                    background: run the response in the background; retrieve it later by its id; service default: false
                    max_tool_calls: maximum number of calls of built-in tools
                    text: format and verbosity of the text output
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    prompt: stored prompt template and its variables
                    service_tier: processing tier, which decides priority and price
                    truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
                    reasoning: settings of reasoning models
                    input: input to the model
                    include: extra fields to include in the response
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    store: store the result for later retrieval; service default: true
                    instructions: system message, inserted before the input
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    conversation: conversation that the response is added to
                    context_management: rules by which the context is shortened; at least 1 element
                    max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
                    multi_agent: settings of subagents
                    access_programs: access programs that apply to the request
                    background_options: options of a response that runs in the background
                    image: how images in the context are treated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Coroutine[Any, Any, BetaResponse]:
                """Generate a response with preview features, as one object or as a stream of events.

                Args:
                    betas: preview features to enable
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    previous_response_id: id of the response to continue from
                    model: id of the model
                    background: run the response in the background; retrieve it later by its id; service default: false
                    max_tool_calls: maximum number of calls of built-in tools
                    text: format and verbosity of the text output
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    prompt: stored prompt template and its variables
                    service_tier: processing tier, which decides priority and price
                    truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
                    reasoning: settings of reasoning models
                    input: input to the model
                    include: extra fields to include in the response
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    store: store the result for later retrieval; service default: true
                    instructions: system message, inserted before the input
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    conversation: conversation that the response is added to
                    context_management: rules by which the context is shortened; at least 1 element
                    max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
                    multi_agent: settings of subagents
                    access_programs: access programs that apply to the request
                    background_options: options of a response that runs in the background
                    image: how images in the context are treated
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]]:
                """Generate a response with preview features, as one object or as a stream of events.

                Args:
                    betas: preview features to enable
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    user: end-user id; deprecated
                    safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
                    prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
                    prompt_cache_retention: how long the prompt stays in the cache; deprecated
                    prompt_cache_options: settings of the prompt cache
                    previous_response_id: id of the response to continue from
                    model: id of the model
                    background: run the response in the background; retrieve it later by its id; service default: false
                    max_tool_calls: maximum number of calls of built-in tools
                    text: format and verbosity of the text output
                    tools: tools that the model may call
                    tool_choice: which tool the model calls, if any
                    prompt: stored prompt template and its variables
                    service_tier: processing tier, which decides priority and price
                    truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
                    reasoning: settings of reasoning models
                    input: input to the model
                    include: extra fields to include in the response
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    store: store the result for later retrieval; service default: true
                    instructions: system message, inserted before the input
                    moderation: moderation of input and output
                    stream: return a stream of events instead of one object; service default: false
                    stream_options: options of the stream
                    conversation: conversation that the response is added to
                    context_management: rules by which the context is shortened; at least 1 element
                    max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
                    multi_agent: settings of subagents
                    access_programs: access programs that apply to the request
                    background_options: options of a response that runs in the background
                    image: how images in the context are treated
                """
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateBetaResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[BetaResponse]]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateBetaResponseParams],
            ) -> StreamCall[BetaResponseStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Call[BetaResponse]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateBetaResponseParams],
            ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.retrieve_beta_response import RetrieveBetaResponseCalls

        class RetrieveBetaResponse(
            RetrieveBetaResponseCalls[
                Stream[BetaResponseStreamEvent],
                BetaResponse,
                BetaResponse | Stream[BetaResponseStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> RetrieveBetaResponseCalls[
                RawResponse[Stream[BetaResponseStreamEvent]],
                RawResponse[BetaResponse],
                RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> RetrieveBetaResponseCalls[
                StreamCall[BetaResponseStreamEvent],
                Call[BetaResponse],
                Call[BetaResponse] | StreamCall[BetaResponseStreamEvent],
            ]: ...

    else:

        class RetrieveBetaResponse(Protocol):  # type: ignore[no-redef]
            """Retrieve a response with preview features, or stream the events of one that runs in the background. Method of a sync client."""

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Stream[BetaResponseStreamEvent]:
                """Retrieve a response with preview features, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                    betas: preview features to enable
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> BetaResponse:
                """Retrieve a response with preview features, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                    betas: preview features to enable
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
                """Retrieve a response with preview features, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                    betas: preview features to enable
                """
                ...

            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> RawResponse[BetaResponse]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> StreamCall[BetaResponseStreamEvent]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Call[BetaResponse]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.retrieve_beta_response import RetrieveBetaResponseCalls

        class AsyncRetrieveBetaResponse(
            RetrieveBetaResponseCalls[
                Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]],
                Coroutine[Any, Any, BetaResponse],
                Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> RetrieveBetaResponseCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[BetaResponseStreamEvent]]],
                Coroutine[Any, Any, RawResponse[BetaResponse]],
                Coroutine[Any, Any, RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> RetrieveBetaResponseCalls[
                StreamCall[BetaResponseStreamEvent],
                Call[BetaResponse],
                Call[BetaResponse] | StreamCall[BetaResponseStreamEvent],
            ]: ...

    else:

        class AsyncRetrieveBetaResponse(Protocol):  # type: ignore[no-redef]
            """Retrieve a response with preview features, or stream the events of one that runs in the background. Method of an async client."""

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]]:
                """Retrieve a response with preview features, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                    betas: preview features to enable
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Coroutine[Any, Any, BetaResponse]:
                """Retrieve a response with preview features, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                    betas: preview features to enable
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]]:
                """Retrieve a response with preview features, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                    betas: preview features to enable
                """
                ...

            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[BetaResponse]]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> StreamCall[BetaResponseStreamEvent]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Call[BetaResponse]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveBetaResponseParams],
            ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...


class _Responses(BetaResponsesSockets, Resource[C]):
    """`client.beta.responses`. Methods: create, retrieve, delete, cancel, compact."""

    create: streamed[CreateBetaResponse, AsyncCreateBetaResponse] = streamed(create_beta_response)
    """Generate a response with preview features, as one object or as a stream of events.

    Args:
        betas: preview features to enable
        metadata: up to 16 key-value pairs of strings, stored with the object
        top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        user: end-user id; deprecated
        safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
        prompt_cache_retention: how long the prompt stays in the cache; deprecated
        prompt_cache_options: settings of the prompt cache
        previous_response_id: id of the response to continue from
        model: id of the model
        background: run the response in the background; retrieve it later by its id; service default: false
        max_tool_calls: maximum number of calls of built-in tools
        text: format and verbosity of the text output
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any
        prompt: stored prompt template and its variables
        service_tier: processing tier, which decides priority and price
        truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
        reasoning: settings of reasoning models
        input: input to the model
        include: extra fields to include in the response
        parallel_tool_calls: allow several tool calls at once; service default: true
        store: store the result for later retrieval; service default: true
        instructions: system message, inserted before the input
        moderation: moderation of input and output
        stream: return a stream of events instead of one object; service default: false
        stream_options: options of the stream
        conversation: conversation that the response is added to
        context_management: rules by which the context is shortened; at least 1 element
        max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
        multi_agent: settings of subagents
        access_programs: access programs that apply to the request
        background_options: options of a response that runs in the background
        image: how images in the context are treated
    """
    retrieve: streamed[RetrieveBetaResponse, AsyncRetrieveBetaResponse] = streamed(retrieve_beta_response)
    """Retrieve a response with preview features, or stream the events of one that runs in the background.

    Args:
        response_id: id of the response
        include: extra fields to include in the response
        stream: return a stream of events instead of one object
        starting_after: sequence number of the event after which the stream resumes
        include_obfuscation: whether events are padded to hide their length
        betas: preview features to enable
    """
    delete = endpoint(delete_beta_response)
    """Delete a stored response with preview features.

    Args:
        response_id: id of the response
        betas: preview features to enable
    """
    cancel = endpoint(cancel_beta_response)
    """Cancel a response with preview features that runs in the background.

    Args:
        response_id: id of the response
        betas: preview features to enable
    """
    compact = endpoint(compact_beta_response)
    """Compact a long conversation with preview features into fewer items.

    Args:
        model: id of the model
        betas: preview features to enable
        input: input to the model
        previous_response_id: id of the response to continue from
        instructions: system message, inserted before the input
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache; at most 64 characters
        prompt_cache_retention: how long the prompt stays in the cache; deprecated
        prompt_cache_options: settings of the prompt cache
        service_tier: processing tier, which decides priority and price
        image: how images in the context are treated
    """
    input_items: child[InputItems, AsyncInputItems] = child("beta_responses_input_items", "InputItems")
    """`client.beta.responses.input_items`. Methods: list."""
    input_tokens: child[InputTokens, AsyncInputTokens] = child("beta_responses_input_tokens", "InputTokens")
    """`client.beta.responses.input_tokens`. Methods: count."""


class Responses(_Responses["Executes"]):
    """`client.beta.responses`. Methods: create, retrieve, delete, cancel, compact."""


class AsyncResponses(_Responses["AsyncExecutes"], awaits=True):
    """`client.beta.responses`. Methods: create, retrieve, delete, cancel, compact. The methods are awaited."""
