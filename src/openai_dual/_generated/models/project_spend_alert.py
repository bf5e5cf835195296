"""`ProjectSpendAlert`: `ProjectSpendAlert` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .spend_alert_notification_channel import SpendAlertNotificationChannel


class ProjectSpendAlert(BaseModel):
    """`ProjectSpendAlert` in the description."""

    __slots__ = (
        "id",
        "object",
        "threshold_amount",
        "currency",
        "interval",
        "notification_channel",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "threshold_amount",
            "currency",
            "interval",
            "notification_channel",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["project.spend_alert"]
    """Type name of the object."""
    threshold_amount: int
    """Amount at which the alert or limit takes effect, in the smallest unit of the currency."""
    currency: Literal["USD"]
    """Currency of the amount."""
    interval: Literal["month"]
    """Period that the threshold is for."""
    notification_channel: SpendAlertNotificationChannel
    """Where the notification is sent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["project.spend_alert"],
            threshold_amount: int,
            currency: Literal["USD"],
            interval: Literal["month"],
            notification_channel: SpendAlertNotificationChannel,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.threshold_amount = get("threshold_amount")
        self.currency = get("currency")
        self.interval = get("interval")
        self.notification_channel = _notification_channel(get("notification_channel"))
        return self


_notification_channel = to_model("spend_alert_notification_channel", "SpendAlertNotificationChannel")
