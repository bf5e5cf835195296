"""`client.admin.organization.projects.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.delete_project_api_key import delete_project_api_key
from ..api.admin.list_project_api_keys import list_project_api_keys
from ..api.admin.retrieve_project_api_key import retrieve_project_api_key
from ..api.admin.update_project_api_key import update_project_api_key

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ApiKeys(Resource[C]):
    """`client.admin.organization.projects.api_keys`. Methods: list, retrieve, update, delete."""

    list = paged(list_project_api_keys)
    """List the API keys of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        owner_project_access: access of the owner to the project
    """
    retrieve = endpoint(retrieve_project_api_key)
    """Retrieve an API key of a project.

    Args:
        api_key_id: id of the API key
        project_id: id of the project
    """
    update = endpoint(update_project_api_key)
    """Change an API key of a project.

    Args:
        api_key_id: id of the API key
        project_id: id of the project
        expires_in_seconds: lifetime of the key in seconds
        scopes: permissions of the key
    """
    delete = endpoint(delete_project_api_key)
    """Delete an API key of a project.

    Args:
        api_key_id: id of the API key
        project_id: id of the project
    """


class ApiKeys(_ApiKeys["Executes"]):
    """`client.admin.organization.projects.api_keys`. Methods: list, retrieve, update, delete."""


class AsyncApiKeys(_ApiKeys["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.api_keys`. Methods: list, retrieve, update, delete. The methods are awaited."""
