"""`client.beta.threads.runs.steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.list_thread_run_steps import list_thread_run_steps
from ..api.beta.retrieve_thread_run_step import retrieve_thread_run_step

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Steps(Resource[C]):
    """`client.beta.threads.runs.steps`. Methods: list, retrieve."""

    list = paged(list_thread_run_steps)
    """List the steps of a run.

    Args:
        run_id: id of the run
        thread_id: id of the thread
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        include: extra fields to include in the response
    """
    retrieve = endpoint(retrieve_thread_run_step)
    """Retrieve a step of a run.

    Args:
        step_id: id of the step
        thread_id: id of the thread
        run_id: id of the run
        include: extra fields to include in the response
    """


class Steps(_Steps["Executes"]):
    """`client.beta.threads.runs.steps`. Methods: list, retrieve."""


class AsyncSteps(_Steps["AsyncExecutes"], awaits=True):
    """`client.beta.threads.runs.steps`. Methods: list, retrieve. The methods are awaited."""
