"""`SessionTrace`: `SessionTrace` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SessionTrace(BaseModel):
    """`SessionTrace` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "object",
        "otlp",
        "session_id",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "object",
            "otlp",
            "session_id",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    object: Literal["agent.session.trace"]
    """Type name of the object."""
    otlp: dict[str, Any]
    """Trace in the OpenTelemetry format."""
    session_id: str
    """Id of the session."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            object: Literal["agent.session.trace"],
            otlp: dict[str, Any],
            session_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.object = get("object")
        self.otlp = get("otlp")
        self.session_id = get("session_id")
        return self
