"""`ResponseReasoningSummaryPartDoneEventPart`: `ResponseReasoningSummaryPartDoneEventPart` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Part(BaseModel):
    """`ResponseReasoningSummaryPartDoneEventPart` in the description."""

    __slots__ = (
        "type",
        "text",
    )
    _required = frozenset(
        {
            "type",
            "text",
        }
    )

    type: Literal["summary_text"]
    """Type of the object."""
    text: str
    """The text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["summary_text"],
            text: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        return self


ResponseReasoningSummaryPartDoneEventPart = Part
"""The name by which other modules import the class: no other class has it."""
