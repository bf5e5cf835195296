"""`client.admin.organization.spend_limit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.deleteorganizationspendlimit import deleteorganizationspendlimit
from ..api.admin.getorganizationspendlimit import getorganizationspendlimit
from ..api.admin.updateorganizationspendlimit import updateorganizationspendlimit

if TYPE_CHECKING:
    pass


class SpendLimit(Resource[C]):
    """`client.admin.organization.spend_limit`: retrieve, update, delete."""

    retrieve = endpoint(getorganizationspendlimit)
    update = endpoint(updateorganizationspendlimit)
    delete = endpoint(deleteorganizationspendlimit)
