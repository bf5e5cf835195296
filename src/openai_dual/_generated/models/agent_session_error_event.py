"""`AgentSessionErrorEvent`: `AgentSessionErrorEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .session_error import SessionError


class AgentSessionErrorEvent(BaseModel):
    """`AgentSessionErrorEvent` in the description."""

    __slots__ = (
        "error",
        "event_id",
        "session_id",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "error",
            "event_id",
            "session_id",
            "type",
        }
    )

    error: SessionError
    """Error that occurred."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["error"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: SessionError,
            event_id: str,
            session_id: str,
            type: Literal["error"],
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.error = _error(get("error"))
        self.event_id = get("event_id")
        self.session_id = get("session_id")
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self


_error = to_model("session_error", "SessionError")
