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
    retrieve = paged(former(list_fine_tuning_checkpoint_permissions, "fine_tuning.checkpoints.permissions.retrieve"))
    create = paged(create_fine_tuning_checkpoint_permission)
    delete = endpoint(delete_fine_tuning_checkpoint_permission)


class Permissions(_Permissions["Executes"]):
    """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete."""


class AsyncPermissions(_Permissions["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete. The methods are awaited."""
