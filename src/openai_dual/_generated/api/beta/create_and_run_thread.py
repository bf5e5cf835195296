"""Create a thread and run an assistant on it, as one object or as a stream of events: POST /threads/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_alias
from ...models.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.assistant_stream_event import AssistantStreamEvent
    from ...params.create_and_run_thread import CreateAndRunThreadParams, CreateThreadAndRunRequestToolResourcesParam
    from ...params.shared import MetadataParam
    from ...params.shared_beta import (
        AssistantResponseFormatOptionParam,
        AssistantToolChoiceOptionParam,
        AssistantToolsFileSearchParam,
        AssistantToolsFunctionParam,
        CodeInterpreterToolParam,
        CreateThreadRequestParam,
        TruncationObjectParam,
    )

OPERATION = Operation(
    id="createThreadAndRun",
    method="POST",
    path="/threads/runs",
    name="beta.threads.create_and_run",
    headers={"OpenAI-Beta": "assistants=v2"},
    events="runs",
    creates=True,
    deprecated=True,
    replacement="conversations and responses",
)
_event = to_alias("assistant_stream_event")

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

    class CreateAndRunThreadCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAndRunThreadParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateAndRunThreadParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit,
            **params: Unpack[CreateAndRunThreadParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            assistant_id: str | Refused[Never],
            thread: CreateThreadRequestParam | BaseModel | Omit | Refused[Never] = ...,
            model: str
            | Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | None
            | Omit
            | Refused[Never] = ...,
            instructions: str | None | Omit | Refused[Never] = ...,
            tools: Iterable[
                CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel
            ]
            | None
            | Omit
            | Refused[Never] = ...,
            tool_resources: CreateThreadAndRunRequestToolResourcesParam
            | BaseModel
            | None
            | Omit
            | Refused[Never] = ...,
            metadata: MetadataParam | BaseModel | None | Omit | Refused[Never] = ...,
            temperature: float | None | Omit | Refused[Never] = ...,
            top_p: float | None | Omit | Refused[Never] = ...,
            max_prompt_tokens: int | None | Omit | Refused[Never] = ...,
            max_completion_tokens: int | None | Omit | Refused[Never] = ...,
            truncation_strategy: TruncationObjectParam | BaseModel | None | Omit | Refused[Never] = ...,
            tool_choice: AssistantToolChoiceOptionParam | BaseModel | None | Omit | Refused[Never] = ...,
            parallel_tool_calls: bool | Omit | Refused[Never] = ...,
            response_format: AssistantResponseFormatOptionParam | BaseModel | None | Omit | Refused[Never] = ...,
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
            *positional: KeywordsOnly[Never],
            assistant_id: RequiredParametersMissing[Never] = ...,
            thread: RequiredParametersMissing[Never] = ...,
            model: RequiredParametersMissing[Never] = ...,
            instructions: RequiredParametersMissing[Never] = ...,
            tools: RequiredParametersMissing[Never] = ...,
            tool_resources: RequiredParametersMissing[Never] = ...,
            metadata: RequiredParametersMissing[Never] = ...,
            temperature: RequiredParametersMissing[Never] = ...,
            top_p: RequiredParametersMissing[Never] = ...,
            max_prompt_tokens: RequiredParametersMissing[Never] = ...,
            max_completion_tokens: RequiredParametersMissing[Never] = ...,
            truncation_strategy: RequiredParametersMissing[Never] = ...,
            tool_choice: RequiredParametersMissing[Never] = ...,
            parallel_tool_calls: RequiredParametersMissing[Never] = ...,
            response_format: RequiredParametersMissing[Never] = ...,
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
def create_and_run_thread(
    *,
    stream: Literal[True],
    **params: Unpack[CreateAndRunThreadParams],
) -> StreamCall[AssistantStreamEvent]: ...


@overload
def create_and_run_thread(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateAndRunThreadParams],
) -> Call[Run]: ...


@overload
def create_and_run_thread(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateAndRunThreadParams],
) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...


def create_and_run_thread(
    *,
    assistant_id: str,
    thread: CreateThreadRequestParam | BaseModel | Omit = omit,
    model: str
    | Literal[
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4.5-preview",
        "gpt-4.5-preview-2025-02-27",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ]
    | None
    | Omit = omit,
    instructions: str | None | Omit = omit,
    tools: Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel]
    | None
    | Omit = omit,
    tool_resources: CreateThreadAndRunRequestToolResourcesParam | BaseModel | None | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    stream: bool | None | Omit = omit,
    max_prompt_tokens: int | None | Omit = omit,
    max_completion_tokens: int | None | Omit = omit,
    truncation_strategy: TruncationObjectParam | BaseModel | None | Omit = omit,
    tool_choice: AssistantToolChoiceOptionParam | BaseModel | None | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    response_format: AssistantResponseFormatOptionParam | BaseModel | None | Omit = omit,
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
) -> Call[Run] | StreamCall[AssistantStreamEvent]:
    """Create a thread and run an assistant on it, as one object or as a stream of events.

    Deprecated.

    Args:
        assistant_id: id of the assistant
        thread: thread to create, with its messages
        model: id of the model
        instructions: system message, inserted before the input
        tools: tools that the model may call; at most 20 elements
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        stream: return a stream of events instead of one object
        max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
        max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
        truncation_strategy: how the thread is truncated before the run
        tool_choice: which tool the model calls, if any
        parallel_tool_calls: allow several tool calls at once; service default: true
        response_format: format of the output
    """
    body: dict[str, Any] = {
        "assistant_id": assistant_id,
    }
    if thread is not omit:
        body["thread"] = thread
    if model is not omit:
        body["model"] = model
    if instructions is not omit:
        body["instructions"] = instructions
    if tools is not omit:
        body["tools"] = tools
    if tool_resources is not omit:
        body["tool_resources"] = tool_resources
    if metadata is not omit:
        body["metadata"] = metadata
    if temperature is not omit:
        body["temperature"] = temperature
    if top_p is not omit:
        body["top_p"] = top_p
    if stream is not omit:
        body["stream"] = stream
    if max_prompt_tokens is not omit:
        body["max_prompt_tokens"] = max_prompt_tokens
    if max_completion_tokens is not omit:
        body["max_completion_tokens"] = max_completion_tokens
    if truncation_strategy is not omit:
        body["truncation_strategy"] = truncation_strategy
    if tool_choice is not omit:
        body["tool_choice"] = tool_choice
    if parallel_tool_calls is not omit:
        body["parallel_tool_calls"] = parallel_tool_calls
    if response_format is not omit:
        body["response_format"] = response_format
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/threads/runs",
            body=body,
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
        Run.from_dict,
        "/threads/runs",
        body=body,
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
