"""Types of requests: those of `rotate_webhook_secret`."""

from __future__ import annotations

from typing import TypedDict


class RotateWebhookEndpointSecretBodyParam(TypedDict, total=False):
    """`RotateWebhookEndpointSecretBody` in the description."""

    keep_old_secret_active_for_24_hours: bool
    """Whether deliveries are signed with the old secret too, for 24 hours."""
