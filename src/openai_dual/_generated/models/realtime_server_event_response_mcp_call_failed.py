"""`RealtimeServerEventResponseMCPCallFailed`: `RealtimeServerEventResponseMCPCallFailed` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseMcpCallFailed(BaseModel):
    """`RealtimeServerEventResponseMCPCallFailed` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "output_index",
        "item_id",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "output_index",
            "item_id",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["response.mcp_call.failed"]
    """Type of the object."""
    output_index: int
    """Position of the item in the output."""
    item_id: str
    """Id of the item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["response.mcp_call.failed"],
            output_index: int,
            item_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.output_index = get("output_index")
        self.item_id = get("item_id")
        return self


RealtimeServerEventResponseMCPCallFailed = ResponseMcpCallFailed
"""The name by which other modules import the class: no other class has it."""
