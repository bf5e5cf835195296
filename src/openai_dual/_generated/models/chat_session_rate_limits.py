"""`ChatSessionRateLimits`: `ChatSessionRateLimits` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChatSessionRateLimits(BaseModel):
    """`ChatSessionRateLimits` in the description."""

    __slots__ = ("max_requests_per_1_minute",)
    _required = frozenset(
        {
            "max_requests_per_1_minute",
        }
    )

    max_requests_per_1_minute: int
    """Maximum number of requests in a minute."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_requests_per_1_minute: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.max_requests_per_1_minute = get("max_requests_per_1_minute")
        return self
