"""`client.admin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .admin_organization import Organization


class Admin(Resource[C]):
    """Organization administration; needs an admin key."""

    @cached_property
    def organization(self) -> Organization[C]:
        """`client.admin.organization`. Groups other resources."""
        from .admin_organization import Organization

        return Organization(self._executor)
