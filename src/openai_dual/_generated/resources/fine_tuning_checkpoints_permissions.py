"""`client.fine_tuning.checkpoints.permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, former, paged
from ..api.fine_tuning.create_fine_tuning_checkpoint_permission import create_fine_tuning_checkpoint_permission
from ..api.fine_tuning.delete_fine_tuning_checkpoint_permission import delete_fine_tuning_checkpoint_permission
from ..api.fine_tuning.list_fine_tuning_checkpoint_permissions import list_fine_tuning_checkpoint_permissions

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Permissions(Resource[C]):
    """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete."""

    list = paged(list_fine_tuning_checkpoint_permissions)
    """List the projects that may use a fine-tuned checkpoint.

    Args:
        fine_tuned_model_checkpoint: id of the checkpoint, which can be used as a model
        project_id: id of the project
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 10
        order: sort order by creation time, `asc` or `desc`; service default: "descending"
    """
    retrieve = paged(former(list_fine_tuning_checkpoint_permissions, "fine_tuning.checkpoints.permissions.retrieve"))
    """List the projects that may use a fine-tuned checkpoint.

    Args:
        fine_tuned_model_checkpoint: id of the checkpoint, which can be used as a model
        project_id: id of the project
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 10
        order: sort order by creation time, `asc` or `desc`; service default: "descending"
    """
    create = paged(create_fine_tuning_checkpoint_permission)
    """Let projects use a fine-tuned checkpoint.

    Args:
        fine_tuned_model_checkpoint: id of the checkpoint, which can be used as a model
        project_ids: ids of the projects
    """
    delete = endpoint(delete_fine_tuning_checkpoint_permission)
    """Withdraw the permission of a project to use a fine-tuned checkpoint.

    Args:
        permission_id: id of the permission
        fine_tuned_model_checkpoint: id of the checkpoint, which can be used as a model
    """


class Permissions(_Permissions["Executes"]):
    """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete."""


class AsyncPermissions(_Permissions["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete. The methods are awaited."""
