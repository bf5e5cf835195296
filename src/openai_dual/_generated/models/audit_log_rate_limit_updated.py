"""`AuditLogRateLimitUpdated`: `AuditLogRateLimitUpdated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_rate_limit_updated_changes_requested import AuditLogRateLimitUpdatedChangesRequested


class RateLimitUpdated(BaseModel):
    """`AuditLogRateLimitUpdated` in the description."""

    __slots__ = (
        "id",
        "changes_requested",
    )

    id: str | None
    """Id of the object."""
    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None
    """Changes that were requested."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = None,
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


AuditLogRateLimitUpdated = RateLimitUpdated
"""The name by which other modules import the class: no other class has it."""

_changes_requested = to_model(
    "audit_log_rate_limit_updated_changes_requested", "AuditLogRateLimitUpdatedChangesRequested"
)
