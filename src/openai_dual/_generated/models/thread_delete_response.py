"""`ThreadDeleteResponse`: `DeletedThreadResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ThreadDeleteResponse(BaseModel):
    """`DeletedThreadResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "deleted",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "deleted",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["chatkit.thread.deleted"]
    """Type name of the object; service default: "chatkit.thread.deleted"."""
    deleted: bool
    """Whether the object was deleted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chatkit.thread.deleted"],
            deleted: bool,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.deleted = get("deleted")
        return self
