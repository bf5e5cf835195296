"""`client.admin.organization.projects.rate_limits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.list_project_rate_limits import list_project_rate_limits
from ..api.admin.update_project_rate_limit import update_project_rate_limit

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _RateLimits(Resource[C]):
    """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit."""

    list_rate_limits = paged(list_project_rate_limits)
    update_rate_limit = endpoint(update_project_rate_limit)


class RateLimits(_RateLimits["Executes"]):
    """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit."""


class AsyncRateLimits(_RateLimits["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit. The methods are awaited."""
