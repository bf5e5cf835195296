"""`RealtimeBetaConversationCreatedEvent`: `RealtimeBetaConversationCreatedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_beta_conversation_created_event_conversation import RealtimeBetaConversationCreatedEventConversation


class ConversationCreatedEvent(BaseModel):
    """`RealtimeBetaConversationCreatedEvent` in the description."""

    __slots__ = (
        "conversation",
        "event_id",
        "type",
    )
    _required = frozenset(
        {
            "conversation",
            "event_id",
            "type",
        }
    )

    conversation: RealtimeBetaConversationCreatedEventConversation
    """Conversation."""
    event_id: str
    """Id of the event."""
    type: Literal["conversation.created"]
    """Type of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            conversation: RealtimeBetaConversationCreatedEventConversation,
            event_id: str,
            type: Literal["conversation.created"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.conversation = _conversation(get("conversation"))
        self.event_id = get("event_id")
        self.type = get("type")
        return self


RealtimeBetaConversationCreatedEvent = ConversationCreatedEvent
"""The name by which other modules import the class: no other class has it."""

_conversation = to_model(
    "realtime_beta_conversation_created_event_conversation", "RealtimeBetaConversationCreatedEventConversation"
)
