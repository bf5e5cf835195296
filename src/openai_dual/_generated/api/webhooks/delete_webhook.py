"""Delete a webhook endpoint; it receives no more events: DELETE /webhook_endpoints/{webhook_endpoint_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.deleted_webhook_endpoint import DeletedWebhookEndpoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteWebhookEndpoint",
    method="DELETE",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    name="webhooks.delete",
)


def delete_webhook(
    webhook_endpoint_id: str,
    *,
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
) -> Call[DeletedWebhookEndpoint]:
    """Delete a webhook endpoint; it receives no more events.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
    """
    return Call(
        OPERATION,
        DeletedWebhookEndpoint.from_dict,
        expand("/webhook_endpoints/{webhook_endpoint_id}", webhook_endpoint_id=webhook_endpoint_id),
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
