"""`AuditLogActorUser`: `AuditLogActorUser` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ActorAPIKeyUser(BaseModel):
    """`AuditLogActorUser` in the description."""

    __slots__ = (
        "id",
        "email",
    )

    id: str | None
    """Id of the object."""
    email: str | None
    """Email address of the person."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            email: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.email = get("email")
        return self


AuditLogActorUser = ActorAPIKeyUser
"""The name by which other modules import the class: no other class has it."""
