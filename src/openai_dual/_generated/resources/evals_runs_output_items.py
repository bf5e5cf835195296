"""`client.evals.runs.output_items`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.evals.list_eval_run_output_items import list_eval_run_output_items
from ..api.evals.retrieve_eval_run_output_item import retrieve_eval_run_output_item


class OutputItems(Resource[C]):
    """`client.evals.runs.output_items`. Methods: list, retrieve."""

    list = paged(list_eval_run_output_items)
    retrieve = endpoint(retrieve_eval_run_output_item)
