"""`DoneEvent`: `DoneEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DoneEvent(BaseModel):
    """`DoneEvent` in the description."""

    __slots__ = (
        "event",
        "data",
    )
    _required = frozenset(
        {
            "event",
            "data",
        }
    )

    event: Literal["done"]
    """Name of the event."""
    data: Literal["[DONE]"]
    """End mark of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: Literal["done"],
            data: Literal["[DONE]"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event = get("event")
        self.data = get("data")
        return self
