"""`RefusalContent`: `RefusalContent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseOutputRefusal(BaseModel):
    """`RefusalContent` in the description."""

    __slots__ = (
        "type",
        "refusal",
    )
    _required = frozenset(
        {
            "type",
            "refusal",
        }
    )

    type: Literal["refusal"]
    """Type of the object; service default: "refusal"."""
    refusal: str
    """Explanation of the model why it refuses."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["refusal"],
            refusal: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.refusal = get("refusal")
        return self


RefusalContent = ResponseOutputRefusal
"""The name by which other modules import the class: no other class has it."""
