"""`ResponsesServerEventResponseContentPartDone`: `ResponsesServerEventResponseContentPartDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .output_content import OutputContent


class ResponseContentPartWsDone(BaseModel):
    """`ResponsesServerEventResponseContentPartDone` in the description."""

    __slots__ = (
        "type",
        "item_id",
        "output_index",
        "content_index",
        "sequence_number",
        "part",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "item_id",
            "output_index",
            "content_index",
            "sequence_number",
            "part",
        }
    )

    type: Literal["response.content_part.done"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    content_index: int
    """Position of the content part in the item."""
    sequence_number: int
    """Position of the event in the stream."""
    part: OutputContent
    """Content part that the event is about."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.content_part.done"],
            item_id: str,
            output_index: int,
            content_index: int,
            sequence_number: int,
            part: OutputContent,
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
        self.content_index = get("content_index")
        self.sequence_number = get("sequence_number")
        self.part = _part(get("part"))
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseContentPartDone = ResponseContentPartWsDone
"""The name by which other modules import the class: no other class has it."""

_part = to_alias("output_content")
