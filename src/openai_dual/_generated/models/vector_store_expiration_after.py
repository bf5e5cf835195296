"""`VectorStoreExpirationAfter`: `VectorStoreExpirationAfter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ExpiresAfter(BaseModel):
    """`VectorStoreExpirationAfter` in the description."""

    __slots__ = (
        "anchor",
        "days",
    )
    _required = frozenset(
        {
            "anchor",
            "days",
        }
    )

    anchor: Literal["last_active_at"]
    """Time stamp from which the period is counted."""
    days: int
    """Number of days after the anchor; at least 1; at most 365."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: Literal["last_active_at"],
            days: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.anchor = get("anchor")
        self.days = get("days")
        return self


VectorStoreExpirationAfter = ExpiresAfter
"""The name by which other modules import the class: no other class has it."""
