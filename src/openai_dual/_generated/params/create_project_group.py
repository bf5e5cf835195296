"""Types of requests: those of `create_project_group`."""

from __future__ import annotations

from typing import Required, TypedDict


class InviteProjectGroupBodyParam(TypedDict, total=False):
    """`InviteProjectGroupBody` in the description."""

    group_id: Required[str]
    """Id of the group."""
    role: Required[str]
    """Role."""
