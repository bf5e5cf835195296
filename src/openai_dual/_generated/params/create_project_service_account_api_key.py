"""Types of requests: those of `create_project_service_account_api_key`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class CreateProjectServiceAccountApiKeyBodyParam(TypedDict, total=False):
    """`CreateProjectServiceAccountApiKeyBody` in the description."""

    name: str
    """Name of the object."""
    scopes: Sequence[str]
    """Permissions of the key."""
    expires_in_seconds: int | None
    """Lifetime of the key in seconds."""
