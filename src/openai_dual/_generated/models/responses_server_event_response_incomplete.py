"""`ResponsesServerEventResponseIncomplete`: `ResponsesServerEventResponseIncomplete` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response import Response


class ResponseWsIncomplete(BaseModel):
    """`ResponsesServerEventResponseIncomplete` in the description."""

    __slots__ = (
        "type",
        "response",
        "sequence_number",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "response",
            "sequence_number",
        }
    )

    type: Literal["response.incomplete"]
    """Type of the object."""
    response: Response
    """The response as it is at the time of the event."""
    sequence_number: int
    """Position of the event in the stream."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.incomplete"],
            response: Response,
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
        self.response = _response(get("response"))
        self.sequence_number = get("sequence_number")
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseIncomplete = ResponseWsIncomplete
"""The name by which other modules import the class: no other class has it."""

_response = to_model("response", "Response")
