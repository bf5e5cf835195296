"""`LiveErrorEvent`: `LiveErrorEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_error import LiveError


class ErrorEvent(BaseModel):
    """`LiveErrorEvent` in the description."""

    __slots__ = (
        "error",
        "event_id",
        "type",
        "client_event_id",
    )
    _required = frozenset(
        {
            "error",
            "event_id",
            "type",
        }
    )

    error: LiveError
    """Error that occurred."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
    """Type of the event."""
    client_event_id: str | None
    """Id of the client event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: LiveError,
            event_id: str,
            type: Literal["error"],
            client_event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.error = _error(get("error"))
        self.event_id = get("event_id")
        self.type = get("type")
        self.client_event_id = get("client_event_id")
        return self


LiveErrorEvent = ErrorEvent
"""The name by which other modules import the class: no other class has it."""

_error = to_model("live_error", "LiveError")
