"""`client.admin.organization.projects.spend_limit`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.admin.delete_project_spend_limit import delete_project_spend_limit
from ..api.admin.retrieve_project_spend_limit import retrieve_project_spend_limit
from ..api.admin.update_project_spend_limit import update_project_spend_limit


class SpendLimit(Resource[C]):
    """`client.admin.organization.projects.spend_limit`. Methods: retrieve, update, delete."""

    retrieve = endpoint(retrieve_project_spend_limit)
    update = endpoint(update_project_spend_limit)
    delete = endpoint(delete_project_spend_limit)
