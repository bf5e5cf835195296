"""`client.beta.threads`: threads, their runs, and waiting for these. Imports `core.polling`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._generated.api.beta.create_run import create_run
from .._generated.api.beta.create_thread_and_run import create_thread_and_run
from .._generated.api.beta.get_run import get_run
from .._generated.api.beta.submit_tool_ouputs_to_run import submit_tool_ouputs_to_run
from .._generated.resources.beta_threads import Threads as _Threads
from .._generated.resources.beta_threads_runs import Runs as _Runs
from ..core.polling import Rhythm, Waiting, in_status, poll, shared, split
from ..core.steps import execute
from ..endpoint import C, helper

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.run import Run
    from .._generated.params.create_run_params import CreateRunParams
    from .._generated.params.create_thread_and_run_params import CreateThreadAndRunParams
    from .._generated.params.submit_tool_ouputs_to_run_params import SubmitToolOuputsToRunParams
    from ..core.polling import PollKeywords
    from ..core.steps import Steps

    class RunAndWait(CreateRunParams, Waiting, total=False):
        """What `runs.create` takes, and how to wait for the run."""

    class CreateRunAndWait(CreateThreadAndRunParams, Waiting, total=False):
        """What `threads.create_and_run` takes, and how to wait for the run."""

    class SubmitAndWait(SubmitToolOuputsToRunParams, Waiting, total=False):
        """What `runs.submit_tool_outputs` takes, and how to wait for the run."""


RHYTHM: Final = Rhythm(1.0, longest=5.0)
"""A run takes seconds."""

ended: Final = in_status("queued", "in_progress", "cancelling")
"""One that requires action waits for the caller, so it is waited for no longer."""


class Runs(_Runs[C]):
    """What an assistant does with a thread."""

    @helper
    def poll(self, run_id: str, *, thread_id: str, **keywords: Unpack[PollKeywords]) -> Steps[Run]:
        """Wait until a run has ended or requires action, and return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (told the run at every look) and the
        settings of every call. It is looked at as often as the service asks for, else at a growing interval from a
        second on. Raises `PollTimeoutError`, whose `last` is the run, and what `retrieve` raises; the run goes on.
        """
        waiting, settings = split(keywords)
        return poll(get_run(run_id, thread_id=thread_id, **settings), ended, RHYTHM, **waiting)

    @helper
    def create_and_poll(self, thread_id: str, **params: Unpack[RunAndWait]) -> Steps[Run]:
        """Create a run with the parameters of `create`, and wait for it as `poll` does."""
        waiting, given = split(params)
        run = yield from execute(create_run(thread_id, **given))
        return (yield from poll(get_run(run.id, thread_id=thread_id, **shared(given)), ended, RHYTHM, **waiting))

    @helper
    def submit_tool_outputs_and_poll(self, run_id: str, **params: Unpack[SubmitAndWait]) -> Steps[Run]:
        """Submit outputs of tools with the parameters of `submit_tool_outputs`, and wait for the run as `poll` does."""
        waiting, given = split(params)
        run = yield from execute(submit_tool_ouputs_to_run(run_id, **given))
        return (yield from poll(get_run(run.id, thread_id=run.thread_id, **shared(given)), ended, RHYTHM, **waiting))


class Threads(_Threads[C]):
    """Conversations of assistants."""

    @helper
    def create_and_run_poll(self, **params: Unpack[CreateRunAndWait]) -> Steps[Run]:
        """Create a thread and a run of it with the parameters of `create_and_run`, and wait as `runs.poll` does."""
        waiting, given = split(params)
        run = yield from execute(create_thread_and_run(**given))
        return (yield from poll(get_run(run.id, thread_id=run.thread_id, **shared(given)), ended, RHYTHM, **waiting))
