"""`AuditLogRoleCreated`: `AuditLogRoleCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RoleCreated(BaseModel):
    """`AuditLogRoleCreated` in the description."""

    __slots__ = (
        "id",
        "role_name",
        "permissions",
        "resource_type",
        "resource_id",
    )

    id: str | None
    """Id of the object."""
    role_name: str | None
    """Name of the role."""
    permissions: list[str] | None
    """Permissions of the role."""
    resource_type: str | None
    """Type of the resource."""
    resource_id: str | None
    """Id of the resource."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            role_name: str | None = None,
            permissions: list[str] | None = None,
            resource_type: str | None = None,
            resource_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.role_name = get("role_name")
        self.permissions = get("permissions")
        self.resource_type = get("resource_type")
        self.resource_id = get("resource_id")
        return self


AuditLogRoleCreated = RoleCreated
"""The name by which other modules import the class: no other class has it."""
