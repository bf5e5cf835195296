"""`RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt`: `RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SessionClientSecretExpiresAt(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt` in the description."""

    __slots__ = (
        "anchor",
        "seconds",
    )

    anchor: Literal["created_at"] | None
    """Time stamp from which the period is counted."""
    seconds: int | None
    """Number of seconds after the anchor."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: Literal["created_at"] | None = None,
            seconds: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.anchor = get("anchor")
        self.seconds = get("seconds")
        return self


RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt = SessionClientSecretExpiresAt
"""The name by which other modules import the class: no other class has it."""
