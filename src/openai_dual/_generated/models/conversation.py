"""`Conversation`: `ConversationResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Conversation(BaseModel):
    """`ConversationResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "metadata",
        "created_at",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "metadata",
            "created_at",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["conversation"]
    """Type name of the object; service default: "conversation"."""
    metadata: Any
    """Up to 16 key-value pairs of strings, stored with the object."""
    created_at: int
    """Time of creation, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["conversation"],
            metadata: Any,
            created_at: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.metadata = get("metadata")
        self.created_at = get("created_at")
        return self
