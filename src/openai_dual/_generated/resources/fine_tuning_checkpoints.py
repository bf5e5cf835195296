"""`client.fine_tuning.checkpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .fine_tuning_checkpoints_permissions import AsyncPermissions, Permissions


class _Checkpoints(Resource[C]):
    """`client.fine_tuning.checkpoints`. Groups other resources."""

    permissions: child[Permissions, AsyncPermissions] = child("fine_tuning_checkpoints_permissions", "Permissions")
    """`client.fine_tuning.checkpoints.permissions`. Methods: list, retrieve, create, delete."""


class Checkpoints(_Checkpoints["Executes"]):
    """`client.fine_tuning.checkpoints`. Groups other resources."""


class AsyncCheckpoints(_Checkpoints["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.checkpoints`. Groups other resources. The methods are awaited."""
