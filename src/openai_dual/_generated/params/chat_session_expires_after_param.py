"""`ChatSessionExpiresAfterParam`: `ExpiresAfterParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """`ExpiresAfterParam`, as a request gives it."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
