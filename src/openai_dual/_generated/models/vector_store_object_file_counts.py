"""`VectorStoreObjectFileCounts`: `VectorStoreObjectFileCounts` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class FileCounts(BaseModel):
    """`VectorStoreObjectFileCounts` in the description."""

    __slots__ = (
        "in_progress",
        "completed",
        "failed",
        "cancelled",
        "total",
    )
    _required = frozenset(
        {
            "in_progress",
            "completed",
            "failed",
            "cancelled",
            "total",
        }
    )

    in_progress: int
    """Number that are being processed."""
    completed: int
    """Number that completed."""
    failed: int
    """Number that failed."""
    cancelled: int
    """Number of cancelled files."""
    total: int
    """Total number."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            in_progress: int,
            completed: int,
            failed: int,
            cancelled: int,
            total: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.in_progress = get("in_progress")
        self.completed = get("completed")
        self.failed = get("failed")
        self.cancelled = get("cancelled")
        self.total = get("total")
        return self


VectorStoreObjectFileCounts = FileCounts
"""The name by which other modules import the class: no other class has it."""
