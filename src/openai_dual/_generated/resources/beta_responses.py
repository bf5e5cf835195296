"""`client.beta.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...endpoint import C, Resource, endpoint, streamed
from ..api.beta.beta_cancel_response import beta_cancel_response
from ..api.beta.beta_compactconversation import beta_compactconversation
from ..api.beta.beta_create_response import beta_create_response
from ..api.beta.beta_delete_response import beta_delete_response
from ..api.beta.beta_get_response import beta_get_response

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from ...core.call import Call, StreamCall
    from ...core.omit import Omit
    from ...responses import Response as RawResponse
    from ...streams import AsyncStream, Stream
    from ..models.beta_response import BetaResponse
    from ..models.beta_response_stream_event import BetaResponseStreamEvent
    from ..params.beta_create_response_params import BetaCreateResponseParams
    from ..params.beta_get_response_params import BetaGetResponseParams
    from .beta_responses_input_items import InputItems
    from .beta_responses_input_tokens import InputTokens

    class BetaCreateResponse(Protocol):
        """Create a response. Bound to a client.

        - `betas`
        - `metadata`
        - `top_logprobs`
        - `temperature`
        - `top_p`
        - `user`: deprecated
        - `safety_identifier`
        - `prompt_cache_key`
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `previous_response_id`
        - `model`
        - `background`
        - `max_tool_calls`
        - `text`
        - `tools`
        - `tool_choice`
        - `prompt`
        - `service_tier`
        - `truncation`: deprecated
        - `reasoning`
        - `input`
        - `include`
        - `parallel_tool_calls`
        - `store`
        - `instructions`
        - `moderation`
        - `stream`
        - `stream_options`
        - `conversation`
        - `context_management`
        - `max_output_tokens`
        - `multi_agent`
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[BetaCreateResponseParams],
        ) -> Stream[BetaResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> BetaResponse: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[BetaCreateResponseParams],
        ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> RawResponse[BetaResponse]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[BetaCreateResponseParams],
        ) -> StreamCall[BetaResponseStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Call[BetaResponse]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...

    class AsyncBetaCreateResponse(Protocol):
        """Create a response. Bound to an async client.

        - `betas`
        - `metadata`
        - `top_logprobs`
        - `temperature`
        - `top_p`
        - `user`: deprecated
        - `safety_identifier`
        - `prompt_cache_key`
        - `prompt_cache_retention`: deprecated
        - `prompt_cache_options`
        - `previous_response_id`
        - `model`
        - `background`
        - `max_tool_calls`
        - `text`
        - `tools`
        - `tool_choice`
        - `prompt`
        - `service_tier`
        - `truncation`: deprecated
        - `reasoning`
        - `input`
        - `include`
        - `parallel_tool_calls`
        - `store`
        - `instructions`
        - `moderation`
        - `stream`
        - `stream_options`
        - `conversation`
        - `context_management`
        - `max_output_tokens`
        - `multi_agent`
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[BetaCreateResponseParams],
        ) -> Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[BetaCreateResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[BetaResponse]]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[BetaCreateResponseParams],
        ) -> StreamCall[BetaResponseStreamEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Call[BetaResponse]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[BetaCreateResponseParams],
        ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...

    class BetaGetResponse(Protocol):
        """Retrieve a response. Bound to a client.

        - `response_id`
        - `include`
        - `stream`
        - `starting_after`
        - `include_obfuscation`
        - `betas`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[BetaGetResponseParams],
        ) -> Stream[BetaResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> BetaResponse: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[BetaGetResponseParams],
        ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> RawResponse[BetaResponse]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[BetaGetResponseParams],
        ) -> StreamCall[BetaResponseStreamEvent]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Call[BetaResponse]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...

    class AsyncBetaGetResponse(Protocol):
        """Retrieve a response. Bound to an async client.

        - `response_id`
        - `include`
        - `stream`
        - `starting_after`
        - `include_obfuscation`
        - `betas`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[BetaGetResponseParams],
        ) -> Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[BetaGetResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[BetaResponse]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[BetaGetResponseParams],
        ) -> StreamCall[BetaResponseStreamEvent]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Call[BetaResponse]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[BetaGetResponseParams],
        ) -> Call[BetaResponse] | StreamCall[BetaResponseStreamEvent]: ...


class Responses(Resource[C]):
    """`client.beta.responses`: create, retrieve, delete, cancel, compact."""

    create: streamed[BetaCreateResponse, AsyncBetaCreateResponse] = streamed(beta_create_response)
    retrieve: streamed[BetaGetResponse, AsyncBetaGetResponse] = streamed(beta_get_response)
    delete = endpoint(beta_delete_response)
    cancel = endpoint(beta_cancel_response)
    compact = endpoint(beta_compactconversation)

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
