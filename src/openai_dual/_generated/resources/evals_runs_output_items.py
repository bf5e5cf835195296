"""`client.evals.runs.output_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.evals.get_eval_run_output_item import get_eval_run_output_item
from ..api.evals.get_eval_run_output_items import get_eval_run_output_items

if TYPE_CHECKING:
    pass


class OutputItems(Resource[C]):
    """`client.evals.runs.output_items`: list, retrieve."""

    list = paged(get_eval_run_output_items)
    retrieve = endpoint(get_eval_run_output_item)
