"""`ListAuditLogsEffectiveAtParam`: `ListAuditLogsEffectiveAt` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ListAuditLogsEffectiveAtParam(TypedDict, total=False):
    """`ListAuditLogsEffectiveAt`, as a request gives it."""

    gt: int
    gte: int
    lt: int
    lte: int
