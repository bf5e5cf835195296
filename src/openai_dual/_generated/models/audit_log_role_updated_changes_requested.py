"""`AuditLogRoleUpdatedChangesRequested`: `AuditLogRoleUpdatedChangesRequested` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RoleUpdatedChangesRequested(BaseModel):
    """`AuditLogRoleUpdatedChangesRequested` in the description."""

    __slots__ = (
        "role_name",
        "resource_id",
        "resource_type",
        "permissions_added",
        "permissions_removed",
        "description",
        "metadata",
    )

    role_name: str | None
    """Name of the role."""
    resource_id: str | None
    """Id of the resource."""
    resource_type: str | None
    """Type of the resource."""
    permissions_added: list[str] | None
    """Permissions that were added."""
    permissions_removed: list[str] | None
    """Permissions that were removed."""
    description: str | None
    """Free text about the object."""
    metadata: dict[str, Any] | None
    """Metadata of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role_name: str | None = None,
            resource_id: str | None = None,
            resource_type: str | None = None,
            permissions_added: list[str] | None = None,
            permissions_removed: list[str] | None = None,
            description: str | None = None,
            metadata: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.role_name = get("role_name")
        self.resource_id = get("resource_id")
        self.resource_type = get("resource_type")
        self.permissions_added = get("permissions_added")
        self.permissions_removed = get("permissions_removed")
        self.description = get("description")
        self.metadata = get("metadata")
        return self


AuditLogRoleUpdatedChangesRequested = RoleUpdatedChangesRequested
"""The name by which other modules import the class: no other class has it."""
