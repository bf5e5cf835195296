"""Run an assistant on a thread, as one object or as a stream of events: POST /threads/{thread_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, expand, omit, pairs
from ...models import to_alias
from ...models.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.assistant_stream_event import AssistantStreamEvent
    from ...params.create_thread_run import CreateThreadRunParams
    from ...params.shared import MetadataParam
    from ...params.shared_beta import (
        AssistantResponseFormatOptionParam,
        AssistantToolChoiceOptionParam,
        AssistantToolsFileSearchParam,
        AssistantToolsFunctionParam,
        CodeInterpreterToolParam,
        CreateMessageRequestParam,
        TruncationObjectParam,
    )

OPERATION = Operation(
    id="createRun",
    method="POST",
    path="/threads/{thread_id}/runs",
    name="beta.threads.runs.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    events="runs",
    creates=True,
    deprecated=True,
    replacement="responses",
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

    class CreateThreadRunCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateThreadRunParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateThreadRunParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit,
            **params: Unpack[CreateThreadRunParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            thread_id: str | Refused[Never],
            *positional: KeywordsOnly[Never],
            assistant_id: str | Refused[Never],
            include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
            | Omit
            | Refused[Never] = ...,
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
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
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
            reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
            | None
            | Omit
            | Refused[Never] = ...,
            instructions: str | None | Omit | Refused[Never] = ...,
            additional_instructions: str | None | Omit | Refused[Never] = ...,
            additional_messages: Iterable[CreateMessageRequestParam | BaseModel] | None | Omit | Refused[Never] = ...,
            tools: Iterable[
                CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel
            ]
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
            thread_id: RequiredParametersMissing[Never] = ...,
            *positional: KeywordsOnly[Never],
            assistant_id: RequiredParametersMissing[Never] = ...,
            include: RequiredParametersMissing[Never] = ...,
            model: RequiredParametersMissing[Never] = ...,
            reasoning_effort: RequiredParametersMissing[Never] = ...,
            instructions: RequiredParametersMissing[Never] = ...,
            additional_instructions: RequiredParametersMissing[Never] = ...,
            additional_messages: RequiredParametersMissing[Never] = ...,
            tools: RequiredParametersMissing[Never] = ...,
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
def create_thread_run(
    thread_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[CreateThreadRunParams],
) -> StreamCall[AssistantStreamEvent]: ...


@overload
def create_thread_run(
    thread_id: str,
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateThreadRunParams],
) -> Call[Run]: ...


@overload
def create_thread_run(
    thread_id: str,
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateThreadRunParams],
) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...


def create_thread_run(
    thread_id: str,
    *,
    assistant_id: str,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
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
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
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
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
    instructions: str | None | Omit = omit,
    additional_instructions: str | None | Omit = omit,
    additional_messages: Iterable[CreateMessageRequestParam | BaseModel] | None | Omit = omit,
    tools: Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel]
    | None
    | Omit = omit,
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
    """Run an assistant on a thread, as one object or as a stream of events.

    Deprecated.

    Args:
        thread_id: id of the thread
        assistant_id: id of the assistant
        include: extra fields to include in the response
        model: id of the model
        reasoning_effort: effort that a reasoning model spends before it responds
        instructions: system message, inserted before the input
        additional_instructions: instructions that are added to those of the assistant
        additional_messages: messages that are added to the thread before the run
        tools: tools that the model may call; at most 20 elements
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
    if model is not omit:
        body["model"] = model
    if reasoning_effort is not omit:
        body["reasoning_effort"] = reasoning_effort
    if instructions is not omit:
        body["instructions"] = instructions
    if additional_instructions is not omit:
        body["additional_instructions"] = additional_instructions
    if additional_messages is not omit:
        body["additional_messages"] = additional_messages
    if tools is not omit:
        body["tools"] = tools
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
            expand("/threads/{thread_id}/runs", thread_id=thread_id),
            query=pairs(include=include),
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
        expand("/threads/{thread_id}/runs", thread_id=thread_id),
        query=pairs(include=include),
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
