"""List the types of events that a webhook endpoint can receive: GET /webhook_event_types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, omit
from ...models.webhook_event_type_list import WebhookEventTypeList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="listWebhookEventTypes",
    method="GET",
    path="/webhook_event_types",
    name="webhooks.event_types.list",
)


def list_webhook_event_types(
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
) -> Call[WebhookEventTypeList]:
    """List the types of events that a webhook endpoint can receive."""
    return Call(
        OPERATION,
        WebhookEventTypeList.from_dict,
        "/webhook_event_types",
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
