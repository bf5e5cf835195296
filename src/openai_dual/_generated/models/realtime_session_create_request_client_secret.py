"""`RealtimeSessionCreateRequestClientSecret`: `RealtimeSessionCreateRequestClientSecret` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RealtimeSessionCreateRequestClientSecret(BaseModel):
    """`RealtimeSessionCreateRequestClientSecret` in the description."""

    __slots__ = (
        "value",
        "expires_at",
    )
    _required = frozenset(
        {
            "value",
            "expires_at",
        }
    )

    value: str
    """The short-lived key."""
    expires_at: int
    """Time of expiry, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            expires_at: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.value = get("value")
        self.expires_at = get("expires_at")
        return self
