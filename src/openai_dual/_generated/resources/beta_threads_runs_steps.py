"""`client.beta.threads.runs.steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.get_run_step import get_run_step
from ..api.beta.list_run_steps import list_run_steps

if TYPE_CHECKING:
    pass


class Steps(Resource[C]):
    """`client.beta.threads.runs.steps`: list, retrieve."""

    list = paged(list_run_steps)
    retrieve = endpoint(get_run_step)
