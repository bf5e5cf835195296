"""List the rate limits of a project: GET /organization/projects/{project_id}/rate_limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.project_rate_limit import ProjectRateLimit

OPERATION = Operation(
    id="list-project-rate-limits",
    method="GET",
    path="/organization/projects/{project_id}/rate_limits",
    name="admin.organization.projects.rate_limits.list_rate_limits",
    auth="admin",
)
_item = to_model("project_rate_limit", "ProjectRateLimit")


def list_project_rate_limits(
    project_id: str,
    *,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
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
) -> PageCall[ProjectRateLimit]:
    """List the rate limits of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; service default: 100
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/organization/projects/{project_id}/rate_limits", project_id=project_id),
        query=pairs(limit=limit, after=after, before=before),
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
