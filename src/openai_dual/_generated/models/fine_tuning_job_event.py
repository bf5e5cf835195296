"""`FineTuningJobEvent`: `FineTuningJobEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FineTuningJobEvent(BaseModel):
    """`FineTuningJobEvent` in the description."""

    __slots__ = (
        "object",
        "id",
        "created_at",
        "level",
        "message",
        "type",
        "data",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "created_at",
            "level",
            "message",
        }
    )

    object: Literal["fine_tuning.job.event"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    level: Literal["info", "warn", "error"] | str
    """Severity of the message."""
    message: str
    """Text of the event."""
    type: Literal["message", "metrics"] | str | None
    """Type of the event."""
    data: dict[str, Any] | None
    """Details of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["fine_tuning.job.event"],
            id: str,
            created_at: int,
            level: Literal["info", "warn", "error"] | str,
            message: str,
            type: Literal["message", "metrics"] | str | None = None,
            data: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.created_at = get("created_at")
        self.level = get("level")
        self.message = get("message")
        self.type = get("type")
        self.data = get("data")
        return self
