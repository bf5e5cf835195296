"""`client.admin.organization.spend_limit`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.admin.delete_spend_limit import delete_spend_limit
from ..api.admin.retrieve_spend_limit import retrieve_spend_limit
from ..api.admin.update_spend_limit import update_spend_limit


class SpendLimit(Resource[C]):
    """`client.admin.organization.spend_limit`. Methods: retrieve, update, delete."""

    retrieve = endpoint(retrieve_spend_limit)
    update = endpoint(update_spend_limit)
    delete = endpoint(delete_spend_limit)
