"""List the audit logs of the organization; actions of users and changes of settings: GET /organization/audit_logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.audit_log_event_type import AuditLogEventType
    from ...models.audit_log_list_response import AuditLogListResponse
    from ...params.list_audit_logs import ListAuditLogsEffectiveAtParam

OPERATION = Operation(
    id="list-audit-logs",
    method="GET",
    path="/organization/audit_logs",
    name="admin.organization.audit_logs.list",
    auth="admin",
)
_item = to_model("audit_log_list_response", "AuditLogListResponse")


def list_audit_logs(
    *,
    effective_at: ListAuditLogsEffectiveAtParam | BaseModel | Omit = omit,
    project_ids: Sequence[str] | Omit = omit,
    event_types: Sequence[AuditLogEventType] | Omit = omit,
    actor_ids: Sequence[str] | Omit = omit,
    actor_emails: Sequence[str] | Omit = omit,
    resource_ids: Sequence[str] | Omit = omit,
    tenant_only: bool | Omit = omit,
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
) -> PageCall[AuditLogListResponse]:
    """List the audit logs of the organization; actions of users and changes of settings.

    Args:
        effective_at: time of the event; lower and upper limits in Unix seconds
        project_ids: ids of the projects
        event_types: types of events
        actor_ids: ids of the actors
        actor_emails: email addresses of the actors to report on
        resource_ids: ids of the resources
        tenant_only: whether only events of the tenant are listed; service default: false
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/audit_logs",
        query=pairs(
            effective_at=effective_at,
            project_ids=project_ids,
            event_types=event_types,
            actor_ids=actor_ids,
            actor_emails=actor_emails,
            resource_ids=resource_ids,
            tenant_only=tenant_only,
            limit=limit,
            after=after,
            before=before,
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
        item=_item,
        page="conversation",
    )
