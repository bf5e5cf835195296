"""`LiveSessionUsageUpdatedEventContextWindow`: `LiveSessionUsageUpdatedEventContextWindow` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ContextWindow(BaseModel):
    """`LiveSessionUsageUpdatedEventContextWindow` in the description."""

    __slots__ = ("usage_ratio",)
    _required = frozenset(
        {
            "usage_ratio",
        }
    )

    usage_ratio: float
    """Share that is in use, from 0 to 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            usage_ratio: float,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.usage_ratio = get("usage_ratio")
        return self


LiveSessionUsageUpdatedEventContextWindow = ContextWindow
"""The name by which other modules import the class: no other class has it."""
