"""`client.admin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization import AsyncOrganization, Organization


class _Admin(Resource[C]):
    """Organization administration; needs an admin key."""

    organization: child[Organization, AsyncOrganization] = child("admin_organization", "Organization")
    """`client.admin.organization`. Groups other resources."""


class Admin(_Admin["Executes"]):
    """Organization administration; needs an admin key."""


class AsyncAdmin(_Admin["AsyncExecutes"], awaits=True):
    """Organization administration; needs an admin key. The methods are awaited."""
