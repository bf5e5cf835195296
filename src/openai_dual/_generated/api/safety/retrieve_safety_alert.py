"""Retrieve a safety alert: GET /safety/alerts/{id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.safety_alert import SafetyAlert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getSafetyAlert",
    method="GET",
    path="/safety/alerts/{id}",
    name="safety.alerts.retrieve",
)


def retrieve_safety_alert(
    id: str,
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
) -> Call[SafetyAlert]:
    """Retrieve a safety alert.

    Args:
        id: id of the object
    """
    return Call(
        OPERATION,
        SafetyAlert.from_dict,
        expand("/safety/alerts/{id}", id=id),
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
