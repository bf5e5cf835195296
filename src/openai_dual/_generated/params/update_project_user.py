"""Types of requests: those of `update_project_user`."""

from __future__ import annotations

from typing import TypedDict


class ProjectUserUpdateRequestParam(TypedDict, total=False):
    """`ProjectUserUpdateRequest` in the description."""

    role: str | None
    """Role."""
