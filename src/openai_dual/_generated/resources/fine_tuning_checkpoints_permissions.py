"""`client.fine_tuning.checkpoints.permissions`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, former, paged
from ..api.fine_tuning.create_fine_tuning_checkpoint_permission import create_fine_tuning_checkpoint_permission
from ..api.fine_tuning.delete_fine_tuning_checkpoint_permission import delete_fine_tuning_checkpoint_permission
from ..api.fine_tuning.list_fine_tuning_checkpoint_permissions import list_fine_tuning_checkpoint_permissions


class Permissions(Resource[C]):
    """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete."""

    list = paged(list_fine_tuning_checkpoint_permissions)
    retrieve = paged(former(list_fine_tuning_checkpoint_permissions, "fine_tuning.checkpoints.permissions.retrieve"))
    create = paged(create_fine_tuning_checkpoint_permission)
    delete = endpoint(delete_fine_tuning_checkpoint_permission)
