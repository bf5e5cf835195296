"""List the projects: GET /organization/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.project import Project

OPERATION = Operation(
    id="list-projects",
    method="GET",
    path="/organization/projects",
    name="admin.organization.projects.list",
    auth="admin",
)
_item = to_model("project", "Project")


def list_projects(
    *,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    include_archived: bool | Omit = omit,
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
) -> PageCall[Project]:
    """List the projects.

    Args:
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        include_archived: whether archived projects are listed; service default: false
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/projects",
        query=pairs(limit=limit, after=after, include_archived=include_archived),
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
