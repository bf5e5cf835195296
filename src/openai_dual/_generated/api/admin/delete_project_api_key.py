"""Delete an API key of a project: DELETE /organization/projects/{project_id}/api_keys/{api_key_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.api_key_delete_response import APIKeyDeleteResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-project-api-key",
    method="DELETE",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    name="admin.organization.projects.api_keys.delete",
    auth="admin",
)


def delete_project_api_key(
    api_key_id: str,
    *,
    project_id: str,
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
) -> Call[APIKeyDeleteResponse]:
    """Delete an API key of a project.

    Args:
        api_key_id: id of the API key
        project_id: id of the project
    """
    return Call(
        OPERATION,
        APIKeyDeleteResponse.from_dict,
        expand(
            "/organization/projects/{project_id}/api_keys/{api_key_id}", project_id=project_id, api_key_id=api_key_id
        ),
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
