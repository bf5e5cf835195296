"""Types of requests: those of `list_audit_logs`."""

from __future__ import annotations

from typing import TypedDict


class ListAuditLogsEffectiveAtParam(TypedDict, total=False):
    """`ListAuditLogsEffectiveAt` in the description."""

    gt: int
    """Greater than this value."""
    gte: int
    """Greater than or equal to this value."""
    lt: int
    """Less than this value."""
    lte: int
    """Less than or equal to this value."""
