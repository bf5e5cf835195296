"""Types of requests: those of `create_admin_api_key`."""

from __future__ import annotations

from typing import Required, TypedDict


class AdminApiKeysCreateRequestParam(TypedDict, total=False):
    """`AdminApiKeysCreateRequest` in the description."""

    name: Required[str]
    """Name of the object."""
    expires_in_seconds: int
    """Lifetime of the key in seconds; at least 1; at most 31536000."""
