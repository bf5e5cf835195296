"""`client.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...endpoint import C, Resource, endpoint, streamed
from ..api.responses.cancel_response import cancel_response
from ..api.responses.compactconversation import compactconversation
from ..api.responses.create_response import create_response
from ..api.responses.delete_response import delete_response
from ..api.responses.get_response import get_response

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from ...core.call import Call, StreamCall
    from ...core.omit import Omit
    from ...responses import Response as RawResponse
    from ...streams import AsyncStream, Stream
    from ..models.response import Response
    from ..models.response_stream_event import ResponseStreamEvent
    from ..params.create_response_params import CreateResponseParams
    from ..params.get_response_params import GetResponseParams
    from .responses_input_items import InputItems
    from .responses_input_tokens import InputTokens

    class CreateResponse(Protocol):
        """Create a response. Bound to a client.

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
        """Create a response. Bound to an async client.

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

    class GetResponse(Protocol):
        """Retrieve a response. Bound to a client.

        - `response_id`
        - `include`
        - `stream`
        - `starting_after`
        - `include_obfuscation`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[GetResponseParams],
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Response: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Response | Stream[ResponseStreamEvent]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[GetResponseParams],
        ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> RawResponse[Response]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[GetResponseParams],
        ) -> StreamCall[ResponseStreamEvent]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Call[Response]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...

    class AsyncGetResponse(Protocol):
        """Retrieve a response. Bound to an async client.

        - `response_id`
        - `include`
        - `stream`
        - `starting_after`
        - `include_obfuscation`
        """

        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[GetResponseParams],
        ) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Coroutine[Any, Any, Response]: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[GetResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[ResponseStreamEvent]]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[Response]]: ...
        @overload
        def raw(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Coroutine[Any, Any, RawResponse[Response | AsyncStream[ResponseStreamEvent]]]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[GetResponseParams],
        ) -> StreamCall[ResponseStreamEvent]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Call[Response]: ...
        @overload
        def call(
            self,
            response_id: str,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[GetResponseParams],
        ) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...


class Responses(Resource[C]):
    """`client.responses`: create, retrieve, delete, cancel, compact."""

    create: streamed[CreateResponse, AsyncCreateResponse] = streamed(create_response)
    retrieve: streamed[GetResponse, AsyncGetResponse] = streamed(get_response)
    delete = endpoint(delete_response)
    cancel = endpoint(cancel_response)
    compact = endpoint(compactconversation)

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
