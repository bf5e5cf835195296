"""`client.admin.organization.audit_logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.admin.list_audit_logs import list_audit_logs

if TYPE_CHECKING:
    pass


class AuditLogs(Resource[C]):
    """`client.admin.organization.audit_logs`: list."""

    list = paged(list_audit_logs)
