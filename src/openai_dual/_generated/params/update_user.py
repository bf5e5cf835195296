"""Types of requests: those of `update_user`."""

from __future__ import annotations

from typing import TypedDict


class UserRoleUpdateRequestParam(TypedDict, total=False):
    """`UserRoleUpdateRequest` in the description."""

    role: str | None
    """The role."""
    role_id: str | None
    """Id of the role."""
    technical_level: str | None
    """Technical level of the user."""
    developer_persona: str | None
    """Developer persona of the user."""
