"""`ResponsesServerEventResponseMcpListToolsFailed`: `ResponsesServerEventResponseMcpListToolsFailed` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseMcpListToolsWsFailed(BaseModel):
    """`ResponsesServerEventResponseMcpListToolsFailed` in the description."""

    __slots__ = (
        "type",
        "item_id",
        "output_index",
        "sequence_number",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "item_id",
            "output_index",
            "sequence_number",
        }
    )

    type: Literal["response.mcp_list_tools.failed"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    sequence_number: int
    """Position of the event in the stream."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.mcp_list_tools.failed"],
            item_id: str,
            output_index: int,
            sequence_number: int,
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
        self.sequence_number = get("sequence_number")
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseMcpListToolsFailed = ResponseMcpListToolsWsFailed
"""The name by which other modules import the class: no other class has it."""
