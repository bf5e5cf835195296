"""`RealtimeServerEventSessionCreated`: `RealtimeServerEventSessionCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .realtime_session_create_response import RealtimeSessionCreateResponse
    from .realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse


class SessionCreatedEvent(BaseModel):
    """`RealtimeServerEventSessionCreated` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "session",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "session",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["session.created"]
    """Type of the object."""
    session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse | Unknown
    """The session."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["session.created"],
            session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse | Unknown,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.session = _session(get("session"))
        return self


RealtimeServerEventSessionCreated = SessionCreatedEvent
"""The name by which other modules import the class: no other class has it."""

_session = tagged(
    "type",
    {
        "realtime": to_model("realtime_session_create_response", "RealtimeSessionCreateResponse"),
        "transcription": to_model(
            "realtime_transcription_session_create_response", "RealtimeTranscriptionSessionCreateResponse"
        ),
    },
)
