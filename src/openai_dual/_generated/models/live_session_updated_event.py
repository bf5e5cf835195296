"""`LiveSessionUpdatedEvent`: `LiveSessionUpdatedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_session_resource import LiveSessionResource


class SessionUpdatedEvent(BaseModel):
    """`LiveSessionUpdatedEvent` in the description."""

    __slots__ = (
        "event_id",
        "session",
        "type",
        "client_event_id",
    )
    _required = frozenset(
        {
            "event_id",
            "session",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    session: LiveSessionResource
    """The session as it is at the time of the event."""
    type: Literal["session.updated"]
    """Type of the event."""
    client_event_id: str | None
    """Id of the client event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            session: LiveSessionResource,
            type: Literal["session.updated"],
            client_event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.session = _session(get("session"))
        self.type = get("type")
        self.client_event_id = get("client_event_id")
        return self


LiveSessionUpdatedEvent = SessionUpdatedEvent
"""The name by which other modules import the class: no other class has it."""

_session = to_model("live_session_resource", "LiveSessionResource")
