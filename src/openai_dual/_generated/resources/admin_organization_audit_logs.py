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


class AuditLogs(_AuditLogs["Executes"]):
    """`client.admin.organization.audit_logs`. Methods: list."""


class AsyncAuditLogs(_AuditLogs["AsyncExecutes"], awaits=True):
    """`client.admin.organization.audit_logs`. Methods: list. The methods are awaited."""
