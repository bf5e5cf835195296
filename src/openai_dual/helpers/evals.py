"""`client.evals.runs`: the runs of an evaluation, and waiting for them. Imports `core.polling`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._generated.api.evals.cancel_eval_run import cancel_eval_run
from .._generated.api.evals.retrieve_eval_run import retrieve_eval_run
from ..binding.workflows import helper
from ..core.workflows.polling import Rhythm, in_status, poll, split, unstoppable

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.run_cancel_response import RunCancelResponse
    from ..core.workflows.polling import PollKeywords
    from ..core.workflows.steps import Workflow

RHYTHM: Final = Rhythm(5.0, longest=60.0)
"""A run takes minutes."""

ended: Final = in_status("queued", "in_progress")


class RunsHelpers:
    """Evaluations of a model."""

    @helper
    def poll(self, run_id: str, *, eval_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[RunCancelResponse]:
        """Wait until a run of an evaluation is completed, failed or canceled, and return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (told the run at every look) and the
        settings of every call. It is looked at as often as the service asks for, else at a growing interval from
        five seconds on. Raises `PollTimeoutError`, whose `last` is the run, and what `retrieve` raises; the run goes
        on.
        """
        waiting, settings = split(keywords)
        stop = cancel_eval_run(run_id, eval_id=eval_id, **unstoppable(settings))
        return poll(retrieve_eval_run(run_id, eval_id=eval_id, **settings), ended, RHYTHM, stop=stop, **waiting)
