"""`MessageObjectIncompleteDetails`: `MessageObjectIncompleteDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class IncompleteDetails(BaseModel):
    """`MessageObjectIncompleteDetails` in the description."""

    __slots__ = ("reason",)
    _required = frozenset(
        {
            "reason",
        }
    )

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"] | str
    """Reason for the state or the decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.reason = get("reason")
        return self


MessageObjectIncompleteDetails = IncompleteDetails
"""The name by which other modules import the class: no other class has it."""
