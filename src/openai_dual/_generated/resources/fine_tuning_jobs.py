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
    """List the fine-tuning jobs.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    create = endpoint(create_fine_tuning_job)
    """Start a job that trains a model on a file of examples.

    Args:
        model: id of the base model
        training_file: id of the file with the training data
        hyperparameters: settings of the training; deprecated
        suffix: text in the name of the fine-tuned model; at least 1 character; at most 64 characters
        validation_file: id of the file with the validation data
        integrations: services that receive the metrics of the job
        seed: seed for sampling; equal requests return the same result where possible; at least 0; at most 2147483647
        method: training method with its settings
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    retrieve = endpoint(retrieve_fine_tuning_job)
    """Retrieve a fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
    """
    cancel = endpoint(cancel_fine_tuning_job)
    """Cancel a fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
    """
    list_events = paged(list_fine_tuning_job_events)
    """List the events of a fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
    """
    pause = endpoint(pause_fine_tuning_job)
    """Pause a fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
    """
    resume = endpoint(resume_fine_tuning_job)
    """Resume a paused fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
    """
    checkpoints: child[Checkpoints, AsyncCheckpoints] = child("fine_tuning_jobs_checkpoints", "Checkpoints")
    """`client.fine_tuning.jobs.checkpoints`. Methods: list."""


class Jobs(_Jobs["Executes"]):
    """`client.fine_tuning.jobs`. Methods: list, create, retrieve, cancel, list_events, pause, resume."""


class AsyncJobs(_Jobs["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.jobs`. Methods: list, create, retrieve, cancel, list_events, pause, resume. The methods are awaited."""
