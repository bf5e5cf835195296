"""`LiveTransportConnectedWebhookEvent`: `WebhookLiveTransportConnected` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .webhook_live_transport_connected_data import WebhookLiveTransportConnectedData


class LiveTransportConnectedWebhookEvent(BaseModel):
    """`WebhookLiveTransportConnected` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "data",
        "object",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "data",
            "object",
            "type",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    data: WebhookLiveTransportConnectedData
    """Details of the event."""
    object: Literal["event"]
    """Type name of the object."""
    type: Literal["live.transport.connected"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            data: WebhookLiveTransportConnectedData,
            object: Literal["event"],
            type: Literal["live.transport.connected"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.data = _data(get("data"))
        self.object = get("object")
        self.type = get("type")
        return self


_data = to_model("webhook_live_transport_connected_data", "WebhookLiveTransportConnectedData")
