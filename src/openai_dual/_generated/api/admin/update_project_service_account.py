"""Change a service account of a project: POST /organization/projects/{project_id}/service_accounts/{service_account_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_service_account import ProjectServiceAccount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    name="admin.organization.projects.service_accounts.update",
    auth="admin",
)


def update_project_service_account(
    service_account_id: str,
    *,
    project_id: str,
    name: str | Omit = omit,
    role: Literal["member", "owner"] | Omit = omit,
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
) -> Call[ProjectServiceAccount]:
    """Change a service account of a project.

    Args:
        service_account_id: id of the service account
        project_id: id of the project
        name: name of the object
        role: role of the service account
    """
    body: dict[str, Any] = {}
    if name is not omit:
        body["name"] = name
    if role is not omit:
        body["role"] = role
    return Call(
        OPERATION,
        ProjectServiceAccount.from_dict,
        expand(
            "/organization/projects/{project_id}/service_accounts/{service_account_id}",
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
