"""`BatchRequestCounts`: `BatchRequestCounts` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class BatchRequestCounts(BaseModel):
    """`BatchRequestCounts` in the description."""

    __slots__ = (
        "total",
        "completed",
        "failed",
    )
    _required = frozenset(
        {
            "total",
            "completed",
            "failed",
        }
    )

    total: int
    """Total number."""
    completed: int
    """Number that completed."""
    failed: int
    """Number that failed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total: int,
            completed: int,
            failed: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.total = get("total")
        self.completed = get("completed")
        self.failed = get("failed")
        return self
