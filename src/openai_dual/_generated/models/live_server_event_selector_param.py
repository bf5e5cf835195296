"""`LiveServerEventSelectorParam`: `LiveServerEventSelectorParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ServerEventSelector(BaseModel):
    """`LiveServerEventSelectorParam` in the description."""

    __slots__ = (
        "type",
        "response_event",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: str
    """Type of the object."""
    response_event: str | None
    """Type of the event of the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str,
            response_event: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.response_event = get("response_event")
        return self


LiveServerEventSelectorParam = ServerEventSelector
"""The name by which other modules import the class: no other class has it."""
