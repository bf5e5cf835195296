"""`client.admin.organization.projects.data_retention`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.retrieve_project_data_retention import retrieve_project_data_retention
from ..api.admin.update_project_data_retention import update_project_data_retention

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _DataRetention(Resource[C]):
    """`client.admin.organization.projects.data_retention`. Methods: retrieve, update."""

    retrieve = endpoint(retrieve_project_data_retention)
    """Retrieve the data retention setting of a project.

    Args:
        project_id: id of the project
    """
    update = endpoint(update_project_data_retention)
    """Change the data retention setting of a project.

    Args:
        project_id: id of the project
        retention_type: kind of data retention
    """


class DataRetention(_DataRetention["Executes"]):
    """`client.admin.organization.projects.data_retention`. Methods: retrieve, update."""


class AsyncDataRetention(_DataRetention["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.data_retention`. Methods: retrieve, update. The methods are awaited."""
