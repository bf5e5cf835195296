"""Types of requests: those of `update_project_model_permissions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class ProjectModelPermissionsUpdateRequestParam(TypedDict, total=False):
    """`ProjectModelPermissionsUpdateRequest` in the description."""

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[Sequence[str]]
    """Ids of the models."""
