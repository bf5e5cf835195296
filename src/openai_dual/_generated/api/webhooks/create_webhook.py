"""Register a URL that receives events as signed webhooks: POST /webhook_endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="createWebhookEndpoint",
    method="POST",
    path="/webhook_endpoints",
    name="webhooks.create",
    creates=True,
)


def create_webhook(
    *,
    event_types: Sequence[
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
    ],
    name: str,
    url: str,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[WebhookEndpointWithSecret]:
    """Register a URL that receives events as signed webhooks.

    Args:
        event_types: types of events
        name: name of the object
        url: address
    """
    body: dict[str, Any] = {
        "event_types": event_types,
        "name": name,
        "url": url,
    }
    return Call(
        OPERATION,
        WebhookEndpointWithSecret.from_dict,
        "/webhook_endpoints",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
