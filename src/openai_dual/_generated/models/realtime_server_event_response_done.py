"""`RealtimeServerEventResponseDone`: `RealtimeServerEventResponseDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_response import RealtimeResponse


class ResponseDoneEvent(BaseModel):
    """`RealtimeServerEventResponseDone` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "response",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "response",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["response.done"]
    """Type of the object."""
    response: RealtimeResponse
    """The response as it is at the time of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["response.done"],
            response: RealtimeResponse,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.response = _response(get("response"))
        return self


RealtimeServerEventResponseDone = ResponseDoneEvent
"""The name by which other modules import the class: no other class has it."""

_response = to_model("realtime_response", "RealtimeResponse")
