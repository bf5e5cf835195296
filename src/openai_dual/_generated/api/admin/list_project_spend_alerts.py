"""List the spend alerts of a project: GET /organization/projects/{project_id}/spend_alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.project_spend_alert import ProjectSpendAlert

OPERATION = Operation(
    id="list-project-spend-alerts",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts",
    name="admin.organization.projects.spend_alerts.list",
    auth="admin",
)
_item = to_model("project_spend_alert", "ProjectSpendAlert")


def list_project_spend_alerts(
    project_id: str,
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[ProjectSpendAlert]:
    """List the spend alerts of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/organization/projects/{project_id}/spend_alerts", project_id=project_id),
        query=pairs(limit=limit, order=order, after=after, before=before),
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
