"""`client.admin.organization.projects.service_accounts.api_keys`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.admin.create_project_service_account_api_key import create_project_service_account_api_key


class ApiKeys(Resource[C]):
    """`client.admin.organization.projects.service_accounts.api_keys`. Methods: create."""

    create = endpoint(create_project_service_account_api_key)
