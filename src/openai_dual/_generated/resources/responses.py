"""`client.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.responses.responses import ResponsesHelpers
from .._resource import C, Resource, endpoint, streamed
from ..api.responses.cancel_response import cancel_response
from ..api.responses.compact_response import compact_response
from ..api.responses.create_response import create_response
from ..api.responses.delete_response import delete_response
from ..api.responses.retrieve_response import retrieve_response

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.response import Response
    from ..models.response_stream_event import ResponseStreamEvent
    from ..params.create_response import CreateResponseParams
    from ..params.retrieve_response import RetrieveResponseParams
    from .responses_input_items import InputItems
    from .responses_input_tokens import InputTokens

    class CreateResponse(Protocol):
        """Let a model answer, using tools where it needs them, whole or as a stream of events. Bound to a client.

        - `metadata`: up to 16 pairs of strings to keep with it
        - `top_logprobs`: how many of the likeliest tokens to tell at each place
        - `temperature`: how varied the answers are
        - `top_p`: sample from the likeliest tokens that make up this share
        - `user`: an id of your user; deprecated
        - `safety_identifier`: an id of your user, hashed, by which misuse can be told
        - `prompt_cache_key`: what marks requests that share a beginning
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `previous_response_id`: the response that this one continues
        - `model`: the model to use
        - `background`: return at once and go on working; the answer is fetched later
        - `max_tool_calls`: how many calls of built-in tools there may be at most
        - `text`: the form of the text
        - `tools`: what the model may call
        - `tool_choice`: which tool the model uses, if any
        - `prompt`: what to make
        - `service_tier`: how the request is processed and priced
        - `truncation`: what happens to a context that is too long; deprecated
        - `reasoning`: how the model reasons
        - `input`: what the model is given
        - `include`: parts of the answer that are left out unless named here
        - `parallel_tool_calls`: whether the model may ask for several tools at once
        - `store`: whether the answer is kept
        - `instructions`: what the model is told before anything else
        - `moderation`
        - `stream`: whether to answer with a stream of events
        - `stream_options`: what the stream holds besides
        - `conversation`: the conversation that the answer belongs to
        - `context_management`
        - `max_output_tokens`: how many tokens may be generated at most, reasoning included
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateResponseParams],
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateResponseParams],
        ) -> Response: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateResponseParams],
        ) -> Response | Stream[ResponseStreamEvent]: ...
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

    class AsyncCreateResponse(Protocol):
        """Let a model answer, using tools where it needs them, whole or as a stream of events. Bound to an async client.

        - `metadata`: up to 16 pairs of strings to keep with it
        - `top_logprobs`: how many of the likeliest tokens to tell at each place
        - `temperature`: how varied the answers are
        - `top_p`: sample from the likeliest tokens that make up this share
        - `user`: an id of your user; deprecated
        - `safety_identifier`: an id of your user, hashed, by which misuse can be told
        - `prompt_cache_key`: what marks requests that share a beginning
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `previous_response_id`: the response that this one continues
        - `model`: the model to use
        - `background`: return at once and go on working; the answer is fetched later
        - `max_tool_calls`: how many calls of built-in tools there may be at most
        - `text`: the form of the text
        - `tools`: what the model may call
        - `tool_choice`: which tool the model uses, if any
        - `prompt`: what to make
        - `service_tier`: how the request is processed and priced
        - `truncation`: what happens to a context that is too long; deprecated
        - `reasoning`: how the model reasons
        - `input`: what the model is given
        - `include`: parts of the answer that are left out unless named here
        - `parallel_tool_calls`: whether the model may ask for several tools at once
        - `store`: whether the answer is kept
        - `instructions`: what the model is told before anything else
        - `moderation`
        - `stream`: whether to answer with a stream of events
        - `stream_options`: what the stream holds besides
        - `conversation`: the conversation that the answer belongs to
        - `context_management`
        - `max_output_tokens`: how many tokens may be generated at most, reasoning included
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateResponseParams],
        ) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateResponseParams],
        ) -> Coroutine[Any, Any, Response]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateResponseParams],
        ) -> Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]]: ...
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

    class RetrieveResponse(Protocol):
        """Retrieve a response, or follow one that runs in the background as a stream. Bound to a client.

        - `response_id`: the id of the response
        - `include`: parts of the answer that are left out unless named here
        - `stream`: whether to answer with a stream of events
        - `starting_after`: the number of the event after which the stream starts
        - `include_obfuscation`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[RetrieveResponseParams],
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[RetrieveResponseParams],
        ) -> Response: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[RetrieveResponseParams],
        ) -> Response | Stream[ResponseStreamEvent]: ...
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

    class AsyncRetrieveResponse(Protocol):
        """Retrieve a response, or follow one that runs in the background as a stream. Bound to an async client.

        - `response_id`: the id of the response
        - `include`: parts of the answer that are left out unless named here
        - `stream`: whether to answer with a stream of events
        - `starting_after`: the number of the event after which the stream starts
        - `include_obfuscation`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[RetrieveResponseParams],
        ) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[RetrieveResponseParams],
        ) -> Coroutine[Any, Any, Response]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[RetrieveResponseParams],
        ) -> Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]]: ...
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


class Responses(ResponsesHelpers, Resource[C]):
    """Answers of models that may use tools, whole or streamed."""

    create: streamed[CreateResponse, AsyncCreateResponse] = streamed(create_response)
    retrieve: streamed[RetrieveResponse, AsyncRetrieveResponse] = streamed(retrieve_response)
    delete = endpoint(delete_response)
    cancel = endpoint(cancel_response)
    compact = endpoint(compact_response)

    @cached_property
    def input_items(self) -> InputItems[C]:
        """`client.responses.input_items`: list."""
        from .responses_input_items import InputItems

        return InputItems(self._client)

    @cached_property
    def input_tokens(self) -> InputTokens[C]:
        """`client.responses.input_tokens`: count."""
        from .responses_input_tokens import InputTokens

        return InputTokens(self._client)
