"""`RealtimeBetaServerEventConversationItemRetrieved`: `RealtimeBetaServerEventConversationItemRetrieved` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_conversation_item import RealtimeConversationItem


class ConversationItemRetrieved(BaseModel):
    """`RealtimeBetaServerEventConversationItemRetrieved` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "item",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "item",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.retrieved"]
    """Type of the object."""
    item: RealtimeConversationItem
    """Item that the event is about."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["conversation.item.retrieved"],
            item: RealtimeConversationItem,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.item = _item(get("item"))
        return self


RealtimeBetaServerEventConversationItemRetrieved = ConversationItemRetrieved
"""The name by which other modules import the class: no other class has it."""

_item = to_alias("realtime_conversation_item")
