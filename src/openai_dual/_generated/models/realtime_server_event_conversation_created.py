"""`RealtimeServerEventConversationCreated`: `RealtimeServerEventConversationCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_server_event_conversation_created_conversation import (
        RealtimeServerEventConversationCreatedConversation,
    )


class ConversationCreatedEvent(BaseModel):
    """`RealtimeServerEventConversationCreated` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "conversation",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "conversation",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["conversation.created"]
    """Type of the object."""
    conversation: RealtimeServerEventConversationCreatedConversation
    """Conversation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["conversation.created"],
            conversation: RealtimeServerEventConversationCreatedConversation,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.conversation = _conversation(get("conversation"))
        return self


RealtimeServerEventConversationCreated = ConversationCreatedEvent
"""The name by which other modules import the class: no other class has it."""

_conversation = to_model(
    "realtime_server_event_conversation_created_conversation", "RealtimeServerEventConversationCreatedConversation"
)
