"""`client.admin.organization.spend_limit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.delete_spend_limit import delete_spend_limit
from ..api.admin.retrieve_spend_limit import retrieve_spend_limit
from ..api.admin.update_spend_limit import update_spend_limit

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _SpendLimit(Resource[C]):
    """`client.admin.organization.spend_limit`. Methods: retrieve, update, delete."""

    retrieve = endpoint(retrieve_spend_limit)
    """Retrieve the spend limit of the organization."""
    update = endpoint(update_spend_limit)
    """Set the spend limit of the organization.

    Args:
        threshold_amount: amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 1
        currency: currency of the amount
        interval: period that the threshold is for
    """
    delete = endpoint(delete_spend_limit)
    """Remove the spend limit of the organization."""


class SpendLimit(_SpendLimit["Executes"]):
    """`client.admin.organization.spend_limit`. Methods: retrieve, update, delete."""


class AsyncSpendLimit(_SpendLimit["AsyncExecutes"], awaits=True):
    """`client.admin.organization.spend_limit`. Methods: retrieve, update, delete. The methods are awaited."""
