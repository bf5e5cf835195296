"""`client.fine_tuning.jobs`: polling fine-tuning jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._generated.api.fine_tuning.cancel_fine_tuning_job import cancel_fine_tuning_job
from .._generated.api.fine_tuning.retrieve_fine_tuning_job import retrieve_fine_tuning_job
from ..binding.workflows import helper
from ..core.workflows.polling import Rhythm, in_status, poll, split, unstoppable

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.fine_tuning_job import FineTuningJob
    from ..core.workflows.polling import PollKeywords
    from ..core.workflows.steps import Workflow

RHYTHM: Final = Rhythm(10.0, longest=120.0)
"""A job takes minutes to hours."""

ended: Final = in_status("validating_files", "queued", "running")


class JobsHelpers:
    """Polling of fine-tuning jobs."""

    @helper
    def poll(self, fine_tuning_job_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[FineTuningJob]:
        """Poll a job until it has succeeded, failed, been cancelled or paused; return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the job after each poll) and
        the settings of every call. The interval is the one that the service asks for, else it grows from ten seconds.
        Raises `PollTimeoutError`, whose `last` is the job, and the errors of `retrieve`; the job continues unless
        `cancel_if_given_up` is set.
        """
        waiting, settings = split(keywords)
        stop = cancel_fine_tuning_job(fine_tuning_job_id, **unstoppable(settings))
        look = retrieve_fine_tuning_job(fine_tuning_job_id, **settings)
        return poll(look, ended, RHYTHM, stop=stop, **waiting)
