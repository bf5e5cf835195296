"""`BetaContextManagementParam`: `BetaContextManagementParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ResponseCreateContextManagement(BaseModel):
    """`BetaContextManagementParam` in the description."""

    __slots__ = (
        "type",
        "compact_threshold",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: str
    """Type of the object."""
    compact_threshold: int | None
    """Number of tokens at which the context is compacted; at least 1000."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str,
            compact_threshold: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.compact_threshold = get("compact_threshold")
        return self


BetaContextManagementParam = ResponseCreateContextManagement
"""The name by which other modules import the class: no other class has it."""
