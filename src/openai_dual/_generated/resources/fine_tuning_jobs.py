"""`client.fine_tuning.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.fine_tuning import JobsHelpers
from .._resource import C, Resource, child, endpoint, paged
from ..api.fine_tuning.cancel_fine_tuning_job import cancel_fine_tuning_job
from ..api.fine_tuning.create_fine_tuning_job import create_fine_tuning_job
from ..api.fine_tuning.list_fine_tuning_job_events import list_fine_tuning_job_events
from ..api.fine_tuning.list_fine_tuning_jobs import list_fine_tuning_jobs
from ..api.fine_tuning.pause_fine_tuning_job import pause_fine_tuning_job
from ..api.fine_tuning.resume_fine_tuning_job import resume_fine_tuning_job
from ..api.fine_tuning.retrieve_fine_tuning_job import retrieve_fine_tuning_job

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .fine_tuning_jobs_checkpoints import AsyncCheckpoints, Checkpoints


class _Jobs(JobsHelpers, Resource[C]):
    """`client.fine_tuning.jobs`. Methods: list, create, retrieve, cancel, list_events, pause, resume."""

    list = paged(list_fine_tuning_jobs)
    create = endpoint(create_fine_tuning_job)
    retrieve = endpoint(retrieve_fine_tuning_job)
    cancel = endpoint(cancel_fine_tuning_job)
    list_events = paged(list_fine_tuning_job_events)
    pause = endpoint(pause_fine_tuning_job)
    resume = endpoint(resume_fine_tuning_job)
    checkpoints: child[Checkpoints, AsyncCheckpoints] = child("fine_tuning_jobs_checkpoints", "Checkpoints")
    """`client.fine_tuning.jobs.checkpoints`. Methods: list."""


class Jobs(_Jobs["Executes"]):
    """`client.fine_tuning.jobs`. Methods: list, create, retrieve, cancel, list_events, pause, resume."""


class AsyncJobs(_Jobs["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.jobs`. Methods: list, create, retrieve, cancel, list_events, pause, resume. The methods are awaited."""
