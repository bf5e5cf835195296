"""`RealtimeServerEventRateLimitsUpdatedRateLimitsItem`: `RealtimeServerEventRateLimitsUpdatedRateLimitsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RateLimit(BaseModel):
    """`RealtimeServerEventRateLimitsUpdatedRateLimitsItem` in the description."""

    __slots__ = (
        "name",
        "limit",
        "remaining",
        "reset_seconds",
    )

    name: Literal["requests", "tokens"] | str | None
    """Name of the object."""
    limit: int | None
    """Maximum."""
    remaining: int | None
    """Remaining amount."""
    reset_seconds: float | None
    """Seconds until the limit is reset."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: Literal["requests", "tokens"] | str | None = None,
            limit: int | None = None,
            remaining: int | None = None,
            reset_seconds: float | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.limit = get("limit")
        self.remaining = get("remaining")
        self.reset_seconds = get("reset_seconds")
        return self


RealtimeServerEventRateLimitsUpdatedRateLimitsItem = RateLimit
"""The name by which other modules import the class: no other class has it."""
