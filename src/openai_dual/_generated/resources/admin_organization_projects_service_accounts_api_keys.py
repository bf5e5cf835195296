"""`client.admin.organization.projects.service_accounts.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.create_project_service_account_api_key import create_project_service_account_api_key

if TYPE_CHECKING:
    pass


class ApiKeys(Resource[C]):
    """`client.admin.organization.projects.service_accounts.api_keys`: create."""

    create = endpoint(create_project_service_account_api_key)
