"""`SessionCreateResponseClientSecret`: `SessionCreateResponseClientSecret` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class SessionCreateResponseClientSecret(BaseModel):
    """`SessionCreateResponseClientSecret` in the description."""

    __slots__ = (
        "expires_at",
        "value",
    )
    _required = frozenset(
        {
            "expires_at",
            "value",
        }
    )

    expires_at: int
    """Time of expiry, in Unix seconds."""
    value: str
    """The short-lived key."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_at: int,
            value: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.expires_at = get("expires_at")
        self.value = get("value")
        return self
