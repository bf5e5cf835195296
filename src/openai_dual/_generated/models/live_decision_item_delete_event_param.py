"""`LiveDecisionItemDeleteEventParam`: `LiveDecisionItemDeleteEventParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DecisionItemDeleteEvent(BaseModel):
    """`LiveDecisionItemDeleteEventParam` in the description."""

    __slots__ = (
        "item_id",
        "type",
        "event_id",
    )
    _required = frozenset(
        {
            "item_id",
            "type",
        }
    )

    item_id: str
    """Id of the item."""
    type: Literal["decision.item.delete"]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            type: Literal["decision.item.delete"],
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.item_id = get("item_id")
        self.type = get("type")
        self.event_id = get("event_id")
        return self


LiveDecisionItemDeleteEventParam = DecisionItemDeleteEvent
"""The name by which other modules import the class: no other class has it."""
