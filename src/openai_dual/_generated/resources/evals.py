"""`client.evals`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.evals.create_eval import create_eval
from ..api.evals.delete_eval import delete_eval
from ..api.evals.list_evals import list_evals
from ..api.evals.retrieve_eval import retrieve_eval
from ..api.evals.update_eval import update_eval

if TYPE_CHECKING:
    from .evals_runs import Runs


class Evals(Resource[C]):
    """Evaluations of models and prompts."""

    list = paged(list_evals)
    create = endpoint(create_eval)
    retrieve = endpoint(retrieve_eval)
    update = endpoint(update_eval)
    delete = endpoint(delete_eval)

    @cached_property
    def runs(self) -> Runs[C]:
        """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel."""
        from .evals_runs import Runs

        return Runs(self._executor)
