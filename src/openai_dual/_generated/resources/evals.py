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
    """List the evals.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        order_by: field to sort by; service default: "created_at"
    """
    create = endpoint(create_eval)
    """Create an eval; testing criteria and the source of the data that it grades.

    Args:
        data_source_config: form of the data that the eval grades
        testing_criteria: graders of the eval
        name: name of the object
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    retrieve = endpoint(retrieve_eval)
    """Retrieve an eval.

    Args:
        eval_id: id of the eval
    """
    update = endpoint(update_eval)
    """Change the name or the metadata of an eval.

    Args:
        eval_id: id of the eval
        name: name of the object
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    delete = endpoint(delete_eval)
    """Delete an eval.

    Args:
        eval_id: id of the eval
    """
    runs: child[Runs, AsyncRuns] = child("evals_runs", "Runs")
    """`client.evals.runs`. Methods: list, create, retrieve, cancel_by_post, delete, cancel."""


class Evals(_Evals["Executes"]):
    """Evaluations of models and prompts."""


class AsyncEvals(_Evals["AsyncExecutes"], awaits=True):
    """Evaluations of models and prompts. The methods are awaited."""
