"""Types of requests: those of `list_audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.audit_log_event_type import AuditLogEventType


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


class ListAuditLogsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `effective_at`: time of the event; lower and upper limits in Unix seconds
    - `project_ids`: ids of the projects
    - `event_types`: types of events
    - `actor_ids`: ids of the actors
    - `actor_emails`: email addresses of the actors to report on
    - `resource_ids`: ids of the resources
    - `tenant_only`: whether only events of the tenant are listed; service default: false
    - `limit`: number of entries per page; service default: 20
    - `after`: cursor; the id of the last entry of the previous page
    - `before`: cursor; the id of the first entry of the next page, to page backwards
    """

    effective_at: ListAuditLogsEffectiveAtParam | BaseModel | Omit
    project_ids: Sequence[str] | Omit
    event_types: Sequence[AuditLogEventType] | Omit
    actor_ids: Sequence[str] | Omit
    actor_emails: Sequence[str] | Omit
    resource_ids: Sequence[str] | Omit
    tenant_only: bool | Omit
    limit: int | Omit
    after: str | Omit
    before: str | Omit
