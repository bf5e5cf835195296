"""`client.admin.organization.audit_logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.admin.list_audit_logs import list_audit_logs

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _AuditLogs(Resource[C]):
    """`client.admin.organization.audit_logs`. Methods: list."""

    list = paged(list_audit_logs)
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


class AuditLogs(_AuditLogs["Executes"]):
    """`client.admin.organization.audit_logs`. Methods: list."""


class AsyncAuditLogs(_AuditLogs["AsyncExecutes"], awaits=True):
    """`client.admin.organization.audit_logs`. Methods: list. The methods are awaited."""
