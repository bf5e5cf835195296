"""Create an admin API key: POST /organization/admin_api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.admin_api_key_create_response import AdminAPIKeyCreateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="admin-api-keys-create",
    method="POST",
    path="/organization/admin_api_keys",
    name="admin.organization.admin_api_keys.create",
    auth="admin",
    creates=True,
)


def create_admin_api_key(
    *,
    name: str,
    expires_in_seconds: int | Omit = omit,
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
) -> Call[AdminAPIKeyCreateResponse]:
    """Create an admin API key.

    Args:
        name: name of the object
        expires_in_seconds: lifetime of the key in seconds; at least 1; at most 31536000
    """
    body: dict[str, Any] = {
        "name": name,
    }
    if expires_in_seconds is not omit:
        body["expires_in_seconds"] = expires_in_seconds
    return Call(
        OPERATION,
        AdminAPIKeyCreateResponse.from_dict,
        "/organization/admin_api_keys",
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
