"""`client.admin.organization.projects.spend_limit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.delete_project_spend_limit import delete_project_spend_limit
from ..api.admin.retrieve_project_spend_limit import retrieve_project_spend_limit
from ..api.admin.update_project_spend_limit import update_project_spend_limit

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _SpendLimit(Resource[C]):
    """`client.admin.organization.projects.spend_limit`. Methods: retrieve, update, delete."""

    retrieve = endpoint(retrieve_project_spend_limit)
    """Retrieve the spend limit of a project.

    Args:
        project_id: id of the project
    """
    update = endpoint(update_project_spend_limit)
    """Set the spend limit of a project.

    Args:
        project_id: id of the project
        threshold_amount: amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 1
        currency: currency of the amount
        interval: period that the threshold is for
    """
    delete = endpoint(delete_project_spend_limit)
    """Remove the spend limit of a project.

    Args:
        project_id: id of the project
    """


class SpendLimit(_SpendLimit["Executes"]):
    """`client.admin.organization.projects.spend_limit`. Methods: retrieve, update, delete."""


class AsyncSpendLimit(_SpendLimit["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.spend_limit`. Methods: retrieve, update, delete. The methods are awaited."""
