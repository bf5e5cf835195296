"""`RealtimeTranslationClientSecretCreateResponse`: `RealtimeTranslationClientSecretCreateResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_translation_session import RealtimeTranslationSession


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """`RealtimeTranslationClientSecretCreateResponse` in the description."""

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
    session: RealtimeTranslationSession
    """The session."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            expires_at: int,
            session: RealtimeTranslationSession,
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


_session = to_model("realtime_translation_session", "RealtimeTranslationSession")
