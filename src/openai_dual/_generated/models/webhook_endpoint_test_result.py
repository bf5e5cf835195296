"""`WebhookEndpointTestResult`: `WebhookEndpointTestResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class WebhookEndpointTestResult(BaseModel):
    """`WebhookEndpointTestResult` in the description."""

    __slots__ = (
        "event_type",
        "object",
        "status_code",
        "success",
        "webhook_endpoint_id",
    )
    _required = frozenset(
        {
            "event_type",
            "object",
            "status_code",
            "success",
            "webhook_endpoint_id",
        }
    )

    event_type: str
    """Type of the event."""
    object: Literal["webhook_endpoint.test"]
    """Type name of the object."""
    status_code: int
    """HTTP status of the delivery."""
    success: Literal[True]
    """Whether the call succeeded."""
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_type: str,
            object: Literal["webhook_endpoint.test"],
            status_code: int,
            success: Literal[True],
            webhook_endpoint_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_type = get("event_type")
        self.object = get("object")
        self.status_code = get("status_code")
        self.success = get("success")
        self.webhook_endpoint_id = get("webhook_endpoint_id")
        return self
