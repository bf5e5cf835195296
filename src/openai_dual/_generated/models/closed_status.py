"""`ClosedStatus`: `ClosedStatus` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class StatusClosed(BaseModel):
    """`ClosedStatus` in the description."""

    __slots__ = (
        "type",
        "reason",
    )
    _required = frozenset(
        {
            "type",
            "reason",
        }
    )
    _spared = frozenset(
        {
            "reason",
        }
    )

    type: Literal["closed"]
    """Type of the object; service default: "closed"."""
    reason: str | None
    """Reason for the state or the decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["closed"],
            reason: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.reason = get("reason")
        return self


ClosedStatus = StatusClosed
"""The name by which other modules import the class: no other class has it."""
