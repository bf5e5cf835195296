"""`client.admin.organization.projects.service_accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.create_project_service_account import create_project_service_account
from ..api.admin.delete_project_service_account import delete_project_service_account
from ..api.admin.list_project_service_accounts import list_project_service_accounts
from ..api.admin.retrieve_project_service_account import retrieve_project_service_account
from ..api.admin.update_project_service_account import update_project_service_account

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_projects_service_accounts_api_keys import ApiKeys, AsyncApiKeys


class _ServiceAccounts(Resource[C]):
    """`client.admin.organization.projects.service_accounts`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_project_service_accounts)
    """List the service accounts of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_project_service_account)
    """Create a service account of a project, with an API key.

    Args:
        project_id: id of the project
        name: name of the object
        create_service_account_only: create the service account without an API key
        expires_in_seconds: lifetime of the key in seconds
    """
    retrieve = endpoint(retrieve_project_service_account)
    """Retrieve a service account of a project.

    Args:
        service_account_id: id of the service account
        project_id: id of the project
    """
    update = endpoint(update_project_service_account)
    """Change a service account of a project.

    Args:
        service_account_id: id of the service account
        project_id: id of the project
        name: name of the object
        role: role of the service account
    """
    delete = endpoint(delete_project_service_account)
    """Delete a service account of a project.

    Args:
        service_account_id: id of the service account
        project_id: id of the project
    """
    api_keys: child[ApiKeys, AsyncApiKeys] = child("admin_organization_projects_service_accounts_api_keys", "ApiKeys")
    """`client.admin.organization.projects.service_accounts.api_keys`. Methods: create."""


class ServiceAccounts(_ServiceAccounts["Executes"]):
    """`client.admin.organization.projects.service_accounts`. Methods: list, create, retrieve, update, delete."""


class AsyncServiceAccounts(_ServiceAccounts["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.service_accounts`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
