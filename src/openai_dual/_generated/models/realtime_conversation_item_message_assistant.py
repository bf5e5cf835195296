"""`RealtimeConversationItemMessageAssistant`: `RealtimeConversationItemMessageAssistant` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_conversation_item_message_assistant_content_item import (
        RealtimeConversationItemMessageAssistantContentItem,
    )


class RealtimeConversationItemAssistantMessage(BaseModel):
    """`RealtimeConversationItemMessageAssistant` in the description."""

    __slots__ = (
        "id",
        "object",
        "type",
        "status",
        "role",
        "content",
    )
    _required = frozenset(
        {
            "type",
            "role",
            "content",
        }
    )

    id: str | None
    """Id of the object."""
    object: Literal["realtime.item"] | None
    """Type name of the object."""
    type: Literal["message"]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"] | str | None
    """Current state."""
    role: Literal["assistant"]
    """Role of the author of the message."""
    content: list[RealtimeConversationItemMessageAssistantContentItem]
    """Content of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message"],
            role: Literal["assistant"],
            content: list[RealtimeConversationItemMessageAssistantContentItem],
            id: str | None = None,
            object: Literal["realtime.item"] | None = None,
            status: Literal["completed", "incomplete", "in_progress"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.type = get("type")
        self.status = get("status")
        self.role = get("role")
        self.content = _content(get("content"))
        return self


RealtimeConversationItemMessageAssistant = RealtimeConversationItemAssistantMessage
"""The name by which other modules import the class: no other class has it."""

_content = each(
    to_model(
        "realtime_conversation_item_message_assistant_content_item",
        "RealtimeConversationItemMessageAssistantContentItem",
    )
)
