"""`client.fine_tuning.jobs.checkpoints`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.fine_tuning.list_fine_tuning_job_checkpoints import list_fine_tuning_job_checkpoints


class Checkpoints(Resource[C]):
    """`client.fine_tuning.jobs.checkpoints`. Methods: list."""

    list = paged(list_fine_tuning_job_checkpoints)
