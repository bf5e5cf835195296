"""`AuditLogRoleAssignmentCreated`: `AuditLogRoleAssignmentCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RoleAssignmentCreated(BaseModel):
    """`AuditLogRoleAssignmentCreated` in the description."""

    __slots__ = (
        "id",
        "principal_id",
        "principal_type",
        "resource_id",
        "resource_type",
    )

    id: str | None
    """Id of the object."""
    principal_id: str | None
    """Id of the principal."""
    principal_type: str | None
    """Type of the principal."""
    resource_id: str | None
    """Id of the resource."""
    resource_type: str | None
    """Type of the resource."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            principal_id: str | None = None,
            principal_type: str | None = None,
            resource_id: str | None = None,
            resource_type: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.principal_id = get("principal_id")
        self.principal_type = get("principal_type")
        self.resource_id = get("resource_id")
        self.resource_type = get("resource_type")
        return self


AuditLogRoleAssignmentCreated = RoleAssignmentCreated
"""The name by which other modules import the class: no other class has it."""
