"""`ResponsesServerEventResponseReasoningSummaryPartDone`: `ResponsesServerEventResponseReasoningSummaryPartDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .responses_server_event_response_reasoning_summary_part_done_part import (
        ResponsesServerEventResponseReasoningSummaryPartDonePart,
    )


class ResponseReasoningSummaryPartWsDone(BaseModel):
    """`ResponsesServerEventResponseReasoningSummaryPartDone` in the description."""

    __slots__ = (
        "type",
        "item_id",
        "output_index",
        "summary_index",
        "status",
        "sequence_number",
        "part",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "item_id",
            "output_index",
            "summary_index",
            "sequence_number",
            "part",
        }
    )

    type: Literal["response.reasoning_summary_part.done"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    summary_index: int
    """Position of the summary part."""
    status: Literal["incomplete"] | None
    """Current state."""
    sequence_number: int
    """Position of the event in the stream."""
    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    """Content part that the event is about."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.reasoning_summary_part.done"],
            item_id: str,
            output_index: int,
            summary_index: int,
            sequence_number: int,
            part: ResponsesServerEventResponseReasoningSummaryPartDonePart,
            status: Literal["incomplete"] | None = None,
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.summary_index = get("summary_index")
        self.status = get("status")
        self.sequence_number = get("sequence_number")
        self.part = _part(get("part"))
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseReasoningSummaryPartDone = ResponseReasoningSummaryPartWsDone
"""The name by which other modules import the class: no other class has it."""

_part = to_model(
    "responses_server_event_response_reasoning_summary_part_done_part",
    "ResponsesServerEventResponseReasoningSummaryPartDonePart",
)
