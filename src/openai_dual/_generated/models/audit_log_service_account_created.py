"""`AuditLogServiceAccountCreated`: `AuditLogServiceAccountCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_service_account_created_data import AuditLogServiceAccountCreatedData


class ServiceAccountCreated(BaseModel):
    """`AuditLogServiceAccountCreated` in the description."""

    __slots__ = (
        "id",
        "data",
    )

    id: str | None
    """Id of the object."""
    data: AuditLogServiceAccountCreatedData | None
    """Details."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            data: AuditLogServiceAccountCreatedData | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.data = None if (value := get("data")) is None else _data(value)
        return self


AuditLogServiceAccountCreated = ServiceAccountCreated
"""The name by which other modules import the class: no other class has it."""

_data = to_model("audit_log_service_account_created_data", "AuditLogServiceAccountCreatedData")
