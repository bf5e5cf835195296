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
    retrieve = endpoint(retrieve_eval_run_output_item)


class OutputItems(_OutputItems["Executes"]):
    """`client.evals.runs.output_items`. Methods: list, retrieve."""


class AsyncOutputItems(_OutputItems["AsyncExecutes"], awaits=True):
    """`client.evals.runs.output_items`. Methods: list, retrieve. The methods are awaited."""
