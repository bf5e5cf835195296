"""`InviteRequestProjectsItemParam`: `InviteRequestProjectsItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class InviteRequestProjectsItemParam(TypedDict, total=False):
    """`InviteRequestProjectsItem`, as a request gives it."""

    id: Required[str]
    role: Required[Literal["member", "owner"] | str]
