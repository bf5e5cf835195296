"""`client.admin.organization.projects.service_accounts.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.createan_ap_ikeyforaserviceaccount import createan_ap_ikeyforaserviceaccount

if TYPE_CHECKING:
    pass


class ApiKeys(Resource[C]):
    """`client.admin.organization.projects.service_accounts.api_keys`: create."""

    create = endpoint(createan_ap_ikeyforaserviceaccount)
