"""`LiveTransportIncomingWebhookEvent`: `WebhookLiveTransportIncoming` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .webhook_live_transport_incoming_data import WebhookLiveTransportIncomingData


class LiveTransportIncomingWebhookEvent(BaseModel):
    """`WebhookLiveTransportIncoming` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "data",
        "type",
        "object",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "data",
            "type",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    data: WebhookLiveTransportIncomingData
    """Details of the event."""
    type: Literal["live.transport.incoming"]
    """Type of the object."""
    object: Literal["event"] | str | None
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            data: WebhookLiveTransportIncomingData,
            type: Literal["live.transport.incoming"],
            object: Literal["event"] | str | None = None,
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
        self.type = get("type")
        self.object = get("object")
        return self


_data = to_model("webhook_live_transport_incoming_data", "WebhookLiveTransportIncomingData")
