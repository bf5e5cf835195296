"""`client.admin.organization.projects.spend_limit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.deleteprojectspendlimit import deleteprojectspendlimit
from ..api.admin.getprojectspendlimit import getprojectspendlimit
from ..api.admin.updateprojectspendlimit import updateprojectspendlimit

if TYPE_CHECKING:
    pass


class SpendLimit(Resource[C]):
    """`client.admin.organization.projects.spend_limit`: retrieve, update, delete."""

    retrieve = endpoint(getprojectspendlimit)
    update = endpoint(updateprojectspendlimit)
    delete = endpoint(deleteprojectspendlimit)
