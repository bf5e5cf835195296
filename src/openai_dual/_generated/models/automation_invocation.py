"""`AutomationInvocation`: `AutomationInvocation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .automation_invocation_error import AutomationInvocationError
    from .automation_invocation_source import AutomationInvocationSource


class AutomationInvocation(BaseModel):
    """`AutomationInvocation` in the description."""

    __slots__ = (
        "id",
        "automation_id",
        "created_at",
        "error",
        "object",
        "scheduled_at",
        "session_id",
        "skip_reason",
        "source",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "automation_id",
            "created_at",
            "object",
            "source",
            "status",
        }
    )

    id: str
    """Id of the object."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """Time of creation, in Unix seconds."""
    error: AutomationInvocationError | None
    """Error, if one occurred."""
    object: Literal["agent.automation.invocation"]
    """Type name of the object."""
    scheduled_at: int | None
    """Planned time, in Unix seconds."""
    session_id: str | None
    """Id of the session."""
    skip_reason: Literal["pending_delivery"] | str | None
    """Why the invocation was skipped."""
    source: AutomationInvocationSource
    """Cause of the invocation."""
    status: Literal["queued", "completed", "failed", "skipped"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            automation_id: str,
            created_at: int,
            object: Literal["agent.automation.invocation"],
            source: AutomationInvocationSource,
            status: Literal["queued", "completed", "failed", "skipped"] | str,
            error: AutomationInvocationError | None = None,
            scheduled_at: int | None = None,
            session_id: str | None = None,
            skip_reason: Literal["pending_delivery"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.automation_id = get("automation_id")
        self.created_at = get("created_at")
        self.error = None if (value := get("error")) is None else _error(value)
        self.object = get("object")
        self.scheduled_at = get("scheduled_at")
        self.session_id = get("session_id")
        self.skip_reason = get("skip_reason")
        self.source = _source(get("source"))
        self.status = get("status")
        return self


_error = to_model("automation_invocation_error", "AutomationInvocationError")
_source = to_alias("automation_invocation_source")
