"""`client.beta.threads`: runs, streamed or polled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._generated.api.beta.cancel_thread_run import cancel_thread_run
from ..._generated.api.beta.create_and_run_thread import create_and_run_thread
from ..._generated.api.beta.create_thread_run import create_thread_run
from ..._generated.api.beta.retrieve_thread_run import retrieve_thread_run
from ..._generated.api.beta.submit_tool_outputs_to_run import submit_tool_outputs_to_run
from ...binding.workflows import helper, opening
from ...core.workflows.polling import Rhythm, Waiting, in_status, poll, reporting_job, shared, split, unstoppable
from ...core.workflows.steps import execute
from ...responses.accumulated import Opening
from .handlers import AssistantEventHandler, AsyncAssistantEventHandler
from .snapshots import RunState

if TYPE_CHECKING:
    from typing import Protocol, TypeVar, Unpack, overload

    from ..._generated.models.run import Run
    from ..._generated.params.create_and_run_thread import CreateAndRunThreadParams
    from ..._generated.params.create_thread_run import CreateThreadRunParams
    from ..._generated.params.submit_tool_outputs_to_run import SubmitToolOutputsToRunParams
    from ...core.calls.call import StreamCall
    from ...core.workflows.polling import PollKeywords
    from ...core.workflows.steps import Workflow
    from ...responses.accumulated import AsyncStreamManager, StreamManager

    class RunAndWait(CreateThreadRunParams, Waiting, total=False):
        """The parameters of `runs.create`, and how to poll the run."""

    class CreateRunAndWait(CreateAndRunThreadParams, Waiting, total=False):
        """The parameters of `threads.create_and_run`, and how to poll the run."""

    class SubmitAndWait(SubmitToolOutputsToRunParams, Waiting, total=False):
        """The parameters of `runs.submit_tool_outputs`, and how to poll the run."""

    H = TypeVar("H", bound=AssistantEventHandler)
    AsyncH = TypeVar("AsyncH", bound=AsyncAssistantEventHandler)

    class StreamRun(Protocol):
        """Stream a run through a handler."""

        @overload
        def __call__(
            self, thread_id: str, *, event_handler: H, **params: Unpack[CreateThreadRunParams]
        ) -> StreamManager[H]:
            """Stream a run through a handler."""
            ...

        @overload
        def __call__(
            self, thread_id: str, *, event_handler: None = ..., **params: Unpack[CreateThreadRunParams]
        ) -> StreamManager[AssistantEventHandler]:
            """Stream a run through a handler."""
            ...

    class AsyncStreamRun(Protocol):
        """Stream a run through a handler."""

        @overload
        def __call__(
            self, thread_id: str, *, event_handler: AsyncH, **params: Unpack[CreateThreadRunParams]
        ) -> AsyncStreamManager[AsyncH]:
            """Stream a run through a handler."""
            ...

        @overload
        def __call__(
            self, thread_id: str, *, event_handler: None = ..., **params: Unpack[CreateThreadRunParams]
        ) -> AsyncStreamManager[AsyncAssistantEventHandler]:
            """Stream a run through a handler."""
            ...

    class StreamOutputs(Protocol):
        """Stream a run through a handler."""

        @overload
        def __call__(
            self, run_id: str, *, event_handler: H, **params: Unpack[SubmitToolOutputsToRunParams]
        ) -> StreamManager[H]:
            """Stream a run through a handler."""
            ...

        @overload
        def __call__(
            self, run_id: str, *, event_handler: None = ..., **params: Unpack[SubmitToolOutputsToRunParams]
        ) -> StreamManager[AssistantEventHandler]:
            """Stream a run through a handler."""
            ...

    class AsyncStreamOutputs(Protocol):
        """Stream a run through a handler."""

        @overload
        def __call__(
            self, run_id: str, *, event_handler: AsyncH, **params: Unpack[SubmitToolOutputsToRunParams]
        ) -> AsyncStreamManager[AsyncH]:
            """Stream a run through a handler."""
            ...

        @overload
        def __call__(
            self, run_id: str, *, event_handler: None = ..., **params: Unpack[SubmitToolOutputsToRunParams]
        ) -> AsyncStreamManager[AsyncAssistantEventHandler]:
            """Stream a run through a handler."""
            ...

    class StreamThreadRun(Protocol):
        """Stream a run through a handler."""

        @overload
        def __call__(self, *, event_handler: H, **params: Unpack[CreateAndRunThreadParams]) -> StreamManager[H]:
            """Stream a run through a handler."""
            ...

        @overload
        def __call__(
            self, *, event_handler: None = ..., **params: Unpack[CreateAndRunThreadParams]
        ) -> StreamManager[AssistantEventHandler]:
            """Stream a run through a handler."""
            ...

    class AsyncStreamThreadRun(Protocol):
        """Stream a run through a handler."""

        @overload
        def __call__(
            self, *, event_handler: AsyncH, **params: Unpack[CreateAndRunThreadParams]
        ) -> AsyncStreamManager[AsyncH]:
            """Stream a run through a handler."""
            ...

        @overload
        def __call__(
            self, *, event_handler: None = ..., **params: Unpack[CreateAndRunThreadParams]
        ) -> AsyncStreamManager[AsyncAssistantEventHandler]:
            """Stream a run through a handler."""
            ...


RHYTHM: Final = Rhythm(1.0, longest=5.0)
"""A run takes seconds."""

ended: Final = in_status("queued", "in_progress", "cancelling")
"""A run that requires action waits for the caller, so polling ends."""


def _opened(call: StreamCall[Any], handler: Any) -> Opening:
    return Opening(call, RunState(), AssistantEventHandler, AsyncAssistantEventHandler, handler)


def _stream(thread_id: str, *, event_handler: Any = None, **params: Any) -> Opening:
    """Create a run with the parameters of `create` and stream it in a `with` block, through *event_handler*.

    The handler is an instance of a subclass of `AssistantEventHandler`, or `AsyncAssistantEventHandler`. It is also the
    stream: iterate it, or call `until_done`, `get_final_run`, `get_final_messages`, `get_final_run_steps`.
    Raises `InvalidParameterError` for a handler of the other client, and the errors of `create`.
    API operation: createRun.
    """
    return _opened(create_thread_run(thread_id, **params, stream=True), event_handler)


def _submit_stream(run_id: str, *, event_handler: Any = None, **params: Any) -> Opening:
    """Submit tool outputs with the parameters of `submit_tool_outputs`, and stream the run like `stream`."""
    return _opened(submit_tool_outputs_to_run(run_id, **params, stream=True), event_handler)


def _create_and_run_stream(*, event_handler: Any = None, **params: Any) -> Opening:
    """Create a thread and a run with the parameters of `create_and_run`, and stream the run like `runs.stream`."""
    return _opened(create_and_run_thread(**params, stream=True), event_handler)


class RunsHelpers:
    """Streaming and polling of runs."""

    stream: opening[StreamRun, AsyncStreamRun] = opening(_stream)
    """Create a run with the parameters of `create` and stream it in a `with` block, through *event_handler*.

    The handler is an instance of a subclass of `AssistantEventHandler`, or `AsyncAssistantEventHandler`. It is also the
    stream: iterate it, or call `until_done`, `get_final_run`, `get_final_messages`, `get_final_run_steps`.
    Raises `InvalidParameterError` for a handler of the other client, and the errors of `create`.
    API operation: createRun.
    """
    create_and_stream: opening[StreamRun, AsyncStreamRun] = opening(_stream)
    """Create a run with the parameters of `create` and stream it in a `with` block, through *event_handler*.

    The handler is an instance of a subclass of `AssistantEventHandler`, or `AsyncAssistantEventHandler`. It is also the
    stream: iterate it, or call `until_done`, `get_final_run`, `get_final_messages`, `get_final_run_steps`.
    Raises `InvalidParameterError` for a handler of the other client, and the errors of `create`.
    API operation: createRun.
    """
    submit_tool_outputs_stream: opening[StreamOutputs, AsyncStreamOutputs] = opening(_submit_stream)
    """Submit tool outputs with the parameters of `submit_tool_outputs`, and stream the run like `stream`."""

    @helper
    def poll(self, run_id: str, *, thread_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[Run]:
        """Poll a run until it has ended or requires action; return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the run after each poll) and
        the settings of every call. The interval is the one that the service asks for, else it grows from one second.
        Raises `PollTimeoutError`, whose `last` is the run, and the errors of `retrieve`; the run continues unless
        `cancel_if_given_up` is set.
        """
        waiting, settings = split(keywords)
        return _awaited(run_id, thread_id, waiting, settings)

    @helper
    def create_and_poll(self, thread_id: str, **params: Unpack[RunAndWait]) -> Workflow[Run]:
        """Create a run with the parameters of `create`, and poll it like `poll`.

        An error while polling, except the timeout, becomes the cause of a `PartialResultError`, whose `done` is the
        run.
        """
        waiting, given = split(params)
        run = yield from execute(create_thread_run(thread_id, **given))
        return (yield from reporting_job(run, _awaited(run.id, thread_id, waiting, shared(given))))

    @helper
    def submit_tool_outputs_and_poll(self, run_id: str, **params: Unpack[SubmitAndWait]) -> Workflow[Run]:
        """Submit tool outputs with the parameters of `submit_tool_outputs`, and poll like `create_and_poll`."""
        waiting, given = split(params)
        run = yield from execute(submit_tool_outputs_to_run(run_id, **given))
        return (yield from reporting_job(run, _awaited(run.id, run.thread_id, waiting, shared(given))))


class ThreadsHelpers:
    """Threads created with a run, which is streamed or polled."""

    create_and_run_stream: opening[StreamThreadRun, AsyncStreamThreadRun] = opening(_create_and_run_stream)
    """Create a thread and a run with the parameters of `create_and_run`, and stream the run like `runs.stream`."""

    @helper
    def create_and_run_poll(self, **params: Unpack[CreateRunAndWait]) -> Workflow[Run]:
        """Create a thread and a run with the parameters of `create_and_run`; poll like `runs.create_and_poll`."""
        waiting, given = split(params)
        run = yield from execute(create_and_run_thread(**given))
        return (yield from reporting_job(run, _awaited(run.id, run.thread_id, waiting, shared(given))))


def _awaited(run_id: str, thread_id: str, waiting: Waiting, settings: Any) -> Workflow[Run]:
    stop = cancel_thread_run(run_id, thread_id=thread_id, **unstoppable(settings))
    return poll(retrieve_thread_run(run_id, thread_id=thread_id, **settings), ended, RHYTHM, stop=stop, **waiting)
