"""Create an API key of a service account: POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.api_key_create_response import APIKeyCreateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="CreateanAPIkeyforaserviceaccount",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    name="admin.organization.projects.service_accounts.api_keys.create",
    auth="admin",
    creates=True,
)


def create_project_service_account_api_key(
    service_account_id: str,
    *,
    project_id: str,
    name: str | Omit = omit,
    scopes: Sequence[str] | Omit = omit,
    expires_in_seconds: int | None | Omit = omit,
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
) -> Call[APIKeyCreateResponse]:
    """Create an API key of a service account.

    Args:
        service_account_id: id of the service account
        project_id: id of the project
        name: name of the object
        scopes: permissions of the key
        expires_in_seconds: lifetime of the key in seconds
    """
    body: dict[str, Any] = {}
    if name is not omit:
        body["name"] = name
    if scopes is not omit:
        body["scopes"] = scopes
    if expires_in_seconds is not omit:
        body["expires_in_seconds"] = expires_in_seconds
    return Call(
        OPERATION,
        APIKeyCreateResponse.from_dict,
        expand(
            "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
            project_id=project_id,
            service_account_id=service_account_id,
        ),
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
