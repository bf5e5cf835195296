"""Types of requests: those of `create_fine_tuning_checkpoint_permission`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class CreateFineTuningCheckpointPermissionRequestParam(TypedDict, total=False):
    """`CreateFineTuningCheckpointPermissionRequest` in the description."""

    project_ids: Required[Sequence[str]]
    """Ids of the projects."""
