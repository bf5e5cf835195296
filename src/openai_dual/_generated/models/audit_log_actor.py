"""`AuditLogActor`: `AuditLogActor` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .audit_log_actor_api_key import AuditLogActorApiKey
    from .audit_log_actor_session import AuditLogActorSession


class Actor(BaseModel):
    """`AuditLogActor` in the description."""

    __slots__ = (
        "type",
        "session",
        "api_key",
    )

    type: Literal["session", "api_key"] | str | None
    """Type of the object."""
    session: AuditLogActorSession | None
    """Session of the actor."""
    api_key: AuditLogActorApiKey | None
    """API key."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["session", "api_key"] | str | None = None,
            session: AuditLogActorSession | None = None,
            api_key: AuditLogActorApiKey | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.session = None if (value := get("session")) is None else _session(value)
        self.api_key = None if (value := get("api_key")) is None else _api_key(value)
        return self


AuditLogActor = Actor
"""The name by which other modules import the class: no other class has it."""

_session = to_model("audit_log_actor_session", "AuditLogActorSession")
_api_key = to_model("audit_log_actor_api_key", "AuditLogActorApiKey")
