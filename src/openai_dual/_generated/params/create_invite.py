"""Types of requests: those of `create_invite`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class InviteRequestProjectsItemParam(TypedDict, total=False):
    """`InviteRequestProjectsItem` in the description."""

    id: Required[str]
    """Id of the object."""
    role: Required[Literal["member", "owner"] | str]
    """Role."""
