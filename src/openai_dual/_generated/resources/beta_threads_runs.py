"""`client.beta.threads.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.assistants.runs import RunsHelpers
from .._resource import C, Resource, endpoint, paged, streamed
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
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.assistant_stream_event import AssistantStreamEvent
    from ..models.run import Run
    from ..params.create_thread_run import CreateThreadRunParams
    from ..params.submit_tool_outputs_to_run import SubmitToolOutputsToRunParams
    from .beta_threads_runs_steps import Steps

    class CreateThreadRun(Protocol):
        """Run an assistant on a thread, whole or as a stream of events. Bound to a client.

        - `thread_id`: the id of the thread
        - `assistant_id`: the id of the assistant
        - `include`: parts of the answer that are left out unless named here
        - `model`: the model to use
        - `reasoning_effort`: how long the model reasons
        - `instructions`: what the model is told before anything else
        - `additional_instructions`
        - `additional_messages`
        - `tools`: what the model may call
        - `metadata`: up to 16 pairs of strings to keep with it
        - `temperature`: how varied the answers are; the service's default is 1
        - `top_p`: sample from the likeliest tokens that make up this share; the service's default is 1
        - `stream`: whether to answer with a stream of events
        - `max_prompt_tokens`
        - `max_completion_tokens`: how many tokens may be generated at most, reasoning included
        - `truncation_strategy`
        - `tool_choice`: which tool the model uses, if any
        - `parallel_tool_calls`: whether the model may ask for several tools at once; the service's default is true
        - `response_format`: the form of the answer
        """

        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateThreadRunParams],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateThreadRunParams],
        ) -> Run: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateThreadRunParams],
        ) -> Run | Stream[AssistantStreamEvent]: ...
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

    class AsyncCreateThreadRun(Protocol):
        """Run an assistant on a thread, whole or as a stream of events. Bound to an async client.

        - `thread_id`: the id of the thread
        - `assistant_id`: the id of the assistant
        - `include`: parts of the answer that are left out unless named here
        - `model`: the model to use
        - `reasoning_effort`: how long the model reasons
        - `instructions`: what the model is told before anything else
        - `additional_instructions`
        - `additional_messages`
        - `tools`: what the model may call
        - `metadata`: up to 16 pairs of strings to keep with it
        - `temperature`: how varied the answers are; the service's default is 1
        - `top_p`: sample from the likeliest tokens that make up this share; the service's default is 1
        - `stream`: whether to answer with a stream of events
        - `max_prompt_tokens`
        - `max_completion_tokens`: how many tokens may be generated at most, reasoning included
        - `truncation_strategy`
        - `tool_choice`: which tool the model uses, if any
        - `parallel_tool_calls`: whether the model may ask for several tools at once; the service's default is true
        - `response_format`: the form of the answer
        """

        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateThreadRunParams],
        ) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateThreadRunParams],
        ) -> Coroutine[Any, Any, Run]: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateThreadRunParams],
        ) -> Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]: ...
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

    class SubmitToolOutputsToRun(Protocol):
        """Give a run the results of the tools it asked for, whole or as a stream of events. Bound to a client.

        - `run_id`: the id of the run
        - `thread_id`: the id of the thread
        - `tool_outputs`
        - `stream`: whether to answer with a stream of events
        """

        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> Run: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> Run | Stream[AssistantStreamEvent]: ...
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

    class AsyncSubmitToolOutputsToRun(Protocol):
        """Give a run the results of the tools it asked for, whole or as a stream of events. Bound to an async client.

        - `run_id`: the id of the run
        - `thread_id`: the id of the thread
        - `tool_outputs`
        - `stream`: whether to answer with a stream of events
        """

        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> Coroutine[Any, Any, Run]: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOutputsToRunParams],
        ) -> Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]: ...
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


class Runs(RunsHelpers, Resource[C]):
    """`client.beta.threads.runs`: list, create, retrieve, update, cancel, submit_tool_outputs."""

    list = paged(list_thread_runs)
    create: streamed[CreateThreadRun, AsyncCreateThreadRun] = streamed(create_thread_run)
    retrieve = endpoint(retrieve_thread_run)
    update = endpoint(update_thread_run)
    cancel = endpoint(cancel_thread_run)
    submit_tool_outputs: streamed[SubmitToolOutputsToRun, AsyncSubmitToolOutputsToRun] = streamed(
        submit_tool_outputs_to_run
    )

    @cached_property
    def steps(self) -> Steps[C]:
        """`client.beta.threads.runs.steps`: list, retrieve."""
        from .beta_threads_runs_steps import Steps

        return Steps(self._client)
