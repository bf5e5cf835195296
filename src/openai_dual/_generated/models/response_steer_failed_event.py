"""`ResponseSteerFailedEvent`: `ResponseSteerFailedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_steer_failed_event_error import ResponseSteerFailedEventError
    from .response_steer_failed_event_steer import ResponseSteerFailedEventSteer


class ResponseSteerFailedEvent(BaseModel):
    """`ResponseSteerFailedEvent` in the description."""

    __slots__ = (
        "error",
        "sequence_number",
        "steer",
        "type",
        "stream_id",
    )
    _required = frozenset(
        {
            "error",
            "sequence_number",
            "steer",
            "type",
        }
    )

    error: ResponseSteerFailedEventError
    """Error, if one occurred."""
    sequence_number: int
    """Position of the event in the stream."""
    steer: ResponseSteerFailedEventSteer
    """How the model can be steered."""
    type: Literal["response.steer.failed"]
    """Type of the event."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: ResponseSteerFailedEventError,
            sequence_number: int,
            steer: ResponseSteerFailedEventSteer,
            type: Literal["response.steer.failed"],
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.error = _error(get("error"))
        self.sequence_number = get("sequence_number")
        self.steer = _steer(get("steer"))
        self.type = get("type")
        self.stream_id = get("stream_id")
        return self


_error = to_model("response_steer_failed_event_error", "ResponseSteerFailedEventError")
_steer = to_model("response_steer_failed_event_steer", "ResponseSteerFailedEventSteer")
