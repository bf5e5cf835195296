"""`SpendAlertNotificationChannelParam`: `SpendAlertNotificationChannel` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """`SpendAlertNotificationChannel`, as a request gives it."""

    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None
