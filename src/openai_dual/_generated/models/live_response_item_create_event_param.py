"""`LiveResponseItemCreateEventParam`: `LiveResponseItemCreateEventParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_input_item import ResponseInputItem


class ResponseItemCreateEvent(BaseModel):
    """`LiveResponseItemCreateEventParam` in the description."""

    __slots__ = (
        "item",
        "type",
        "event_id",
    )
    _required = frozenset(
        {
            "item",
            "type",
        }
    )

    item: ResponseInputItem
    """Item that the event is about."""
    type: Literal["response.item.create"]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: ResponseInputItem,
            type: Literal["response.item.create"],
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.item = _item(get("item"))
        self.type = get("type")
        self.event_id = get("event_id")
        return self


LiveResponseItemCreateEventParam = ResponseItemCreateEvent
"""The name by which other modules import the class: no other class has it."""

_item = to_alias("response_input_item")
