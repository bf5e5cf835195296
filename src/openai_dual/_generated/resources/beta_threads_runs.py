"""`client.beta.threads.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...endpoint import C, Resource, endpoint, paged, streamed
from ..api.beta.cancel_run import cancel_run
from ..api.beta.create_run import create_run
from ..api.beta.get_run import get_run
from ..api.beta.list_runs import list_runs
from ..api.beta.modify_run import modify_run
from ..api.beta.submit_tool_ouputs_to_run import submit_tool_ouputs_to_run

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from ...core.call import Call, StreamCall
    from ...core.omit import Omit
    from ...responses import Response as RawResponse
    from ...streams import AsyncStream, Stream
    from ..models.assistant_stream_event import AssistantStreamEvent
    from ..models.run import Run
    from ..params.create_run_params import CreateRunParams
    from ..params.submit_tool_ouputs_to_run_params import SubmitToolOuputsToRunParams
    from .beta_threads_runs_steps import Steps

    class CreateRun(Protocol):
        """Create a run of a thread. Bound to a client.

        - `thread_id`
        - `assistant_id`
        - `include`
        - `model`
        - `reasoning_effort`
        - `instructions`
        - `additional_instructions`
        - `additional_messages`
        - `tools`
        - `metadata`
        - `temperature`: the service's default is 1
        - `top_p`: the service's default is 1
        - `stream`
        - `max_prompt_tokens`
        - `max_completion_tokens`
        - `truncation_strategy`
        - `tool_choice`
        - `parallel_tool_calls`: the service's default is true
        - `response_format`
        """

        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateRunParams],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Run: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Run | Stream[AssistantStreamEvent]: ...
        @overload
        def raw(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateRunParams],
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def raw(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> RawResponse[Run]: ...
        @overload
        def raw(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
        @overload
        def call(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateRunParams],
        ) -> StreamCall[AssistantStreamEvent]: ...
        @overload
        def call(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Call[Run]: ...
        @overload
        def call(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...

    class AsyncCreateRun(Protocol):
        """Create a run of a thread. Bound to an async client.

        - `thread_id`
        - `assistant_id`
        - `include`
        - `model`
        - `reasoning_effort`
        - `instructions`
        - `additional_instructions`
        - `additional_messages`
        - `tools`
        - `metadata`
        - `temperature`: the service's default is 1
        - `top_p`: the service's default is 1
        - `stream`
        - `max_prompt_tokens`
        - `max_completion_tokens`
        - `truncation_strategy`
        - `tool_choice`
        - `parallel_tool_calls`: the service's default is true
        - `response_format`
        """

        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateRunParams],
        ) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Coroutine[Any, Any, Run]: ...
        @overload
        def __call__(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def raw(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateRunParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def raw(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Coroutine[Any, Any, RawResponse[Run]]: ...
        @overload
        def raw(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def call(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[CreateRunParams],
        ) -> StreamCall[AssistantStreamEvent]: ...
        @overload
        def call(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Call[Run]: ...
        @overload
        def call(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[CreateRunParams],
        ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...

    class SubmitToolOuputsToRun(Protocol):
        """Submit tool outputs: a run of a thread. Bound to a client.

        - `run_id`
        - `thread_id`
        - `tool_outputs`
        - `stream`
        """

        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Run: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Run | Stream[AssistantStreamEvent]: ...
        @overload
        def raw(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def raw(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> RawResponse[Run]: ...
        @overload
        def raw(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
        @overload
        def call(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> StreamCall[AssistantStreamEvent]: ...
        @overload
        def call(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Call[Run]: ...
        @overload
        def call(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...

    class AsyncSubmitToolOuputsToRun(Protocol):
        """Submit tool outputs: a run of a thread. Bound to an async client.

        - `run_id`
        - `thread_id`
        - `tool_outputs`
        - `stream`
        """

        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Coroutine[Any, Any, Run]: ...
        @overload
        def __call__(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def raw(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def raw(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Coroutine[Any, Any, RawResponse[Run]]: ...
        @overload
        def raw(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def call(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> StreamCall[AssistantStreamEvent]: ...
        @overload
        def call(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Call[Run]: ...
        @overload
        def call(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[SubmitToolOuputsToRunParams],
        ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...


class Runs(Resource[C]):
    """`client.beta.threads.runs`: list, create, retrieve, update, cancel, submit_tool_outputs."""

    list = paged(list_runs)
    create: streamed[CreateRun, AsyncCreateRun] = streamed(create_run)
    retrieve = endpoint(get_run)
    update = endpoint(modify_run)
    cancel = endpoint(cancel_run)
    submit_tool_outputs: streamed[SubmitToolOuputsToRun, AsyncSubmitToolOuputsToRun] = streamed(
        submit_tool_ouputs_to_run
    )

    @cached_property
    def steps(self) -> Steps[C]:
        """`client.beta.threads.runs.steps`: list, retrieve."""
        from .beta_threads_runs_steps import Steps

        return Steps(self._client)
