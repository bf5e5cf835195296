"""`SpendLimitEnforcement`: `SpendLimitEnforcement` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .spend_limit_enforcement_status import SpendLimitEnforcementStatus


class Enforcement(BaseModel):
    """`SpendLimitEnforcement` in the description."""

    __slots__ = ("status",)
    _required = frozenset(
        {
            "status",
        }
    )

    status: SpendLimitEnforcementStatus
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: SpendLimitEnforcementStatus,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.status = get("status")
        return self


SpendLimitEnforcement = Enforcement
"""The name by which other modules import the class: no other class has it."""
