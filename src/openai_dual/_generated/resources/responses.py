"""`client.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.responses.responses import ResponsesHelpers
from .._resource import C, Resource, child, endpoint, streamed
from ..api.responses.cancel_response import cancel_response
from ..api.responses.compact_response import compact_response
from ..api.responses.create_response import create_response
from ..api.responses.delete_response import delete_response
from ..api.responses.retrieve_response import retrieve_response

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.response import Response
    from ..models.response_stream_event import ResponseStreamEvent
    from ..params.create_response import CreateResponseParams
    from ..params.retrieve_response import RetrieveResponseParams
    from .responses_input_items import AsyncInputItems, InputItems
    from .responses_input_tokens import AsyncInputTokens, InputTokens

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.responses.create_response import CreateResponseCalls

        class CreateResponse(
            CreateResponseCalls[
                Stream[ResponseStreamEvent],
                Response,
                Response | Stream[ResponseStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateResponseCalls[
                RawResponse[Stream[ResponseStreamEvent]],
                RawResponse[Response],
                RawResponse[Response | Stream[ResponseStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateResponseCalls[
                StreamCall[ResponseStreamEvent],
                Call[Response],
                Call[Response] | StreamCall[ResponseStreamEvent],
            ]: ...

    else:

        class CreateResponse(Protocol):  # type: ignore[no-redef]
            """Generate a response, with tool calls if needed, as one object or as a stream of events. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateResponseParams],
            ) -> Stream[ResponseStreamEvent]:
                """Generate a response, with tool calls if needed, as one object or as a stream of events.

                Args:
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
                **params: Unpack[CreateResponseParams],
            ) -> Response:
                """Generate a response, with tool calls if needed, as one object or as a stream of events.

                Args:
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
                **params: Unpack[CreateResponseParams],
            ) -> Response | Stream[ResponseStreamEvent]:
                """Generate a response, with tool calls if needed, as one object or as a stream of events.

                Args:
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
                **params: Unpack[CreateResponseParams],
            ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> RawResponse[Response]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateResponseParams],
            ) -> StreamCall[ResponseStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> Call[Response]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.responses.create_response import CreateResponseCalls

        class AsyncCreateResponse(
            CreateResponseCalls[
                Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]],
                Coroutine[Any, Any, Response],
                Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateResponseCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[ResponseStreamEvent]]],
                Coroutine[Any, Any, RawResponse[Response]],
                Coroutine[Any, Any, RawResponse[Response | AsyncStream[ResponseStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateResponseCalls[
                StreamCall[ResponseStreamEvent],
                Call[Response],
                Call[Response] | StreamCall[ResponseStreamEvent],
            ]: ...

    else:

        class AsyncCreateResponse(Protocol):  # type: ignore[no-redef]
            """Generate a response, with tool calls if needed, as one object or as a stream of events. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateResponseParams],
            ) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]]:
                """Generate a response, with tool calls if needed, as one object or as a stream of events.

                Args:
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
                **params: Unpack[CreateResponseParams],
            ) -> Coroutine[Any, Any, Response]:
                """Generate a response, with tool calls if needed, as one object or as a stream of events.

                Args:
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
                **params: Unpack[CreateResponseParams],
            ) -> Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]]:
                """Generate a response, with tool calls if needed, as one object or as a stream of events.

                Args:
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
                **params: Unpack[CreateResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[ResponseStreamEvent]]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[Response]]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[Response | AsyncStream[ResponseStreamEvent]]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateResponseParams],
            ) -> StreamCall[ResponseStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> Call[Response]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateResponseParams],
            ) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.responses.retrieve_response import RetrieveResponseCalls

        class RetrieveResponse(
            RetrieveResponseCalls[
                Stream[ResponseStreamEvent],
                Response,
                Response | Stream[ResponseStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> RetrieveResponseCalls[
                RawResponse[Stream[ResponseStreamEvent]],
                RawResponse[Response],
                RawResponse[Response | Stream[ResponseStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> RetrieveResponseCalls[
                StreamCall[ResponseStreamEvent],
                Call[Response],
                Call[Response] | StreamCall[ResponseStreamEvent],
            ]: ...

    else:

        class RetrieveResponse(Protocol):  # type: ignore[no-redef]
            """Retrieve a response, or stream the events of one that runs in the background. Method of a sync client."""

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveResponseParams],
            ) -> Stream[ResponseStreamEvent]:
                """Retrieve a response, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Response:
                """Retrieve a response, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Response | Stream[ResponseStreamEvent]:
                """Retrieve a response, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                """
                ...

            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveResponseParams],
            ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> RawResponse[Response]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveResponseParams],
            ) -> StreamCall[ResponseStreamEvent]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Call[Response]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.responses.retrieve_response import RetrieveResponseCalls

        class AsyncRetrieveResponse(
            RetrieveResponseCalls[
                Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]],
                Coroutine[Any, Any, Response],
                Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> RetrieveResponseCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[ResponseStreamEvent]]],
                Coroutine[Any, Any, RawResponse[Response]],
                Coroutine[Any, Any, RawResponse[Response | AsyncStream[ResponseStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> RetrieveResponseCalls[
                StreamCall[ResponseStreamEvent],
                Call[Response],
                Call[Response] | StreamCall[ResponseStreamEvent],
            ]: ...

    else:

        class AsyncRetrieveResponse(Protocol):  # type: ignore[no-redef]
            """Retrieve a response, or stream the events of one that runs in the background. Method of an async client."""

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveResponseParams],
            ) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]]:
                """Retrieve a response, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Coroutine[Any, Any, Response]:
                """Retrieve a response, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                """
                ...

            @overload
            def __call__(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]]:
                """Retrieve a response, or stream the events of one that runs in the background.

                Args:
                    response_id: id of the response
                    include: extra fields to include in the response
                    stream: return a stream of events instead of one object
                    starting_after: sequence number of the event after which the stream resumes
                    include_obfuscation: whether events are padded to hide their length
                """
                ...

            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[ResponseStreamEvent]]]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[Response]]: ...
            @overload
            def raw(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Coroutine[Any, Any, RawResponse[Response | AsyncStream[ResponseStreamEvent]]]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[RetrieveResponseParams],
            ) -> StreamCall[ResponseStreamEvent]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: Literal[False] | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Call[Response]: ...
            @overload
            def call(
                self,
                response_id: str,
                *,
                stream: bool | Omit = ...,
                **params: Unpack[RetrieveResponseParams],
            ) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...


class _Responses(ResponsesHelpers, Resource[C]):
    """Model responses with tool calls, as objects or streams."""

    create: streamed[CreateResponse, AsyncCreateResponse] = streamed(create_response)
    """Generate a response, with tool calls if needed, as one object or as a stream of events.

    Args:
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
        access_programs: access programs that apply to the request
        background_options: options of a response that runs in the background
        image: how images in the context are treated
    """
    retrieve: streamed[RetrieveResponse, AsyncRetrieveResponse] = streamed(retrieve_response)
    """Retrieve a response, or stream the events of one that runs in the background.

    Args:
        response_id: id of the response
        include: extra fields to include in the response
        stream: return a stream of events instead of one object
        starting_after: sequence number of the event after which the stream resumes
        include_obfuscation: whether events are padded to hide their length
    """
    delete = endpoint(delete_response)
    """Delete a stored response.

    Args:
        response_id: id of the response
    """
    cancel = endpoint(cancel_response)
    """Cancel a response that runs in the background.

    Args:
        response_id: id of the response
    """
    compact = endpoint(compact_response)
    """Compact a long conversation into fewer items that a model can continue from.

    Args:
        model: id of the model
        input: input to the model
        previous_response_id: id of the response to continue from
        instructions: system message, inserted before the input
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache; at most 64 characters
        prompt_cache_retention: how long the prompt stays in the cache; deprecated
        prompt_cache_options: settings of the prompt cache
        service_tier: processing tier, which decides priority and price
        image: how images in the context are treated
    """
    input_items: child[InputItems, AsyncInputItems] = child("responses_input_items", "InputItems")
    """`client.responses.input_items`. Methods: list."""
    input_tokens: child[InputTokens, AsyncInputTokens] = child("responses_input_tokens", "InputTokens")
    """`client.responses.input_tokens`. Methods: count."""


class Responses(_Responses["Executes"]):
    """Model responses with tool calls, as objects or streams."""


class AsyncResponses(_Responses["AsyncExecutes"], awaits=True):
    """Model responses with tool calls, as objects or streams. The methods are awaited."""
