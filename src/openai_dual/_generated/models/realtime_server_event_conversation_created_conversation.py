"""`RealtimeServerEventConversationCreatedConversation`: `RealtimeServerEventConversationCreatedConversation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Conversation(BaseModel):
    """`RealtimeServerEventConversationCreatedConversation` in the description."""

    __slots__ = (
        "id",
        "object",
    )

    id: str | None
    """Id of the object."""
    object: str | None
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            object: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        return self


RealtimeServerEventConversationCreatedConversation = Conversation
"""The name by which other modules import the class: no other class has it."""
