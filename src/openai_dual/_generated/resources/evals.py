"""`client.evals`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.evals.create_eval import create_eval
from ..api.evals.delete_eval import delete_eval
from ..api.evals.list_evals import list_evals
from ..api.evals.retrieve_eval import retrieve_eval
from ..api.evals.update_eval import update_eval

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .evals_runs import AsyncRuns, Runs


class _Evals(Resource[C]):
    """Evaluations of models and prompts."""

    list = paged(list_evals)
    create = endpoint(create_eval)
    retrieve = endpoint(retrieve_eval)
    update = endpoint(update_eval)
    delete = endpoint(delete_eval)
    runs: child[Runs, AsyncRuns] = child("evals_runs", "Runs")
    """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel."""


class Evals(_Evals["Executes"]):
    """Evaluations of models and prompts."""


class AsyncEvals(_Evals["AsyncExecutes"], awaits=True):
    """Evaluations of models and prompts. The methods are awaited."""
