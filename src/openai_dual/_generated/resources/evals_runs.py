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
    """List the runs of an eval.

    Args:
        eval_id: id of the eval
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        status: state of the entries to list
    """
    create = endpoint(create_eval_run)
    """Start a run of an eval on a data source.

    Args:
        eval_id: id of the eval
        data_source: data that the run grades
        name: name of the object
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    retrieve = endpoint(retrieve_eval_run)
    """Retrieve a run of an eval.

    Args:
        run_id: id of the run
        eval_id: id of the eval
    """
    cancel_by_post = endpoint(cancel_eval_run_by_post)
    """Cancel a run of an eval by POST to the address of the run.

    Args:
        run_id: id of the run
        eval_id: id of the eval
    """
    delete = endpoint(delete_eval_run)
    """Delete a run of an eval.

    Args:
        run_id: id of the run
        eval_id: id of the eval
    """
    cancel = endpoint(cancel_eval_run)
    """Cancel a run of an eval.

    Args:
        run_id: id of the run
        eval_id: id of the eval
    """
    output_items: child[OutputItems, AsyncOutputItems] = child("evals_runs_output_items", "OutputItems")
    """`client.evals.runs.output_items`. Methods: list, retrieve."""


class Runs(_Runs["Executes"]):
    """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel."""


class AsyncRuns(_Runs["AsyncExecutes"], awaits=True):
    """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel. The methods are awaited."""
