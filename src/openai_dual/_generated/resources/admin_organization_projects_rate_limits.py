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
    """List the rate limits of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; service default: 100
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    update_rate_limit = endpoint(update_project_rate_limit)
    """Change a rate limit of a project.

    Args:
        rate_limit_id: id of the rate limit
        project_id: id of the project
        max_requests_per_1_minute: maximum number of requests in a minute
        max_tokens_per_1_minute: maximum number of tokens in a minute
        max_images_per_1_minute: maximum number of images in a minute
        max_audio_megabytes_per_1_minute: maximum megabytes of audio in a minute
        max_requests_per_1_day: maximum number of requests in a day
        batch_1_day_max_input_tokens: maximum number of input tokens of batches in a day
    """


class RateLimits(_RateLimits["Executes"]):
    """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit."""


class AsyncRateLimits(_RateLimits["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit. The methods are awaited."""
