"""`FineTuningCheckpointPermission`: `FineTuningCheckpointPermission` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PermissionCreateResponse(BaseModel):
    """`FineTuningCheckpointPermission` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "project_id",
        "object",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "project_id",
            "object",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    project_id: str
    """Id of the project."""
    object: Literal["checkpoint.permission"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            project_id: str,
            object: Literal["checkpoint.permission"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.project_id = get("project_id")
        self.object = get("object")
        return self


FineTuningCheckpointPermission = PermissionCreateResponse
"""The name by which other modules import the class: no other class has it."""
