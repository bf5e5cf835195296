"""`ClientSecretCreateResponse`: `RealtimeCreateClientSecretResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .realtime_session_create_response import RealtimeSessionCreateResponse
    from .realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse


class ClientSecretCreateResponse(BaseModel):
    """`RealtimeCreateClientSecretResponse` in the description."""

    __slots__ = (
        "value",
        "expires_at",
        "session",
    )
    _required = frozenset(
        {
            "value",
            "expires_at",
            "session",
        }
    )

    value: str
    """The short-lived key."""
    expires_at: int
    """Time of expiry, in Unix seconds."""
    session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse | Unknown
    """The session."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            expires_at: int,
            session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse | Unknown,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.value = get("value")
        self.expires_at = get("expires_at")
        self.session = _session(get("session"))
        return self


_session = tagged(
    "type",
    {
        "realtime": to_model("realtime_session_create_response", "RealtimeSessionCreateResponse"),
        "transcription": to_model(
            "realtime_transcription_session_create_response", "RealtimeTranscriptionSessionCreateResponse"
        ),
    },
)
