"""`client.admin.organization.projects.model_permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.delete_project_model_permissions import delete_project_model_permissions
from ..api.admin.retrieve_project_model_permissions import retrieve_project_model_permissions
from ..api.admin.update_project_model_permissions import update_project_model_permissions

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ModelPermissions(Resource[C]):
    """`client.admin.organization.projects.model_permissions`. Methods: retrieve, update, delete."""

    retrieve = endpoint(retrieve_project_model_permissions)
    """Retrieve which models a project may use.

    Args:
        project_id: id of the project
    """
    update = endpoint(update_project_model_permissions)
    """Change which models a project may use.

    Args:
        project_id: id of the project
        mode: whether `model_ids` lists the allowed or the denied models
        model_ids: ids of the models
    """
    delete = endpoint(delete_project_model_permissions)
    """Remove the restriction on the models that a project may use.

    Args:
        project_id: id of the project
    """


class ModelPermissions(_ModelPermissions["Executes"]):
    """`client.admin.organization.projects.model_permissions`. Methods: retrieve, update, delete."""


class AsyncModelPermissions(_ModelPermissions["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.model_permissions`. Methods: retrieve, update, delete. The methods are awaited."""
