"""`ResponsesServerEventResponseOutputItemDone`: `ResponsesServerEventResponseOutputItemDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_output_item import ResponseOutputItem


class ResponseOutputItemWsDone(BaseModel):
    """`ResponsesServerEventResponseOutputItemDone` in the description."""

    __slots__ = (
        "type",
        "output_index",
        "sequence_number",
        "item",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "output_index",
            "sequence_number",
            "item",
        }
    )

    type: Literal["response.output_item.done"]
    """Type of the object."""
    output_index: int
    """Position of the item in the output."""
    sequence_number: int
    """Position of the event in the stream."""
    item: ResponseOutputItem
    """Item that the event is about."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.output_item.done"],
            output_index: int,
            sequence_number: int,
            item: ResponseOutputItem,
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.output_index = get("output_index")
        self.sequence_number = get("sequence_number")
        self.item = _item(get("item"))
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseOutputItemDone = ResponseOutputItemWsDone
"""The name by which other modules import the class: no other class has it."""

_item = to_alias("response_output_item")
