"""`client.evals.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.evals import RunsHelpers
from .._resource import C, Resource, child, endpoint, paged
from ..api.evals.cancel_eval_run import cancel_eval_run
from ..api.evals.cancel_eval_run_by_post import cancel_eval_run_by_post
from ..api.evals.create_eval_run import create_eval_run
from ..api.evals.delete_eval_run import delete_eval_run
from ..api.evals.list_eval_runs import list_eval_runs
from ..api.evals.retrieve_eval_run import retrieve_eval_run

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .evals_runs_output_items import AsyncOutputItems, OutputItems


class _Runs(RunsHelpers, Resource[C]):
    """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel."""

    list = paged(list_eval_runs)
    create = endpoint(create_eval_run)
    retrieve = endpoint(retrieve_eval_run)
    cancel_by_post = endpoint(cancel_eval_run_by_post)
    delete = endpoint(delete_eval_run)
    cancel = endpoint(cancel_eval_run)
    output_items: child[OutputItems, AsyncOutputItems] = child("evals_runs_output_items", "OutputItems")
    """`client.evals.runs.output_items`. Methods: list, retrieve."""


class Runs(_Runs["Executes"]):
    """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel."""


class AsyncRuns(_Runs["AsyncExecutes"], awaits=True):
    """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel. The methods are awaited."""
