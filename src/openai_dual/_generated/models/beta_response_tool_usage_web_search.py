"""`BetaResponseToolUsageWebSearch`: `BetaResponseToolUsageWebSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ToolUsageWebSearch(BaseModel):
    """`BetaResponseToolUsageWebSearch` in the description."""

    __slots__ = ("num_requests",)
    _required = frozenset(
        {
            "num_requests",
        }
    )

    num_requests: int
    """Number of requests."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            num_requests: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.num_requests = get("num_requests")
        return self


BetaResponseToolUsageWebSearch = ToolUsageWebSearch
"""The name by which other modules import the class: no other class has it."""
