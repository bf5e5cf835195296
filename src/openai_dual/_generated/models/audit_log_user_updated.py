"""`AuditLogUserUpdated`: `AuditLogUserUpdated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_user_updated_changes_requested import AuditLogUserUpdatedChangesRequested


class UserUpdated(BaseModel):
    """`AuditLogUserUpdated` in the description."""

    __slots__ = (
        "id",
        "changes_requested",
    )

    id: str | None
    """Id of the object."""
    changes_requested: AuditLogUserUpdatedChangesRequested | None
    """Changes that were requested."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            changes_requested: AuditLogUserUpdatedChangesRequested | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.changes_requested = None if (value := get("changes_requested")) is None else _changes_requested(value)
        return self


AuditLogUserUpdated = UserUpdated
"""The name by which other modules import the class: no other class has it."""

_changes_requested = to_model("audit_log_user_updated_changes_requested", "AuditLogUserUpdatedChangesRequested")
