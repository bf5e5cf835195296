"""`RealtimeBetaServerEventTranscriptionSessionUpdated`: `RealtimeBetaServerEventTranscriptionSessionUpdated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .transcription_session import TranscriptionSession


class TranscriptionSessionUpdatedEvent(BaseModel):
    """`RealtimeBetaServerEventTranscriptionSessionUpdated` in the description."""

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
    type: Literal["transcription_session.updated"]
    """Type of the object."""
    session: TranscriptionSession
    """The session."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["transcription_session.updated"],
            session: TranscriptionSession,
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


RealtimeBetaServerEventTranscriptionSessionUpdated = TranscriptionSessionUpdatedEvent
"""The name by which other modules import the class: no other class has it."""

_session = to_model("transcription_session", "TranscriptionSession")
