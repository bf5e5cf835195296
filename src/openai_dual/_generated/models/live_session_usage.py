"""`LiveSessionUsage`: `LiveSessionUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class SessionUsage(BaseModel):
    """`LiveSessionUsage` in the description."""

    __slots__ = (
        "seconds",
        "active_seconds",
        "paused_seconds",
    )
    _required = frozenset(
        {
            "seconds",
        }
    )

    seconds: float
    """Duration in seconds."""
    active_seconds: int | None
    """Active time in seconds."""
    paused_seconds: int | None
    """Paused time in seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            seconds: float,
            active_seconds: int | None = None,
            paused_seconds: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.seconds = get("seconds")
        self.active_seconds = get("active_seconds")
        self.paused_seconds = get("paused_seconds")
        return self


LiveSessionUsage = SessionUsage
"""The name by which other modules import the class: no other class has it."""
