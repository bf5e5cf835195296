"""`AuditLogWorkloadIdentityProviderMappingDeleted`: `AuditLogWorkloadIdentityProviderMappingDeleted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class WorkloadIdentityProviderMappingDeleted(BaseModel):
    """`AuditLogWorkloadIdentityProviderMappingDeleted` in the description."""

    __slots__ = (
        "id",
        "identity_provider_id",
        "project_id",
        "service_account_id",
    )

    id: str | None
    """Id of the object."""
    identity_provider_id: str | None
    """Id of the identity provider."""
    project_id: str | None
    """Id of the project."""
    service_account_id: str | None
    """Id of the service account."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            identity_provider_id: str | None = None,
            project_id: str | None = None,
            service_account_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.identity_provider_id = get("identity_provider_id")
        self.project_id = get("project_id")
        self.service_account_id = get("service_account_id")
        return self


AuditLogWorkloadIdentityProviderMappingDeleted = WorkloadIdentityProviderMappingDeleted
"""The name by which other modules import the class: no other class has it."""
