"""Submit tool outputs to a run, which then resumes; as one object or as a stream of events: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, expand, omit
from ...models import to_alias
from ...models.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.assistant_stream_event import AssistantStreamEvent
    from ...params.submit_tool_outputs_to_run import (
        SubmitToolOutputsRunRequestToolOutputsItemParam,
        SubmitToolOutputsToRunParams,
    )

OPERATION = Operation(
    id="submitToolOuputsToRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    name="beta.threads.runs.submit_tool_outputs",
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

    class SubmitToolOutputsToRunCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit,
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            run_id: str | Refused[Never],
            *positional: KeywordsOnly[Never],
            thread_id: str | Refused[Never],
            tool_outputs: Iterable[SubmitToolOutputsRunRequestToolOutputsItemParam | BaseModel] | Refused[Never],
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
            run_id: RequiredParametersMissing[Never] = ...,
            *positional: KeywordsOnly[Never],
            thread_id: RequiredParametersMissing[Never] = ...,
            tool_outputs: RequiredParametersMissing[Never] = ...,
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
def submit_tool_outputs_to_run(
    run_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[SubmitToolOutputsToRunParams],
) -> StreamCall[AssistantStreamEvent]: ...


@overload
def submit_tool_outputs_to_run(
    run_id: str,
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[SubmitToolOutputsToRunParams],
) -> Call[Run]: ...


@overload
def submit_tool_outputs_to_run(
    run_id: str,
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[SubmitToolOutputsToRunParams],
) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...


def submit_tool_outputs_to_run(
    run_id: str,
    *,
    thread_id: str,
    tool_outputs: Iterable[SubmitToolOutputsRunRequestToolOutputsItemParam | BaseModel],
    stream: bool | None | Omit = omit,
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
    """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

    Deprecated.

    Args:
        run_id: id of the run
        thread_id: id of the thread
        tool_outputs: outputs of the tools, by tool call
        stream: return a stream of events instead of one object
    """
    body: dict[str, Any] = {
        "tool_outputs": tool_outputs,
    }
    if stream is not omit:
        body["stream"] = stream
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            expand("/threads/{thread_id}/runs/{run_id}/submit_tool_outputs", thread_id=thread_id, run_id=run_id),
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
        expand("/threads/{thread_id}/runs/{run_id}/submit_tool_outputs", thread_id=thread_id, run_id=run_id),
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
