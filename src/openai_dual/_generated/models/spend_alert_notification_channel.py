"""`SpendAlertNotificationChannel`: `SpendAlertNotificationChannel` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class NotificationChannel(BaseModel):
    """`SpendAlertNotificationChannel` in the description."""

    __slots__ = (
        "type",
        "recipients",
        "subject_prefix",
    )
    _required = frozenset(
        {
            "type",
            "recipients",
        }
    )

    type: Literal["email"]
    """Type of the object."""
    recipients: list[str]
    """Email addresses that receive the notification."""
    subject_prefix: str | None
    """Text before the subject of the email."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["email"],
            recipients: list[str],
            subject_prefix: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.recipients = get("recipients")
        self.subject_prefix = get("subject_prefix")
        return self


SpendAlertNotificationChannel = NotificationChannel
"""The name by which other modules import the class: no other class has it."""
