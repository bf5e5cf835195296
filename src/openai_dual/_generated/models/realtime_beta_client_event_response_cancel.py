"""`RealtimeBetaClientEventResponseCancel`: `RealtimeBetaClientEventResponseCancel` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseCancelEvent(BaseModel):
    """`RealtimeBetaClientEventResponseCancel` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "response_id",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    event_id: str | None
    """Id of the event."""
    type: Literal["response.cancel"]
    """Type of the object."""
    response_id: str | None
    """Id of the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.cancel"],
            event_id: str | None = None,
            response_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.response_id = get("response_id")
        return self


RealtimeBetaClientEventResponseCancel = ResponseCancelEvent
"""The name by which other modules import the class: no other class has it."""
