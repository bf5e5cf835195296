"""`client.evals.runs.output_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.evals.list_eval_run_output_items import list_eval_run_output_items
from ..api.evals.retrieve_eval_run_output_item import retrieve_eval_run_output_item

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _OutputItems(Resource[C]):
    """`client.evals.runs.output_items`. Methods: list, retrieve."""

    list = paged(list_eval_run_output_items)
    """List the graded items of a run of an eval.

    Args:
        run_id: id of the run
        eval_id: id of the eval
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        status: state of the entries to list
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    retrieve = endpoint(retrieve_eval_run_output_item)
    """Retrieve a graded item of a run of an eval.

    Args:
        output_item_id: id of the output item
        eval_id: id of the eval
        run_id: id of the run
    """


class OutputItems(_OutputItems["Executes"]):
    """`client.evals.runs.output_items`. Methods: list, retrieve."""


class AsyncOutputItems(_OutputItems["AsyncExecutes"], awaits=True):
    """`client.evals.runs.output_items`. Methods: list, retrieve. The methods are awaited."""
