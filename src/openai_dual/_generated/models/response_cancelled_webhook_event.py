"""`ResponseCancelledWebhookEvent`: `WebhookResponseCancelled` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, ResourceEvent, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .webhook_response_cancelled_data import WebhookResponseCancelledData


class ResponseCancelledWebhookEvent(ResourceEvent, BaseModel):
    """`WebhookResponseCancelled` in the description."""

    __slots__ = (
        "created_at",
        "id",
        "data",
        "object",
        "type",
    )
    _required = frozenset(
        {
            "created_at",
            "id",
            "data",
            "type",
        }
    )

    created_at: int
    """Time of creation, in Unix seconds."""
    id: str
    """Id of the object."""
    data: WebhookResponseCancelledData
    """Details of the event."""
    object: Literal["event"] | None
    """Type name of the object."""
    type: Literal["response.cancelled"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookResponseCancelledData,
            type: Literal["response.cancelled"],
            object: Literal["event"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.created_at = get("created_at")
        self.id = get("id")
        self.data = _data(get("data"))
        self.object = get("object")
        self.type = get("type")
        return self


_data = to_model("webhook_response_cancelled_data", "WebhookResponseCancelledData")
