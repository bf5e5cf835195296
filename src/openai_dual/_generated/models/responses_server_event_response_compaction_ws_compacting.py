"""`ResponsesServerEventResponseCompactionWsCompacting`: `ResponsesServerEventResponseCompactionWsCompacting` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseCompactionWsCompacting(BaseModel):
    """`ResponsesServerEventResponseCompactionWsCompacting` in the description."""

    __slots__ = (
        "item_id",
        "output_index",
        "sequence_number",
        "type",
        "stream_id",
    )
    _required = frozenset(
        {
            "item_id",
            "output_index",
            "sequence_number",
            "type",
        }
    )

    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    sequence_number: int
    """Position of the event in the stream."""
    type: Literal["response.compaction.compacting"]
    """Type of the object."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            sequence_number: int,
            type: Literal["response.compaction.compacting"],
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.sequence_number = get("sequence_number")
        self.type = get("type")
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseCompactionWsCompacting = ResponseCompactionWsCompacting
"""The name by which other modules import the class: no other class has it."""
