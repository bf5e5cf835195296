"""List the roles of a project: GET /projects/{project_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.role import Role

OPERATION = Operation(
    id="list-project-roles",
    method="GET",
    path="/projects/{project_id}/roles",
    name="admin.organization.projects.roles.list",
    auth="admin",
)
_item = to_model("role", "Role")


def list_project_roles(
    project_id: str,
    *,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[Role]:
    """List the roles of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; at least 0; at most 1000; service default: 1000
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/projects/{project_id}/roles", project_id=project_id),
        query=pairs(limit=limit, after=after, order=order),
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
        page="next",
    )
