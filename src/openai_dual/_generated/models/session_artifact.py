"""`SessionArtifact`: `SessionArtifact` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SessionArtifact(BaseModel):
    """`SessionArtifact` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "environment_id",
        "object",
        "path",
        "session_id",
        "size_bytes",
        "turn_id",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "environment_id",
            "object",
            "path",
            "session_id",
            "size_bytes",
            "turn_id",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.session.artifact"]
    """Type name of the object."""
    path: str
    """Path of the file or directory."""
    session_id: str
    """Id of the session."""
    size_bytes: int
    """Size in bytes."""
    turn_id: str
    """Id of the turn of the agent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            environment_id: str,
            object: Literal["agent.session.artifact"],
            path: str,
            session_id: str,
            size_bytes: int,
            turn_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.environment_id = get("environment_id")
        self.object = get("object")
        self.path = get("path")
        self.session_id = get("session_id")
        self.size_bytes = get("size_bytes")
        self.turn_id = get("turn_id")
        return self
