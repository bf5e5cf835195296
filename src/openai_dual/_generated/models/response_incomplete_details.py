"""`ResponseIncompleteDetails`: `ResponseIncompleteDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class IncompleteDetails(BaseModel):
    """`ResponseIncompleteDetails` in the description."""

    __slots__ = ("reason",)

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | str | None
    """Why the response is incomplete."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.reason = get("reason")
        return self


ResponseIncompleteDetails = IncompleteDetails
"""The name by which other modules import the class: no other class has it."""
