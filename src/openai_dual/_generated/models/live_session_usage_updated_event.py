"""`LiveSessionUsageUpdatedEvent`: `LiveSessionUsageUpdatedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_session_usage import LiveSessionUsage
    from .live_session_usage_updated_event_context_window import LiveSessionUsageUpdatedEventContextWindow


class SessionUsageUpdatedEvent(BaseModel):
    """`LiveSessionUsageUpdatedEvent` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "usage",
        "client_event_id",
        "context_window",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "usage",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["session.usage.updated"]
    """Type of the event."""
    usage: LiveSessionUsage
    """Usage, in tokens or in seconds of audio."""
    client_event_id: str | None
    """Id of the client event."""
    context_window: LiveSessionUsageUpdatedEventContextWindow | None
    """How much of the context window is in use."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["session.usage.updated"],
            usage: LiveSessionUsage,
            client_event_id: str | None = None,
            context_window: LiveSessionUsageUpdatedEventContextWindow | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.usage = _usage(get("usage"))
        self.client_event_id = get("client_event_id")
        self.context_window = None if (value := get("context_window")) is None else _context_window(value)
        return self


LiveSessionUsageUpdatedEvent = SessionUsageUpdatedEvent
"""The name by which other modules import the class: no other class has it."""

_usage = to_model("live_session_usage", "LiveSessionUsage")
_context_window = to_model(
    "live_session_usage_updated_event_context_window", "LiveSessionUsageUpdatedEventContextWindow"
)
