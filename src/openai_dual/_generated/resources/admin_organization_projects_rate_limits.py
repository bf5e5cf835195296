"""`client.admin.organization.projects.rate_limits`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.admin.list_project_rate_limits import list_project_rate_limits
from ..api.admin.update_project_rate_limit import update_project_rate_limit


class RateLimits(Resource[C]):
    """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit."""

    list_rate_limits = paged(list_project_rate_limits)
    update_rate_limit = endpoint(update_project_rate_limit)
