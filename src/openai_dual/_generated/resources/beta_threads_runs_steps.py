"""`client.beta.threads.runs.steps`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.beta.list_thread_run_steps import list_thread_run_steps
from ..api.beta.retrieve_thread_run_step import retrieve_thread_run_step


class Steps(Resource[C]):
    """`client.beta.threads.runs.steps`. Methods: list, retrieve."""

    list = paged(list_thread_run_steps)
    retrieve = endpoint(retrieve_thread_run_step)
