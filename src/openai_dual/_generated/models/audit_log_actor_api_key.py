"""`AuditLogActorApiKey`: `AuditLogActorApiKey` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .audit_log_actor_service_account import AuditLogActorServiceAccount
    from .audit_log_actor_user import AuditLogActorUser


class ActorAPIKey(BaseModel):
    """`AuditLogActorApiKey` in the description."""

    __slots__ = (
        "id",
        "type",
        "user",
        "service_account",
    )

    id: str | None
    """Id of the object."""
    type: Literal["user", "service_account"] | str | None
    """Type of the object."""
    user: AuditLogActorUser | None
    """The user."""
    service_account: AuditLogActorServiceAccount | None
    """Service account."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            type: Literal["user", "service_account"] | str | None = None,
            user: AuditLogActorUser | None = None,
            service_account: AuditLogActorServiceAccount | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.user = None if (value := get("user")) is None else _user(value)
        self.service_account = None if (value := get("service_account")) is None else _service_account(value)
        return self


AuditLogActorApiKey = ActorAPIKey
"""The name by which other modules import the class: no other class has it."""

_user = to_model("audit_log_actor_user", "AuditLogActorUser")
_service_account = to_model("audit_log_actor_service_account", "AuditLogActorServiceAccount")
