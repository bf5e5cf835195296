"""`ConversationDeletedResource`: `DeletedConversationResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ConversationDeletedResource(BaseModel):
    """`DeletedConversationResource` in the description."""

    __slots__ = (
        "object",
        "deleted",
        "id",
    )
    _required = frozenset(
        {
            "object",
            "deleted",
            "id",
        }
    )

    object: Literal["conversation.deleted"]
    """Type name of the object; service default: "conversation.deleted"."""
    deleted: bool
    """Whether the object was deleted."""
    id: str
    """Id of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["conversation.deleted"],
            deleted: bool,
            id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.deleted = get("deleted")
        self.id = get("id")
        return self
