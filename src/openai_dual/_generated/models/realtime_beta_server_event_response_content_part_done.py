"""`RealtimeBetaServerEventResponseContentPartDone`: `RealtimeBetaServerEventResponseContentPartDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_beta_server_event_response_content_part_done_part import (
        RealtimeBetaServerEventResponseContentPartDonePart,
    )


class ResponseContentPartDoneEvent(BaseModel):
    """`RealtimeBetaServerEventResponseContentPartDone` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "response_id",
        "item_id",
        "output_index",
        "content_index",
        "part",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "response_id",
            "item_id",
            "output_index",
            "content_index",
            "part",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["response.content_part.done"]
    """Type of the object."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    content_index: int
    """Position of the content part in the item."""
    part: RealtimeBetaServerEventResponseContentPartDonePart
    """Content part that the event is about."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["response.content_part.done"],
            response_id: str,
            item_id: str,
            output_index: int,
            content_index: int,
            part: RealtimeBetaServerEventResponseContentPartDonePart,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.response_id = get("response_id")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.content_index = get("content_index")
        self.part = _part(get("part"))
        return self


RealtimeBetaServerEventResponseContentPartDone = ResponseContentPartDoneEvent
"""The name by which other modules import the class: no other class has it."""

_part = to_model(
    "realtime_beta_server_event_response_content_part_done_part", "RealtimeBetaServerEventResponseContentPartDonePart"
)
