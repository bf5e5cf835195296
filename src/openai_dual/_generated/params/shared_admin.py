"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """`SpendAlertNotificationChannel` in the description."""

    type: Required[Literal["email"]]
    """Type of the object."""
    recipients: Required[Sequence[str]]
    """Email addresses that receive the notification."""
    subject_prefix: str | None
    """Text before the subject of the email."""
