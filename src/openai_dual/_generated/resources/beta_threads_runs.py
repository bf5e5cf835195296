"""`client.beta.threads.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.assistants.runs import RunsHelpers
from .._resource import C, Resource, child, endpoint, paged, streamed
from ..api.beta.cancel_thread_run import cancel_thread_run
from ..api.beta.create_thread_run import create_thread_run
from ..api.beta.list_thread_runs import list_thread_runs
from ..api.beta.retrieve_thread_run import retrieve_thread_run
from ..api.beta.submit_tool_outputs_to_run import submit_tool_outputs_to_run
from ..api.beta.update_thread_run import update_thread_run

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.assistant_stream_event import AssistantStreamEvent
    from ..models.run import Run
    from ..params.create_thread_run import CreateThreadRunParams
    from ..params.submit_tool_outputs_to_run import SubmitToolOutputsToRunParams
    from .beta_threads_runs_steps import AsyncSteps, Steps

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.create_thread_run import CreateThreadRunCalls

        class CreateThreadRun(
            CreateThreadRunCalls[
                Stream[AssistantStreamEvent],
                Run,
                Run | Stream[AssistantStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateThreadRunCalls[
                RawResponse[Stream[AssistantStreamEvent]],
                RawResponse[Run],
                RawResponse[Run | Stream[AssistantStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateThreadRunCalls[
                StreamCall[AssistantStreamEvent],
                Call[Run],
                Call[Run] | StreamCall[AssistantStreamEvent],
            ]: ...

    else:

        class CreateThreadRun(Protocol):  # type: ignore[no-redef]
            """Run an assistant on a thread, as one object or as a stream of events. Method of a sync client."""

            @overload
            def __call__(
                self,
                thread_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[CreateThreadRunParams],
            ) -> Stream[AssistantStreamEvent]:
                """Run an assistant on a thread, as one object or as a stream of events.

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
                ...

            @overload
            def __call__(
                self,
                thread_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Run:
                """Run an assistant on a thread, as one object or as a stream of events.

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
                ...

            @overload
            def __call__(
                self,
                thread_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Run | Stream[AssistantStreamEvent]:
                """Run an assistant on a thread, as one object or as a stream of events.

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
                ...

            @overload
            def raw(
                self,
                thread_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[CreateThreadRunParams],
            ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
            @overload
            def raw(
                self,
                thread_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> RawResponse[Run]: ...
            @overload
            def raw(
                self,
                thread_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
            @overload
            def call(
                self,
                thread_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[CreateThreadRunParams],
            ) -> StreamCall[AssistantStreamEvent]: ...
            @overload
            def call(
                self,
                thread_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Call[Run]: ...
            @overload
            def call(
                self,
                thread_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.create_thread_run import CreateThreadRunCalls

        class AsyncCreateThreadRun(
            CreateThreadRunCalls[
                Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]],
                Coroutine[Any, Any, Run],
                Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateThreadRunCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]],
                Coroutine[Any, Any, RawResponse[Run]],
                Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateThreadRunCalls[
                StreamCall[AssistantStreamEvent],
                Call[Run],
                Call[Run] | StreamCall[AssistantStreamEvent],
            ]: ...

    else:

        class AsyncCreateThreadRun(Protocol):  # type: ignore[no-redef]
            """Run an assistant on a thread, as one object or as a stream of events. Method of an async client."""

            @overload
            def __call__(
                self,
                thread_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[CreateThreadRunParams],
            ) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]]:
                """Run an assistant on a thread, as one object or as a stream of events.

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
                ...

            @overload
            def __call__(
                self,
                thread_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Coroutine[Any, Any, Run]:
                """Run an assistant on a thread, as one object or as a stream of events.

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
                ...

            @overload
            def __call__(
                self,
                thread_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]:
                """Run an assistant on a thread, as one object or as a stream of events.

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
                ...

            @overload
            def raw(
                self,
                thread_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[CreateThreadRunParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
            @overload
            def raw(
                self,
                thread_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Coroutine[Any, Any, RawResponse[Run]]: ...
            @overload
            def raw(
                self,
                thread_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
            @overload
            def call(
                self,
                thread_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[CreateThreadRunParams],
            ) -> StreamCall[AssistantStreamEvent]: ...
            @overload
            def call(
                self,
                thread_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Call[Run]: ...
            @overload
            def call(
                self,
                thread_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateThreadRunParams],
            ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.submit_tool_outputs_to_run import SubmitToolOutputsToRunCalls

        class SubmitToolOutputsToRun(
            SubmitToolOutputsToRunCalls[
                Stream[AssistantStreamEvent],
                Run,
                Run | Stream[AssistantStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> SubmitToolOutputsToRunCalls[
                RawResponse[Stream[AssistantStreamEvent]],
                RawResponse[Run],
                RawResponse[Run | Stream[AssistantStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> SubmitToolOutputsToRunCalls[
                StreamCall[AssistantStreamEvent],
                Call[Run],
                Call[Run] | StreamCall[AssistantStreamEvent],
            ]: ...

    else:

        class SubmitToolOutputsToRun(Protocol):  # type: ignore[no-redef]
            """Submit tool outputs to a run, which then resumes; as one object or as a stream of events. Method of a sync client."""

            @overload
            def __call__(
                self,
                run_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Stream[AssistantStreamEvent]:
                """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

                Args:
                    run_id: id of the run
                    thread_id: id of the thread
                    tool_outputs: outputs of the tools, by tool call
                    stream: return a stream of events instead of one object
                """
                ...

            @overload
            def __call__(
                self,
                run_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Run:
                """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

                Args:
                    run_id: id of the run
                    thread_id: id of the thread
                    tool_outputs: outputs of the tools, by tool call
                    stream: return a stream of events instead of one object
                """
                ...

            @overload
            def __call__(
                self,
                run_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Run | Stream[AssistantStreamEvent]:
                """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

                Args:
                    run_id: id of the run
                    thread_id: id of the thread
                    tool_outputs: outputs of the tools, by tool call
                    stream: return a stream of events instead of one object
                """
                ...

            @overload
            def raw(
                self,
                run_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
            @overload
            def raw(
                self,
                run_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> RawResponse[Run]: ...
            @overload
            def raw(
                self,
                run_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
            @overload
            def call(
                self,
                run_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> StreamCall[AssistantStreamEvent]: ...
            @overload
            def call(
                self,
                run_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Call[Run]: ...
            @overload
            def call(
                self,
                run_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.submit_tool_outputs_to_run import SubmitToolOutputsToRunCalls

        class AsyncSubmitToolOutputsToRun(
            SubmitToolOutputsToRunCalls[
                Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]],
                Coroutine[Any, Any, Run],
                Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> SubmitToolOutputsToRunCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]],
                Coroutine[Any, Any, RawResponse[Run]],
                Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> SubmitToolOutputsToRunCalls[
                StreamCall[AssistantStreamEvent],
                Call[Run],
                Call[Run] | StreamCall[AssistantStreamEvent],
            ]: ...

    else:

        class AsyncSubmitToolOutputsToRun(Protocol):  # type: ignore[no-redef]
            """Submit tool outputs to a run, which then resumes; as one object or as a stream of events. Method of an async client."""

            @overload
            def __call__(
                self,
                run_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]]:
                """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

                Args:
                    run_id: id of the run
                    thread_id: id of the thread
                    tool_outputs: outputs of the tools, by tool call
                    stream: return a stream of events instead of one object
                """
                ...

            @overload
            def __call__(
                self,
                run_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Coroutine[Any, Any, Run]:
                """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

                Args:
                    run_id: id of the run
                    thread_id: id of the thread
                    tool_outputs: outputs of the tools, by tool call
                    stream: return a stream of events instead of one object
                """
                ...

            @overload
            def __call__(
                self,
                run_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]:
                """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

                Args:
                    run_id: id of the run
                    thread_id: id of the thread
                    tool_outputs: outputs of the tools, by tool call
                    stream: return a stream of events instead of one object
                """
                ...

            @overload
            def raw(
                self,
                run_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
            @overload
            def raw(
                self,
                run_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Coroutine[Any, Any, RawResponse[Run]]: ...
            @overload
            def raw(
                self,
                run_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
            @overload
            def call(
                self,
                run_id: str,
                *,
                stream: Literal[True],
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> StreamCall[AssistantStreamEvent]: ...
            @overload
            def call(
                self,
                run_id: str,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Call[Run]: ...
            @overload
            def call(
                self,
                run_id: str,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[SubmitToolOutputsToRunParams],
            ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...


class _Runs(RunsHelpers, Resource[C]):
    """`client.beta.threads.runs`. Methods: list, create, retrieve, update, cancel, submit_tool_outputs."""

    list = paged(list_thread_runs)
    """List the runs of a thread.

    Args:
        thread_id: id of the thread
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    create: streamed[CreateThreadRun, AsyncCreateThreadRun] = streamed(create_thread_run)
    """Run an assistant on a thread, as one object or as a stream of events.

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
    retrieve = endpoint(retrieve_thread_run)
    """Retrieve a run of a thread.

    Args:
        run_id: id of the run
        thread_id: id of the thread
    """
    update = endpoint(update_thread_run)
    """Change the metadata of a run.

    Args:
        run_id: id of the run
        thread_id: id of the thread
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    cancel = endpoint(cancel_thread_run)
    """Cancel a run that is in progress.

    Args:
        run_id: id of the run
        thread_id: id of the thread
    """
    submit_tool_outputs: streamed[SubmitToolOutputsToRun, AsyncSubmitToolOutputsToRun] = streamed(
        submit_tool_outputs_to_run
    )
    """Submit tool outputs to a run, which then resumes; as one object or as a stream of events.

    Args:
        run_id: id of the run
        thread_id: id of the thread
        tool_outputs: outputs of the tools, by tool call
        stream: return a stream of events instead of one object
    """
    steps: child[Steps, AsyncSteps] = child("beta_threads_runs_steps", "Steps")
    """`client.beta.threads.runs.steps`. Methods: list, retrieve."""


class Runs(_Runs["Executes"]):
    """`client.beta.threads.runs`. Methods: list, create, retrieve, update, cancel, submit_tool_outputs."""


class AsyncRuns(_Runs["AsyncExecutes"], awaits=True):
    """`client.beta.threads.runs`. Methods: list, create, retrieve, update, cancel, submit_tool_outputs. The methods are awaited."""
