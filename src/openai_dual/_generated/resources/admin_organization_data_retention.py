"""`client.admin.organization.data_retention`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.admin.retrieve_data_retention import retrieve_data_retention
from ..api.admin.update_data_retention import update_data_retention


class DataRetention(Resource[C]):
    """`client.admin.organization.data_retention`. Methods: retrieve, update."""

    retrieve = endpoint(retrieve_data_retention)
    update = endpoint(update_data_retention)
