"""`client.fine_tuning.jobs.checkpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.fine_tuning.list_fine_tuning_job_checkpoints import list_fine_tuning_job_checkpoints

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Checkpoints(Resource[C]):
    """`client.fine_tuning.jobs.checkpoints`. Methods: list."""

    list = paged(list_fine_tuning_job_checkpoints)
    """List the checkpoints of a fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 10
    """


class Checkpoints(_Checkpoints["Executes"]):
    """`client.fine_tuning.jobs.checkpoints`. Methods: list."""


class AsyncCheckpoints(_Checkpoints["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.jobs.checkpoints`. Methods: list. The methods are awaited."""
