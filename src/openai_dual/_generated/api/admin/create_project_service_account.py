"""Create a service account of a project, with an API key: POST /organization/projects/{project_id}/service_accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.service_account_create_response import ServiceAccountCreateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="create-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts",
    name="admin.organization.projects.service_accounts.create",
    auth="admin",
    creates=True,
)


def create_project_service_account(
    project_id: str,
    *,
    name: str,
    create_service_account_only: bool | None | Omit = omit,
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
) -> Call[ServiceAccountCreateResponse]:
    """Create a service account of a project, with an API key.

    Args:
        project_id: id of the project
        name: name of the object
        create_service_account_only: create the service account without an API key
        expires_in_seconds: lifetime of the key in seconds
    """
    body: dict[str, Any] = {
        "name": name,
    }
    if create_service_account_only is not omit:
        body["create_service_account_only"] = create_service_account_only
    if expires_in_seconds is not omit:
        body["expires_in_seconds"] = expires_in_seconds
    return Call(
        OPERATION,
        ServiceAccountCreateResponse.from_dict,
        expand("/organization/projects/{project_id}/service_accounts", project_id=project_id),
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
