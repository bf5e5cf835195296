"""Retrieve a response, or stream the events of one that runs in the background: GET /responses/{response_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, expand, omit, pairs
from ...models import to_alias
from ...models.response import Response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.response_stream_event import ResponseStreamEvent
    from ...params.retrieve_response import RetrieveResponseParams

OPERATION = Operation(
    id="getResponse",
    method="GET",
    path="/responses/{response_id}",
    name="responses.retrieve",
    events="responses",
)
_event = to_alias("response_stream_event")

if 0:  # mypy reads this; pyright and the compiler skip it
    from typing import Never, Protocol

    from ....binding.mistakes import (
        FitsTheOtherParameters,
        KeywordsOnly,
        NoSuchParameter,
        NothingGiven,
        R1_co,
        R2_co,
        R3_co,
        Refused,
        RequiredParametersMissing,
        T,
    )

    class RetrieveResponseCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[RetrieveResponseParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[RetrieveResponseParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            response_id: str,
            *,
            stream: bool | Omit,
            **params: Unpack[RetrieveResponseParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            response_id: str | Refused[Never],
            *positional: KeywordsOnly[Never],
            include: Sequence[
                Literal[
                    "file_search_call.results",
                    "web_search_call.results",
                    "web_search_call.action.sources",
                    "message.input_image.image_url",
                    "computer_call_output.output.image_url",
                    "code_interpreter_call.outputs",
                    "reasoning.encrypted_content",
                    "message.output_text.logprobs",
                ]
            ]
            | Omit
            | Refused[Never] = ...,
            starting_after: int | Omit | Refused[Never] = ...,
            include_obfuscation: bool | Omit | Refused[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            response_id: RequiredParametersMissing[Never] = ...,
            *positional: KeywordsOnly[Never],
            include: RequiredParametersMissing[Never] = ...,
            starting_after: RequiredParametersMissing[Never] = ...,
            include_obfuscation: RequiredParametersMissing[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...


@overload
def retrieve_response(
    response_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[RetrieveResponseParams],
) -> StreamCall[ResponseStreamEvent]: ...


@overload
def retrieve_response(
    response_id: str,
    *,
    stream: Literal[False] | Omit = ...,
    **params: Unpack[RetrieveResponseParams],
) -> Call[Response]: ...


@overload
def retrieve_response(
    response_id: str,
    *,
    stream: bool | Omit = ...,
    **params: Unpack[RetrieveResponseParams],
) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...


def retrieve_response(
    response_id: str,
    *,
    include: Sequence[
        Literal[
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs",
        ]
    ]
    | Omit = omit,
    stream: bool | Omit = omit,
    starting_after: int | Omit = omit,
    include_obfuscation: bool | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[Response] | StreamCall[ResponseStreamEvent]:
    """Retrieve a response, or stream the events of one that runs in the background.

    Args:
        response_id: id of the response
        include: extra fields to include in the response
        stream: return a stream of events instead of one object
        starting_after: sequence number of the event after which the stream resumes
        include_obfuscation: whether events are padded to hide their length
    """
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            expand("/responses/{response_id}", response_id=response_id),
            query=pairs(
                include=include, stream=stream, starting_after=starting_after, include_obfuscation=include_obfuscation
            ),
            options=call_options(
                timeout,
                deadline,
                max_retries,
                idempotency_key,
                cancel,
                middleware,
                validate_requests,
                extra_headers,
                extra_query,
                extra_body,
            ),
        )
    return Call(
        OPERATION,
        Response.from_dict,
        expand("/responses/{response_id}", response_id=response_id),
        query=pairs(
            include=include, stream=stream, starting_after=starting_after, include_obfuscation=include_obfuscation
        ),
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
