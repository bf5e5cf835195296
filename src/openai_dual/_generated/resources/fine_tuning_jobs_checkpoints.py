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


class Checkpoints(_Checkpoints["Executes"]):
    """`client.fine_tuning.jobs.checkpoints`. Methods: list."""


class AsyncCheckpoints(_Checkpoints["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.jobs.checkpoints`. Methods: list. The methods are awaited."""
