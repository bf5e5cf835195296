"""`RealtimeTranscriptionSessionCreateRequestClientSecret`: `RealtimeTranscriptionSessionCreateRequestClientSecret` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_transcription_session_create_request_client_secret_expires_at import (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt,
    )


class SessionClientSecret(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestClientSecret` in the description."""

    __slots__ = ("expires_at",)

    expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | None
    """Time of expiry, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.expires_at = None if (value := get("expires_at")) is None else _expires_at(value)
        return self


RealtimeTranscriptionSessionCreateRequestClientSecret = SessionClientSecret
"""The name by which other modules import the class: no other class has it."""

_expires_at = to_model(
    "realtime_transcription_session_create_request_client_secret_expires_at",
    "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt",
)
