"""`AuditLogRoleUnboundFromResource`: `AuditLogRoleUnboundFromResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RoleUnboundFromResource(BaseModel):
    """`AuditLogRoleUnboundFromResource` in the description."""

    __slots__ = (
        "id",
        "role_id",
        "resource_id",
        "resource_type",
        "permissions",
        "workspace_id",
        "connector_id",
        "connector_name",
        "enabled",
        "source",
    )

    id: str | None
    """Id of the object."""
    role_id: str | None
    """Id of the role."""
    resource_id: str | None
    """Id of the resource."""
    resource_type: str | None
    """Type of the resource."""
    permissions: list[str] | None
    """Permissions of the role."""
    workspace_id: str | None
    """Id of the workspace."""
    connector_id: str | None
    """Id of a built-in connector, in place of a server address."""
    connector_name: str | None
    """Name of the connector."""
    enabled: bool | None
    """Whether it is enabled."""
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | str
        | None
    )
    """Cause of the change."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            role_id: str | None = None,
            resource_id: str | None = None,
            resource_type: str | None = None,
            permissions: list[str] | None = None,
            workspace_id: str | None = None,
            connector_id: str | None = None,
            connector_name: str | None = None,
            enabled: bool | None = None,
            source: Literal[
                "role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"
            ]
            | str
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.role_id = get("role_id")
        self.resource_id = get("resource_id")
        self.resource_type = get("resource_type")
        self.permissions = get("permissions")
        self.workspace_id = get("workspace_id")
        self.connector_id = get("connector_id")
        self.connector_name = get("connector_name")
        self.enabled = get("enabled")
        self.source = get("source")
        return self


AuditLogRoleUnboundFromResource = RoleUnboundFromResource
"""The name by which other modules import the class: no other class has it."""
