"""Change an API key of a project: POST /organization/projects/{project_id}/api_keys/{api_key_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_api_key import ProjectAPIKey

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-project-api-key",
    method="POST",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    name="admin.organization.projects.api_keys.update",
    auth="admin",
)


def update_project_api_key(
    api_key_id: str,
    *,
    project_id: str,
    expires_in_seconds: int | Omit = omit,
    scopes: Sequence[str] | Omit = omit,
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
) -> Call[ProjectAPIKey]:
    """Change an API key of a project.

    Args:
        api_key_id: id of the API key
        project_id: id of the project
        expires_in_seconds: lifetime of the key in seconds
        scopes: permissions of the key
    """
    body: dict[str, Any] = {}
    if expires_in_seconds is not omit:
        body["expires_in_seconds"] = expires_in_seconds
    if scopes is not omit:
        body["scopes"] = scopes
    return Call(
        OPERATION,
        ProjectAPIKey.from_dict,
        expand(
            "/organization/projects/{project_id}/api_keys/{api_key_id}", project_id=project_id, api_key_id=api_key_id
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
