"""Types of requests: those of `create_group_user`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateGroupUserBodyParam(TypedDict, total=False):
    """`CreateGroupUserBody` in the description."""

    user_id: Required[str]
    """Id of the user."""
