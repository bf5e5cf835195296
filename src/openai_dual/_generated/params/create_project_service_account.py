"""Types of requests: those of `create_project_service_account`."""

from __future__ import annotations

from typing import Required, TypedDict


class ProjectServiceAccountCreateRequestParam(TypedDict, total=False):
    """`ProjectServiceAccountCreateRequest` in the description."""

    name: Required[str]
    """Name of the object."""
    create_service_account_only: bool | None
    """Create the service account without an API key."""
    expires_in_seconds: int | None
    """Lifetime of the key in seconds."""
