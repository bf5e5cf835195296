"""Types of requests: those of `create_invite`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class InviteRequestParam(TypedDict, total=False):
    """`InviteRequest` in the description."""

    email: Required[str]
    """Email address of the person."""
    role: Required[Literal["reader", "owner"]]
    """Role."""
    projects: Iterable[InviteRequestProjectsItemParam | BaseModel]
    """Projects that the person becomes a member of, with the role in each."""


class InviteRequestProjectsItemParam(TypedDict, total=False):
    """`InviteRequestProjectsItem` in the description."""

    id: Required[str]
    """Id of the object."""
    role: Required[Literal["member", "owner"]]
    """Role."""
