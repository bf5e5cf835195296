"""`LiveConnectClientEventParamTransportDtmfSend`: `LiveConnectClientEventParamTransportDtmfSend` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TransportDtmfSend(BaseModel):
    """`LiveConnectClientEventParamTransportDtmfSend` in the description."""

    __slots__ = (
        "event",
        "type",
        "event_id",
    )
    _required = frozenset(
        {
            "event",
            "type",
        }
    )

    event: str
    """Key that was pressed."""
    type: Literal["transport.dtmf.send"]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: str,
            type: Literal["transport.dtmf.send"],
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event = get("event")
        self.type = get("type")
        self.event_id = get("event_id")
        return self


LiveConnectClientEventParamTransportDtmfSend = TransportDtmfSend
"""The name by which other modules import the class: no other class has it."""
