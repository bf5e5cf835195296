"""`LiveServerEventTransportFailed`: `LiveServerEventTransportFailed` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_server_event_transport_failed_error import LiveServerEventTransportFailedError


class TransportFailed(BaseModel):
    """`LiveServerEventTransportFailed` in the description."""

    __slots__ = (
        "error",
        "event_id",
        "session_id",
        "type",
    )
    _required = frozenset(
        {
            "error",
            "event_id",
            "session_id",
            "type",
        }
    )

    error: LiveServerEventTransportFailedError
    """Error, if one occurred."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: LiveServerEventTransportFailedError,
            event_id: str,
            session_id: str,
            type: Literal["transport.failed"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.error = _error(get("error"))
        self.event_id = get("event_id")
        self.session_id = get("session_id")
        self.type = get("type")
        return self


LiveServerEventTransportFailed = TransportFailed
"""The name by which other modules import the class: no other class has it."""

_error = to_model("live_server_event_transport_failed_error", "LiveServerEventTransportFailedError")
