"""`client.beta.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, streamed
from ..api.beta.cancel_beta_response import cancel_beta_response
from ..api.beta.compact_beta_response import compact_beta_response
from ..api.beta.create_beta_response import create_beta_response
from ..api.beta.delete_beta_response import delete_beta_response
from ..api.beta.retrieve_beta_response import retrieve_beta_response

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.beta_response import BetaResponse
    from ..models.beta_response_stream_event import BetaResponseStreamEvent
    from ..params.create_beta_response import CreateBetaResponseParams
    from ..params.retrieve_beta_response import RetrieveBetaResponseParams
    from .beta_responses_input_items import InputItems
    from .beta_responses_input_tokens import InputTokens

    class CreateBetaResponse(Protocol):
        """Create a response. Bound to a client.

        - `betas`
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
        - `multi_agent`
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateBetaResponseParams],
        ) -> Stream[BetaResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateBetaResponseParams],
        ) -> BetaResponse: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateBetaResponseParams],
        ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
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

    class AsyncCreateBetaResponse(Protocol):
        """Create a response. Bound to an async client.

        - `betas`
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
        - `multi_agent`
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateBetaResponseParams],
        ) -> Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateBetaResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateBetaResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
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

    class RetrieveBetaResponse(Protocol):
        """Retrieve a response. Bound to a client.

        - `response_id`: the id of the response
        - `include`: parts of the answer that are left out unless named here
        - `stream`: whether to answer with a stream of events
        - `starting_after`: the number of the event after which the stream starts
        - `include_obfuscation`
        - `betas`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[RetrieveBetaResponseParams],
        ) -> Stream[BetaResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[RetrieveBetaResponseParams],
        ) -> BetaResponse: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[RetrieveBetaResponseParams],
        ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
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

    class AsyncRetrieveBetaResponse(Protocol):
        """Retrieve a response. Bound to an async client.

        - `response_id`: the id of the response
        - `include`: parts of the answer that are left out unless named here
        - `stream`: whether to answer with a stream of events
        - `starting_after`: the number of the event after which the stream starts
        - `include_obfuscation`
        - `betas`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[RetrieveBetaResponseParams],
        ) -> Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[RetrieveBetaResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[RetrieveBetaResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
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


class Responses(Resource[C]):
    """`client.beta.responses`: create, retrieve, delete, cancel, compact."""

    create: streamed[CreateBetaResponse, AsyncCreateBetaResponse] = streamed(create_beta_response)
    retrieve: streamed[RetrieveBetaResponse, AsyncRetrieveBetaResponse] = streamed(retrieve_beta_response)
    delete = endpoint(delete_beta_response)
    cancel = endpoint(cancel_beta_response)
    compact = endpoint(compact_beta_response)

    @cached_property
    def input_items(self) -> InputItems[C]:
        """`client.beta.responses.input_items`: list."""
        from .beta_responses_input_items import InputItems

        return InputItems(self._client)

    @cached_property
    def input_tokens(self) -> InputTokens[C]:
        """`client.beta.responses.input_tokens`: count."""
        from .beta_responses_input_tokens import InputTokens

        return InputTokens(self._client)
