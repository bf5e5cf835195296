"""`LiveTransportDtmfSent`: `LiveTransportDtmfSent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TransportDtmfSent(BaseModel):
    """`LiveTransportDtmfSent` in the description."""

    __slots__ = (
        "event",
        "event_id",
        "type",
        "client_event_id",
    )
    _required = frozenset(
        {
            "event",
            "event_id",
            "type",
        }
    )

    event: str
    """Key that was pressed."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.sent"]
    """Type of the object."""
    client_event_id: str | None
    """Id of the client event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: str,
            event_id: str,
            type: Literal["transport.dtmf.sent"],
            client_event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event = get("event")
        self.event_id = get("event_id")
        self.type = get("type")
        self.client_event_id = get("client_event_id")
        return self


LiveTransportDtmfSent = TransportDtmfSent
"""The name by which other modules import the class: no other class has it."""
