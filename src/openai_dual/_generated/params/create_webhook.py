"""Types of requests: those of `create_webhook`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateWebhookEndpointBodyParam(TypedDict, total=False):
    """`CreateWebhookEndpointBody` in the description."""

    event_types: Required[
        Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
    ]
    """Types of events."""
    name: Required[str]
    """Name of the object."""
    url: Required[str]
    """Address."""
