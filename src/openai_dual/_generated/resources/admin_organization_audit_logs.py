"""`client.admin.organization.audit_logs`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.admin.list_audit_logs import list_audit_logs


class AuditLogs(Resource[C]):
    """`client.admin.organization.audit_logs`. Methods: list."""

    list = paged(list_audit_logs)
