"""Types of requests: those of `create_project_user`."""

from __future__ import annotations

from typing import Required, TypedDict


class ProjectUserCreateRequestParam(TypedDict, total=False):
    """`ProjectUserCreateRequest` in the description."""

    user_id: str | None
    """Id of the user."""
    email: str | None
    """Email address of the person."""
    role: Required[str]
    """Role."""
