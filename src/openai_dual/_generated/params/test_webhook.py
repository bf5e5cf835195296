"""Types of requests: those of `test_webhook`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class TestWebhookEndpointBodyParam(TypedDict, total=False):
    """`TestWebhookEndpointBody` in the description."""

    event_type: Required[
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
    """Type of the event."""
