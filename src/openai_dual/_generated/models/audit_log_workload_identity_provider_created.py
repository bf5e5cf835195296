"""`AuditLogWorkloadIdentityProviderCreated`: `AuditLogWorkloadIdentityProviderCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class WorkloadIdentityProviderCreated(BaseModel):
    """`AuditLogWorkloadIdentityProviderCreated` in the description."""

    __slots__ = (
        "id",
        "data",
    )

    id: str | None
    """Id of the object."""
    data: dict[str, Any] | None
    """Details."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            data: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.data = get("data")
        return self


AuditLogWorkloadIdentityProviderCreated = WorkloadIdentityProviderCreated
"""The name by which other modules import the class: no other class has it."""
