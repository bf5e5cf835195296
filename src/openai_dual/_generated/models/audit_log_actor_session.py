"""`AuditLogActorSession`: `AuditLogActorSession` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_actor_user import AuditLogActorUser


class ActorSession(BaseModel):
    """`AuditLogActorSession` in the description."""

    __slots__ = (
        "user",
        "ip_address",
    )

    user: AuditLogActorUser | None
    """The user."""
    ip_address: str | None
    """IP address."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: AuditLogActorUser | None = None,
            ip_address: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.user = None if (value := get("user")) is None else _user(value)
        self.ip_address = get("ip_address")
        return self


AuditLogActorSession = ActorSession
"""The name by which other modules import the class: no other class has it."""

_user = to_model("audit_log_actor_user", "AuditLogActorUser")
