"""`client.fine_tuning.checkpoints`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .fine_tuning_checkpoints_permissions import Permissions


class Checkpoints(Resource[C]):
    """`client.fine_tuning.checkpoints`. Groups other resources."""

    @cached_property
    def permissions(self) -> Permissions[C]:
        """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete."""
        from .fine_tuning_checkpoints_permissions import Permissions

        return Permissions(self._executor)
