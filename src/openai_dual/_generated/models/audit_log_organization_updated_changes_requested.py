"""`AuditLogOrganizationUpdatedChangesRequested`: `AuditLogOrganizationUpdatedChangesRequested` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class OrganizationUpdatedChangesRequested(BaseModel):
    """`AuditLogOrganizationUpdatedChangesRequested` in the description."""

    __slots__ = (
        "title",
        "description",
        "name",
        "threads_ui_visibility",
        "usage_dashboard_visibility",
        "api_call_logging",
        "api_call_logging_project_ids",
    )

    title: str | None
    """Title of the page or object."""
    description: str | None
    """Free text about the object."""
    name: str | None
    """Name of the object."""
    threads_ui_visibility: str | None
    """Visibility of threads in the dashboard."""
    usage_dashboard_visibility: str | None
    """Visibility of the usage dashboard."""
    api_call_logging: str | None
    """Setting of the logging of API calls."""
    api_call_logging_project_ids: str | None
    """Ids of the projects whose API calls are logged."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            description: str | None = None,
            name: str | None = None,
            threads_ui_visibility: str | None = None,
            usage_dashboard_visibility: str | None = None,
            api_call_logging: str | None = None,
            api_call_logging_project_ids: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.title = get("title")
        self.description = get("description")
        self.name = get("name")
        self.threads_ui_visibility = get("threads_ui_visibility")
        self.usage_dashboard_visibility = get("usage_dashboard_visibility")
        self.api_call_logging = get("api_call_logging")
        self.api_call_logging_project_ids = get("api_call_logging_project_ids")
        return self


AuditLogOrganizationUpdatedChangesRequested = OrganizationUpdatedChangesRequested
"""The name by which other modules import the class: no other class has it."""
