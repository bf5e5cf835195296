"""`LiveInfoEvent`: `LiveInfoEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InfoEvent(BaseModel):
    """`LiveInfoEvent` in the description."""

    __slots__ = (
        "code",
        "event_id",
        "message",
        "type",
        "client_event_id",
    )
    _required = frozenset(
        {
            "code",
            "event_id",
            "message",
            "type",
        }
    )

    code: str
    """Machine-readable code of the error."""
    event_id: str
    """Id of the event."""
    message: str
    """Text of the event."""
    type: Literal["info"]
    """Type of the event."""
    client_event_id: str | None
    """Id of the client event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            event_id: str,
            message: str,
            type: Literal["info"],
            client_event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.event_id = get("event_id")
        self.message = get("message")
        self.type = get("type")
        self.client_event_id = get("client_event_id")
        return self


LiveInfoEvent = InfoEvent
"""The name by which other modules import the class: no other class has it."""
