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
    retrieve = endpoint(retrieve_thread_run_step)


class Steps(_Steps["Executes"]):
    """`client.beta.threads.runs.steps`. Methods: list, retrieve."""


class AsyncSteps(_Steps["AsyncExecutes"], awaits=True):
    """`client.beta.threads.runs.steps`. Methods: list, retrieve. The methods are awaited."""
