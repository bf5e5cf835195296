"""`client.admin.organization.projects.service_tier_settings`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.admin.retrieve_project_service_tier_settings import retrieve_project_service_tier_settings
from ..api.admin.update_project_service_tier_settings import update_project_service_tier_settings


class ServiceTierSettings(Resource[C]):
    """`client.admin.organization.projects.service_tier_settings`. Methods: retrieve, update."""

    retrieve = endpoint(retrieve_project_service_tier_settings)
    update = endpoint(update_project_service_tier_settings)
