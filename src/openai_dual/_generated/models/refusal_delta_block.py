"""`RefusalDeltaBlock`: `MessageDeltaContentRefusalObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RefusalDeltaBlock(BaseModel):
    """`MessageDeltaContentRefusalObject` in the description."""

    __slots__ = (
        "index",
        "type",
        "refusal",
    )
    _required = frozenset(
        {
            "index",
            "type",
        }
    )

    index: int
    """Position in the list."""
    type: Literal["refusal"]
    """Type of the object."""
    refusal: str | None
    """Explanation of the model why it refuses."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["refusal"],
            refusal: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.type = get("type")
        self.refusal = get("refusal")
        return self
