"""`ChatSessionHistory`: `ChatSessionHistory` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChatSessionHistory(BaseModel):
    """`ChatSessionHistory` in the description."""

    __slots__ = (
        "enabled",
        "recent_threads",
    )
    _required = frozenset(
        {
            "enabled",
            "recent_threads",
        }
    )
    _spared = frozenset(
        {
            "recent_threads",
        }
    )

    enabled: bool
    """Whether it is enabled."""
    recent_threads: int | None
    """Number of recent threads."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool,
            recent_threads: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.enabled = get("enabled")
        self.recent_threads = get("recent_threads")
        return self
