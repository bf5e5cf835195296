"""Types of requests: those of `update_project_api_key`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class UpdateProjectApiKeyBodyParam(TypedDict, total=False):
    """`UpdateProjectApiKeyBody` in the description."""

    expires_in_seconds: int
    """Lifetime of the key in seconds."""
    scopes: Sequence[str]
    """Permissions of the key."""
