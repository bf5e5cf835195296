"""`RealtimeServerEventError`: `RealtimeServerEventError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_server_event_error_error import RealtimeServerEventErrorError


class RealtimeErrorEvent(BaseModel):
    """`RealtimeServerEventError` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "error",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "error",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["error"]
    """Type of the error."""
    error: RealtimeServerEventErrorError
    """Error, if one occurred."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["error"],
            error: RealtimeServerEventErrorError,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.error = _error(get("error"))
        return self


RealtimeServerEventError = RealtimeErrorEvent
"""The name by which other modules import the class: no other class has it."""

_error = to_model("realtime_server_event_error_error", "RealtimeServerEventErrorError")
