"""`AuditLogCheckpointPermissionCreatedData`: `AuditLogCheckpointPermissionCreatedData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class CheckpointPermissionCreatedData(BaseModel):
    """`AuditLogCheckpointPermissionCreatedData` in the description."""

    __slots__ = (
        "project_id",
        "fine_tuned_model_checkpoint",
    )

    project_id: str | None
    """Id of the project."""
    fine_tuned_model_checkpoint: str | None
    """Id of the checkpoint, which can be used as a model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project_id: str | None = None,
            fine_tuned_model_checkpoint: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.project_id = get("project_id")
        self.fine_tuned_model_checkpoint = get("fine_tuned_model_checkpoint")
        return self


AuditLogCheckpointPermissionCreatedData = CheckpointPermissionCreatedData
"""The name by which other modules import the class: no other class has it."""
