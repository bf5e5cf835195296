"""Replace the signing secret of a webhook endpoint; the new secret is in the response: POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="rotateWebhookEndpointSecret",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    name="webhooks.rotate_secret",
)


def rotate_webhook_secret(
    webhook_endpoint_id: str,
    *,
    keep_old_secret_active_for_24_hours: bool | Omit = omit,
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
    """Replace the signing secret of a webhook endpoint; the new secret is in the response.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
        keep_old_secret_active_for_24_hours: whether deliveries are signed with the old secret too, for 24 hours
    """
    body: dict[str, Any] = {}
    if keep_old_secret_active_for_24_hours is not omit:
        body["keep_old_secret_active_for_24_hours"] = keep_old_secret_active_for_24_hours
    return Call(
        OPERATION,
        WebhookEndpointWithSecret.from_dict,
        expand("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret", webhook_endpoint_id=webhook_endpoint_id),
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
