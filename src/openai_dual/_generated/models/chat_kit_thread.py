"""`ChatKitThread`: `ThreadResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .active_status import ActiveStatus
    from .closed_status import ClosedStatus
    from .locked_status import LockedStatus


class ChatKitThread(BaseModel):
    """`ThreadResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "title",
        "status",
        "user",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "title",
            "status",
            "user",
        }
    )
    _spared = frozenset(
        {
            "title",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["chatkit.thread"]
    """Type name of the object; service default: "chatkit.thread"."""
    created_at: int
    """Time of creation, in Unix seconds."""
    title: str | None
    """Title of the page or object."""
    status: ActiveStatus | LockedStatus | ClosedStatus | Unknown
    """Current state."""
    user: str
    """End-user id."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chatkit.thread"],
            created_at: int,
            status: ActiveStatus | LockedStatus | ClosedStatus | Unknown,
            user: str,
            title: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.title = get("title")
        self.status = _status(get("status"))
        self.user = get("user")
        return self


_status = tagged(
    "type",
    {
        "active": to_model("active_status", "ActiveStatus"),
        "locked": to_model("locked_status", "LockedStatus"),
        "closed": to_model("closed_status", "ClosedStatus"),
    },
)
