"""Retrieve an admin API key: GET /organization/admin_api_keys/{key_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.admin_api_key import AdminAPIKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="admin-api-keys-get",
    method="GET",
    path="/organization/admin_api_keys/{key_id}",
    name="admin.organization.admin_api_keys.retrieve",
    auth="admin",
)


def retrieve_admin_api_key(
    key_id: str,
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
) -> Call[AdminAPIKey]:
    """Retrieve an admin API key.

    Args:
        key_id: id of the key
    """
    return Call(
        OPERATION,
        AdminAPIKey.from_dict,
        expand("/organization/admin_api_keys/{key_id}", key_id=key_id),
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
