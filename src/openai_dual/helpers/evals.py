"""`client.evals.runs`: polling the runs of an evaluation."""

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
    """Polling of the runs of an evaluation."""

    @helper
    def poll(self, run_id: str, *, eval_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[RunCancelResponse]:
        """Poll a run of an evaluation until it is completed, failed or canceled; return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the run after each poll) and
        the settings of every call. The interval is the one that the service asks for, else it grows from five seconds.
        Raises `PollTimeoutError`, whose `last` is the run, and the errors of `retrieve`; the run continues unless
        `cancel_if_given_up` is set.
        """
        waiting, settings = split(keywords)
        stop = cancel_eval_run(run_id, eval_id=eval_id, **unstoppable(settings))
        return poll(retrieve_eval_run(run_id, eval_id=eval_id, **settings), ended, RHYTHM, stop=stop, **waiting)
