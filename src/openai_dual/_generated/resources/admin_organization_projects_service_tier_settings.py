"""`client.admin.organization.projects.service_tier_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.retrieve_project_service_tier_settings import retrieve_project_service_tier_settings
from ..api.admin.update_project_service_tier_settings import update_project_service_tier_settings

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ServiceTierSettings(Resource[C]):
    """`client.admin.organization.projects.service_tier_settings`. Methods: retrieve, update."""

    retrieve = endpoint(retrieve_project_service_tier_settings)
    """Retrieve the service tier settings of a project.

    Args:
        project_id: id of the project
    """
    update = endpoint(update_project_service_tier_settings)
    """Change the service tier settings of a project.

    Args:
        project_id: id of the project
        default: service tier of requests that name none
        enabled_tiers: service tiers that the project may use
    """


class ServiceTierSettings(_ServiceTierSettings["Executes"]):
    """`client.admin.organization.projects.service_tier_settings`. Methods: retrieve, update."""


class AsyncServiceTierSettings(_ServiceTierSettings["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.service_tier_settings`. Methods: retrieve, update. The methods are awaited."""
