"""Types of requests: those of `list_audit_logs`."""

from __future__ import annotations

from typing import TypedDict


class ListAuditLogsEffectiveAtParam(TypedDict, total=False):
    """`ListAuditLogsEffectiveAt` in the description."""

    gt: int
    gte: int
    lt: int
    lte: int
