"""`AssignedRoleDetailsAssignmentSourcesItem`: `AssignedRoleDetailsAssignmentSourcesItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AssignmentSource(BaseModel):
    """`AssignedRoleDetailsAssignmentSourcesItem` in the description."""

    __slots__ = (
        "principal_id",
        "principal_type",
    )
    _required = frozenset(
        {
            "principal_id",
            "principal_type",
        }
    )

    principal_id: str
    """Id of the principal."""
    principal_type: str
    """Type of the principal."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            principal_id: str,
            principal_type: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.principal_id = get("principal_id")
        self.principal_type = get("principal_type")
        return self


AssignedRoleDetailsAssignmentSourcesItem = AssignmentSource
"""The name by which other modules import the class: no other class has it."""
