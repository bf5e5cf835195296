"""`client.admin.organization.projects.service_accounts.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.create_project_service_account_api_key import create_project_service_account_api_key

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ApiKeys(Resource[C]):
    """`client.admin.organization.projects.service_accounts.api_keys`. Methods: create."""

    create = endpoint(create_project_service_account_api_key)
    """Create an API key of a service account.

    Args:
        service_account_id: id of the service account
        project_id: id of the project
        name: name of the object
        scopes: permissions of the key
        expires_in_seconds: lifetime of the key in seconds
    """


class ApiKeys(_ApiKeys["Executes"]):
    """`client.admin.organization.projects.service_accounts.api_keys`. Methods: create."""


class AsyncApiKeys(_ApiKeys["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.service_accounts.api_keys`. Methods: create. The methods are awaited."""
