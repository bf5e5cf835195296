"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateSpendAlertBodyParam(TypedDict, total=False):
    """`CreateSpendAlertBody` in the description."""

    threshold_amount: Required[int]
    """Amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 0."""
    currency: Required[Literal["USD"]]
    """Currency of the amount."""
    interval: Required[Literal["month"]]
    """Period that the threshold is for."""
    notification_channel: Required[SpendAlertNotificationChannelParam | BaseModel]
    """Where the notification is sent."""


class PublicAssignOrganizationGroupRoleBodyParam(TypedDict, total=False):
    """`PublicAssignOrganizationGroupRoleBody` in the description."""

    role_id: Required[str]
    """Id of the role."""


class PublicCreateOrganizationRoleBodyParam(TypedDict, total=False):
    """`PublicCreateOrganizationRoleBody` in the description."""

    role_name: Required[str]
    """Name of the role."""
    permissions: Required[Sequence[str]]
    """Permissions of the role."""
    description: str | None
    """Free text about the object."""


class PublicUpdateOrganizationRoleBodyParam(TypedDict, total=False):
    """`PublicUpdateOrganizationRoleBody` in the description."""

    permissions: Sequence[str] | None
    """Permissions of the role."""
    description: str | None
    """Free text about the object."""
    role_name: str | None
    """Name of the role."""


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """`SpendAlertNotificationChannel` in the description."""

    type: Required[Literal["email"]]
    """Type of the object."""
    recipients: Required[Sequence[str]]
    """Email addresses that receive the notification."""
    subject_prefix: str | None
    """Text before the subject of the email."""


class ToggleCertificatesRequestParam(TypedDict, total=False):
    """`ToggleCertificatesRequest` in the description."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates; at least 1 element; at most 10 elements."""
