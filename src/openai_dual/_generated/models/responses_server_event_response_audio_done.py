"""`ResponsesServerEventResponseAudioDone`: `ResponsesServerEventResponseAudioDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseAudioWsDone(BaseModel):
    """`ResponsesServerEventResponseAudioDone` in the description."""

    __slots__ = (
        "type",
        "sequence_number",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "sequence_number",
        }
    )

    type: Literal["response.audio.done"]
    """Type of the object."""
    sequence_number: int
    """Position of the event in the stream."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.audio.done"],
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
        self.sequence_number = get("sequence_number")
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseAudioDone = ResponseAudioWsDone
"""The name by which other modules import the class: no other class has it."""
