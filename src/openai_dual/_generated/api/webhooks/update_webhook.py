"""Change a webhook endpoint; its URL, its name or the events that it receives: POST /webhook_endpoints/{webhook_endpoint_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.webhook_endpoint import WebhookEndpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="updateWebhookEndpoint",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    name="webhooks.update",
)


def update_webhook(
    webhook_endpoint_id: str,
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
    ]
    | Omit = omit,
    name: str | Omit = omit,
    url: str | Omit = omit,
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
) -> Call[WebhookEndpoint]:
    """Change a webhook endpoint; its URL, its name or the events that it receives.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
        event_types: types of events
        name: name of the object
        url: address
    """
    body: dict[str, Any] = {}
    if event_types is not omit:
        body["event_types"] = event_types
    if name is not omit:
        body["name"] = name
    if url is not omit:
        body["url"] = url
    return Call(
        OPERATION,
        WebhookEndpoint.from_dict,
        expand("/webhook_endpoints/{webhook_endpoint_id}", webhook_endpoint_id=webhook_endpoint_id),
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
