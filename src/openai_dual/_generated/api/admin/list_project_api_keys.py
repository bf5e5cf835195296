"""List the API keys of a project: GET /organization/projects/{project_id}/api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.project_api_key import ProjectAPIKey

OPERATION = Operation(
    id="list-project-api-keys",
    method="GET",
    path="/organization/projects/{project_id}/api_keys",
    name="admin.organization.projects.api_keys.list",
    auth="admin",
)
_item = to_model("project_api_key", "ProjectAPIKey")


def list_project_api_keys(
    project_id: str,
    *,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
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
) -> PageCall[ProjectAPIKey]:
    """List the API keys of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        owner_project_access: access of the owner to the project
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/organization/projects/{project_id}/api_keys", project_id=project_id),
        query=pairs(limit=limit, after=after, owner_project_access=owner_project_access),
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
        item=_item,
        page="conversation",
    )
